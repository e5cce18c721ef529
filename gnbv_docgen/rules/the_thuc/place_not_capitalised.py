"""Địa danh viết sai chữ hoa."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import date_line
from gnbv_docgen.rules.rule import Fault, Judgement

# Second words of what a place may be: thành phố, thị trấn, đặc khu.
UNITS: Final = frozenset({"phố", "xã", "trấn", "khu", "và"})


def place_not_capitalised(document: Document) -> Iterator[Judgement]:
    """Địa danh viết sai chữ hoa.

    Căn cứ: Địa danh và thời gian “trên cùng một dòng với số, ký hiệu văn bản, … bằng chữ in
    thường, cỡ chữ từ 13 đến 14, kiểu chữ nghiêng; các chữ cái đầu của địa danh phải viết hoa;
    sau địa danh có dấu phẩy (,)” và “đặt dưới, canh giữa so với Quốc hiệu và Tiêu ngữ”.

    Vì sao: Địa danh là tên riêng.

    Cách sửa: Viết hoa chữ cái đầu của từng tiếng trong tên, không viết hoa cả chữ.
    """
    for part in document.parts(Name.PLACE_DATE):
        line = date_line(document.text(part))
        if line is None:
            continue

        words = re.findall(r"[^\W\d_]+", line.place)
        small = any(
            word.islower() and not (at and word in UNITS) for at, word in enumerate(words)
        )
        if small or lettering.all_capitals(line.place):
            wanted = " ".join(
                word if at and word in UNITS else word.capitalize() for at, word in enumerate(words)
            )
            yield Fault(f"“{line.place}”", f"“{wanted}”", part.paragraph)

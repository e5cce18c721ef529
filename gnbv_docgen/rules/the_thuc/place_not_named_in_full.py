"""Địa danh thiếu từ chỉ đơn vị hành chính."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import date_line
from gnbv_docgen.rules.rule import Fault, Judgement

_CITY: Final = re.compile(r"(?:tp\.?\s*)?(?:hồ chí minh|hcm)", re.IGNORECASE)


def place_not_named_in_full(document: Document) -> Iterator[Judgement]:
    """Địa danh thiếu từ chỉ đơn vị hành chính.

    Căn cứ: “Đối với những đơn vị hành chính được đặt theo tên người, bằng chữ số hoặc sự
    kiện lịch sử thì phải ghi tên gọi đầy đủ của đơn vị hành chính đó”; thí dụ trong bảng
    mẫu chữ: “Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2019”.

    Vì sao: Chỉ ghi số hoặc tên người thì không rõ đó là một nơi.

    Cách sửa: Ghi đủ: Phường 1, ngày …; Thành phố Hồ Chí Minh, ngày ….
    """
    for part in document.parts(Name.PLACE_DATE):
        line = date_line(document.text(part))
        if line is None:
            continue
        place = " ".join(line.place.split())
        if place.isdecimal():
            yield Fault(f"“{place}”", f"“Phường {place}” hoặc đơn vị khác", part.paragraph)
        elif _CITY.fullmatch(place):
            yield Fault(f"“{place}”", "“Thành phố Hồ Chí Minh”", part.paragraph)

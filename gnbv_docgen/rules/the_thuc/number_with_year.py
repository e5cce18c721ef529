"""Số, ký hiệu văn bản hành chính có ghi năm."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import is_party_number, number_line
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable, Unknown

# Kinds in which people's councils and committees make law as well.
_MAY_BE_LAW: Final = frozenset({"quyết định", "nghị quyết"})


def number_with_year(document: Document) -> Iterator[Judgement]:
    """Số, ký hiệu văn bản hành chính có ghi năm.

    Căn cứ: Số, ký hiệu gồm số thứ tự, chữ viết tắt tên loại và tên cơ quan; mẫu ở Phụ lục III
    không có năm.

    Vì sao: Năm chỉ có trong số, ký hiệu của văn bản quy phạm pháp luật. Quyết định, nghị quyết
    có thể là văn bản như thế, khi ấy theo luật khác, nên không bị coi là sai.

    Cách sửa: Bỏ năm: Số: 05/KH-UBND.
    """
    for part in document.parts(Name.NUMBER):
        text = document.text(part)
        if is_party_number(text):
            yield NotApplicable("số, ký hiệu của văn bản Đảng")
            continue
        line = number_line(text)
        if line.year and document.kind in _MAY_BE_LAW:
            yield Unknown(f"{document.kind} có năm trong số: có thể là văn bản quy phạm pháp luật")
        elif line.year:
            without = f"Số: {line.digits}/{'-'.join(line.groups)}"
            yield Fault(f"có năm {line.year}", without, part.paragraph)

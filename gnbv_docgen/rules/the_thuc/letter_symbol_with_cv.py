"""Ký hiệu công văn có chữ CV."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import is_party_number, number_line
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable


def letter_symbol_with_cv(document: Document) -> Iterator[Judgement]:
    """Ký hiệu công văn có chữ CV.

    Căn cứ: “Đối với công văn, ký hiệu bao gồm chữ viết tắt tên cơ quan … và chữ viết tắt tên
    đơn vị soạn thảo hoặc lĩnh vực được giải quyết”.

    Vì sao: Công văn không có chữ viết tắt tên loại.

    Cách sửa: Bỏ CV, viết theo mẫu Số: 12/UBND-VX.
    """
    for part in document.parts(Name.NUMBER):
        text = document.text(part)
        if is_party_number(text):
            yield NotApplicable("số, ký hiệu của văn bản Đảng")
            continue
        line = number_line(text)

        if line.groups and line.groups[0].casefold() == "cv":
            yield Fault(f"ký hiệu {line.symbol}", "cơ quan-đơn vị soạn thảo", part.paragraph)

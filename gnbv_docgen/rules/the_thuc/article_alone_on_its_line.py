"""Từ “Điều” và số thứ tự đứng riêng một dòng."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import label
from gnbv_docgen.rules.rule import Fault, Judgement


def article_alone_on_its_line(document: Document) -> Iterator[Judgement]:
    """Từ “Điều” và số thứ tự đứng riêng một dòng.

    Căn cứ: “Từ “Điều”, số thứ tự và tiêu đề của điều được trình bày bằng chữ in thường, lùi
    đầu dòng 1 cm hoặc 1,27 cm”; thí dụ trong bảng mẫu chữ: “Điều 1. Bản sao văn bản” trên
    một dòng.

    Vì sao: Chỉ phần, chương, mục, tiểu mục mới có số ở dòng riêng.

    Cách sửa: Đưa tiêu đề (hoặc nội dung) của điều lên cùng dòng với Điều 1.
    """
    for part in document.parts(Name.HEADING):
        found = label(document.text(part)) if part.level == "Điều" else None
        if found is not None and found.sort == "điều" and not found.rest:
            shown = f"“{found.word} {found.number}{found.sign}”"
            yield Fault(f"{shown} đứng riêng", "cùng dòng với tiêu đề", part.paragraph)

"""Dòng nơi nhận không kết thúc bằng dấu chấm phẩy."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def recipient_without_semicolon(document: Document) -> Iterator[Judgement]:
    """Dòng nơi nhận không kết thúc bằng dấu chấm phẩy.

    Căn cứ: Phần liệt kê “bằng chữ in thường, cỡ chữ 11, kiểu chữ đứng; … mỗi nhóm … trên một
    dòng riêng, đầu dòng có gạch đầu dòng (-) sát lề trái, cuối dòng có dấu chấm phẩy (;)”.

    Vì sao: Các nơi nhận là một danh sách, ngăn nhau bằng dấu chấm phẩy.

    Cách sửa: Gõ dấu ; ở cuối dòng.
    """
    parts = document.parts(Name.RECIPIENT, Name.FILE_COPY)
    for part, below in zip(parts, (*parts[1:], None), strict=True):
        text = document.text(part)
        if part.name is not Name.RECIPIENT or not text or text.endswith(";"):
            continue
        goes_on = below is not None and _goes_on(document, below)
        if not goes_on and not (below is None and text.endswith(".")):
            yield Fault(f"“{text}”", "cuối dòng là dấu ;", part.paragraph)


def _goes_on(document: Document, part: Part) -> bool:
    """Whether ``part`` has no dash: then it is the rest of the line above, parted by hand."""
    dash = document.paragraph(part).number.strip() or document.text(part)[:1]
    return part.name is Name.RECIPIENT and dash not in ("-", "–")

"""Dòng nơi nhận không có gạch đầu dòng."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def recipient_without_dash(document: Document) -> Iterator[Judgement]:
    """Dòng nơi nhận không có gạch đầu dòng.

    Căn cứ: Phần liệt kê “bằng chữ in thường, cỡ chữ 11, kiểu chữ đứng; … mỗi nhóm … trên một
    dòng riêng, đầu dòng có gạch đầu dòng (-) sát lề trái, cuối dòng có dấu chấm phẩy (;)”.

    Vì sao: Gạch đầu dòng tách từng nơi nhận.

    Cách sửa: Gõ dấu - và một dấu cách ở đầu dòng.
    """
    before = ";"
    for part in document.parts(Name.RECIPIENT, Name.FILE_COPY):
        text = document.text(part)
        dash = document.paragraph(part).number.strip() or text[:1]
        # After a line that has not ended, it is the rest of that line, parted by hand.
        if text and dash not in ("-", "–") and before.endswith((";", ".")):
            yield Fault(f"“{text}”", f"“- {text}”", part.paragraph)
        before = text or before

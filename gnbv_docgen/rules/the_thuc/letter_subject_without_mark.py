"""Trích yếu công văn không mở đầu bằng “V/v”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def letter_subject_without_mark(document: Document) -> Iterator[Judgement]:
    """Trích yếu công văn không mở đầu bằng “V/v”.

    Căn cứ: Công văn: trích yếu “sau chữ “V/v” bằng chữ in thường, cỡ chữ từ 12 đến 13, kiểu chữ
    đứng; đặt canh giữa dưới số và ký hiệu văn bản, cách dòng 6pt với số và ký hiệu văn bản”.

    Vì sao: “V/v” cho biết đây là trích yếu, không phải tên đơn vị.

    Cách sửa: Viết V/v trước trích yếu.
    """
    part = document.parts(Name.LETTER_SUBJECT)[0]
    text = document.text(part)
    if not re.match(r"V/[vV]\b", text):
        yield Fault(f"“{text}”", "V/v …", part.paragraph)

"""Cỡ chữ của trích yếu công văn không phải 12 hoặc 13."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def letter_subject_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của trích yếu công văn không phải 12 hoặc 13.

    Căn cứ: Công văn: trích yếu “sau chữ “V/v” bằng chữ in thường, cỡ chữ từ 12 đến 13, kiểu chữ
    đứng; đặt canh giữa dưới số và ký hiệu văn bản, cách dòng 6pt với số và ký hiệu văn bản”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen trích yếu công văn, Home > Font Size 12 hoặc 13.
    """
    return lettering.size(document, Name.LETTER_SUBJECT)

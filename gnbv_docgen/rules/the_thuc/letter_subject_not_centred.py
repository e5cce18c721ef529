"""Trích yếu công văn không canh giữa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def letter_subject_not_centred(document: Document) -> Iterator[Judgement]:
    """Trích yếu công văn không canh giữa.

    Căn cứ: Công văn: trích yếu “sau chữ “V/v” bằng chữ in thường, cỡ chữ từ 12 đến 13, kiểu chữ
    đứng; đặt canh giữa dưới số và ký hiệu văn bản, cách dòng 6pt với số và ký hiệu văn bản”.

    Vì sao: Canh giữa giữ cho trang cân đối; canh bằng dấu cách thì in ra lệch.

    Cách sửa: Đặt con trỏ ở trích yếu công văn, Ctrl+E; bỏ các dấu cách, tab thừa.
    """
    return lettering.aligned(document, "centre", Name.LETTER_SUBJECT)

"""Kiểu chữ của trích yếu công văn không phải chữ đứng, không đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def letter_subject_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của trích yếu công văn không phải chữ đứng, không đậm.

    Căn cứ: Công văn: trích yếu “sau chữ “V/v” bằng chữ in thường, cỡ chữ từ 12 đến 13, kiểu chữ
    đứng; đặt canh giữa dưới số và ký hiệu văn bản, cách dòng 6pt với số và ký hiệu văn bản”.

    Vì sao: Đậm hay nghiêng dành cho thành phần khác; dùng sai chỗ làm mờ thứ bậc của trang đầu.

    Cách sửa: Bôi đen trích yếu công văn, tắt đậm (Ctrl+B) và nghiêng (Ctrl+I).
    """
    return lettering.style(document, Name.LETTER_SUBJECT)

"""Trích yếu công văn viết toàn chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def letter_subject_in_capitals(document: Document) -> Iterator[Judgement]:
    """Trích yếu công văn viết toàn chữ in hoa.

    Căn cứ: Công văn: trích yếu “sau chữ “V/v” bằng chữ in thường, cỡ chữ từ 12 đến 13, kiểu chữ
    đứng; đặt canh giữa dưới số và ký hiệu văn bản, cách dòng 6pt với số và ký hiệu văn bản”.

    Vì sao: Chữ in hoa dành cho tên loại, tên cơ quan; viết hoa cả dòng làm sai thứ bậc.

    Cách sửa: Bôi đen trích yếu công văn, Shift+F3 đến khi thành chữ in thường, rồi viết hoa chữ
    cái đầu và tên riêng.
    """
    return lettering.lower(document, Name.LETTER_SUBJECT)

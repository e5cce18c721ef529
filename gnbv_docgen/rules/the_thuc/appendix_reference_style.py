"""Kiểu chữ của dòng “(Kèm theo …)” không phải chữ nghiêng, không đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def appendix_reference_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của dòng “(Kèm theo …)” không phải chữ nghiêng, không đậm.

    Căn cứ: “Thông tin chỉ dẫn kèm theo văn bản được canh giữa phía dưới tên của Phụ lục, chữ in
    thường, cỡ chữ từ 13 đến 14, kiểu chữ nghiêng, cùng phông chữ với nội dung văn bản, màu
    đen”.

    Vì sao: Chữ nghiêng phân biệt thành phần này với lời văn.

    Cách sửa: Bôi đen dòng “(Kèm theo …)”, Ctrl+I cho nghiêng, tắt đậm (Ctrl+B).
    """
    return lettering.style(document, Name.APPENDIX_REFERENCE, appendix=None)

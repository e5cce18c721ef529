"""Cỡ chữ của dòng “(Kèm theo …)” không phải 13 hoặc 14."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def appendix_reference_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của dòng “(Kèm theo …)” không phải 13 hoặc 14.

    Căn cứ: “Thông tin chỉ dẫn kèm theo văn bản được canh giữa phía dưới tên của Phụ lục, chữ in
    thường, cỡ chữ từ 13 đến 14, kiểu chữ nghiêng, cùng phông chữ với nội dung văn bản, màu
    đen”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen dòng “(Kèm theo …)”, Home > Font Size 13 hoặc 14.
    """
    return lettering.size(document, Name.APPENDIX_REFERENCE, appendix=None)

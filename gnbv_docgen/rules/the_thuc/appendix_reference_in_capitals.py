"""Dòng “(Kèm theo …)” viết toàn chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def appendix_reference_in_capitals(document: Document) -> Iterator[Judgement]:
    """Dòng “(Kèm theo …)” viết toàn chữ in hoa.

    Căn cứ: “Thông tin chỉ dẫn kèm theo văn bản được canh giữa phía dưới tên của Phụ lục,
    chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ nghiêng, cùng phông chữ với nội dung văn
    bản, màu đen”.

    Vì sao: Chữ in hoa cả dòng dành cho tên loại, tên cơ quan, chức vụ; dùng ở đây làm sai
    thứ bậc của trang.

    Cách sửa: Bôi đen dòng “(Kèm theo …)”, Shift+F3 đến khi thành chữ in thường, rồi viết
    hoa chữ cái đầu và tên riêng.
    """
    return lettering.lower(document, Name.APPENDIX_REFERENCE, appendix=None)

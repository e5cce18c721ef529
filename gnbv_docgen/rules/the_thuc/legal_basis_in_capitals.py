"""Căn cứ viết toàn chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def legal_basis_in_capitals(document: Document) -> Iterator[Judgement]:
    """Căn cứ viết toàn chữ in hoa.

    Căn cứ: “Căn cứ ban hành văn bản được trình bày bằng chữ in thường, kiểu chữ nghiêng, cỡ
    chữ từ 13 đến 14”.

    Vì sao: Chữ in hoa cả dòng dành cho tên loại, tên cơ quan, chức vụ; dùng ở đây làm sai
    thứ bậc của trang.

    Cách sửa: Bôi đen dòng căn cứ, Shift+F3 đến khi thành chữ in thường, rồi viết hoa chữ
    cái đầu và tên riêng.
    """
    return lettering.lower(document, Name.LEGAL_BASIS)

"""Thông tin chữ ký số viết toàn chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def digital_signature_in_capitals(document: Document) -> Iterator[Judgement]:
    """Thông tin chữ ký số viết toàn chữ in hoa.

    Căn cứ: Chữ ký số của cơ quan, tổ chức trên văn bản kèm theo và trên bản sao điện tử: vị
    trí ở “góc trên, bên phải, trang đầu”; thông tin “được trình bày bằng phông chữ Times
    New Roman, chữ in thường, kiểu chữ đứng, cỡ chữ 10, màu đen”.

    Vì sao: Chữ in hoa cả dòng dành cho tên loại, tên cơ quan, chức vụ.

    Cách sửa: Bôi đen dòng thông tin chữ ký số, Shift+F3 đến khi thành chữ in thường; giữ
    nguyên ký hiệu.
    """
    return lettering.lower(document, Name.DIGITAL_SIGNATURE, appendix=None)

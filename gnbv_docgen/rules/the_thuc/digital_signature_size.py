"""Cỡ chữ của thông tin chữ ký số không phải 10."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def digital_signature_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của thông tin chữ ký số không phải 10.

    Căn cứ: Chữ ký số của cơ quan, tổ chức trên văn bản kèm theo và trên bản sao điện tử: vị
    trí ở “góc trên, bên phải, trang đầu”; thông tin “được trình bày bằng phông chữ Times
    New Roman, chữ in thường, kiểu chữ đứng, cỡ chữ 10, màu đen”.

    Vì sao: Thông tin này là ghi chú của máy, nhỏ hơn mọi thành phần khác.

    Cách sửa: Bôi đen dòng thông tin chữ ký số, Home > Font Size 10.
    """
    return lettering.size(document, Name.DIGITAL_SIGNATURE, appendix=None)

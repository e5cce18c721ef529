"""Kiểu chữ của thông tin chữ ký số không phải chữ đứng, không đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def digital_signature_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của thông tin chữ ký số không phải chữ đứng, không đậm.

    Căn cứ: Chữ ký số của cơ quan, tổ chức trên văn bản kèm theo và trên bản sao điện tử: vị
    trí ở “góc trên, bên phải, trang đầu”; thông tin “được trình bày bằng phông chữ Times
    New Roman, chữ in thường, kiểu chữ đứng, cỡ chữ 10, màu đen”.

    Vì sao: Thông tin này là ghi chú của máy, không phải thành phần cần nhấn mạnh.

    Cách sửa: Bôi đen dòng thông tin chữ ký số, tắt đậm (Ctrl+B) và nghiêng (Ctrl+I).
    """
    return lettering.style(document, Name.DIGITAL_SIGNATURE, appendix=None)

"""Kiểu chữ của dấu chỉ mức độ khẩn không phải chữ đứng, đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def urgency_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của dấu chỉ mức độ khẩn không phải chữ đứng, đậm.

    Căn cứ: Mức độ khẩn: “HOẢ TỐC”, “THƯỢNG KHẨN” và “KHẨN”, “bằng chữ in hoa, phông chữ Times
    New Roman, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm và đặt cân đối trong khung hình chữ nhật
    viền đơn”.

    Vì sao: Chữ đậm làm thành phần này nổi lên đúng như mẫu.

    Cách sửa: Bôi đen dấu chỉ mức độ khẩn, Ctrl+B cho đậm, tắt nghiêng (Ctrl+I).
    """
    return lettering.style(document, Name.URGENCY)

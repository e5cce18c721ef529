"""Cỡ chữ của dấu chỉ mức độ khẩn không phải 13 hoặc 14."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def urgency_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của dấu chỉ mức độ khẩn không phải 13 hoặc 14.

    Căn cứ: Mức độ khẩn: “HOẢ TỐC”, “THƯỢNG KHẨN” và “KHẨN”, “bằng chữ in hoa, phông chữ Times
    New Roman, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm và đặt cân đối trong khung hình chữ nhật
    viền đơn”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen dấu chỉ mức độ khẩn, Home > Font Size 13 hoặc 14.
    """
    return lettering.size(document, Name.URGENCY)

"""Dấu chỉ mức độ khẩn không có khung."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def urgency_without_frame(document: Document) -> Iterator[Judgement]:
    """Dấu chỉ mức độ khẩn không có khung.

    Căn cứ: Mức độ khẩn: “HOẢ TỐC”, “THƯỢNG KHẨN” và “KHẨN”, “bằng chữ in hoa, phông chữ Times
    New Roman, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm và đặt cân đối trong khung hình chữ nhật
    viền đơn”.

    Vì sao: Khung viền đơn làm dấu chỉ dễ thấy.

    Cách sửa: Home > Borders > Outside Borders.
    """
    for part in document.parts(Name.URGENCY):
        paragraph = document.paragraph(part)
        in_box = paragraph.boxed or paragraph.where == "textbox"
        if paragraph.table is not None:
            in_box = in_box or bool(document.view.tables[paragraph.table].bordered)
        if not in_box:
            yield Fault("không có khung", "khung chữ nhật viền đơn", part.paragraph)

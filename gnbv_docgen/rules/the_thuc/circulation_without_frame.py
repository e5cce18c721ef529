"""Chỉ dẫn phạm vi lưu hành không có khung."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def circulation_without_frame(document: Document) -> Iterator[Judgement]:
    """Chỉ dẫn phạm vi lưu hành không có khung.

    Căn cứ: Chỉ dẫn “XEM XONG TRẢ LẠI”, “LƯU HÀNH NỘI BỘ” … “trình bày cân đối trong một khung
    hình chữ nhật viền đơn, bằng chữ in hoa, …, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm”.

    Vì sao: Khung viền đơn làm chỉ dẫn dễ thấy.

    Cách sửa: Home > Borders > Outside Borders.
    """
    for part in document.parts(Name.CIRCULATION):
        paragraph = document.paragraph(part)
        in_box = paragraph.boxed or paragraph.where == "textbox"
        if paragraph.table is not None:
            in_box = in_box or bool(document.view.tables[paragraph.table].bordered)
        if not in_box:
            yield Fault("không có khung", "khung chữ nhật viền đơn", part.paragraph)

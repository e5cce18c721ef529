"""Địa danh, thời gian không cùng dòng với số, ký hiệu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown


def _rows(document: Document, table: int) -> int:
    return document.view.tables[table].rows


def _first_in_cell(document: Document, *parts: Part) -> bool:
    """Whether each of ``parts`` is the first paragraph of its cell."""
    for part in parts:
        here = document.paragraph(part)
        before = document.view.paragraphs[here.index - 1] if here.index else None
        place = (here.table, here.row, here.column)
        if before is not None and (before.table, before.row, before.column) == place:
            return False
    return True


def date_not_level_with_number(document: Document) -> Iterator[Judgement]:
    """Địa danh, thời gian không cùng dòng với số, ký hiệu.

    Căn cứ: Địa danh và thời gian “trên cùng một dòng với số, ký hiệu văn bản, … bằng chữ in
    thường, cỡ chữ từ 13 đến 14, kiểu chữ nghiêng; các chữ cái đầu của địa danh phải viết hoa;
    sau địa danh có dấu phẩy (,)” và “đặt dưới, canh giữa so với Quốc hiệu và Tiêu ngữ”.

    Vì sao: Hai dòng ngang nhau thì phần đầu trang mới thẳng hàng.

    Cách sửa: Đặt số, ký hiệu và địa danh, thời gian vào hai ô của cùng một hàng trong bảng đầu
    trang.
    """
    number, date = document.first(Name.NUMBER), document.first(Name.PLACE_DATE)
    if number is None or date is None:
        return
    here, there = document.paragraph(number), document.paragraph(date)
    if here.index == there.index:
        return
    if here.table is None or here.table != there.table:
        yield Unknown("hai dòng không nằm trong một bảng")
    elif here.row != there.row:
        yield Fault("ở hai hàng khác nhau của bảng", "cùng một hàng", date.paragraph)
    elif _rows(document, here.table) == 1 or not _first_in_cell(document, number, date):
        yield Unknown("mỗi bên gồm nhiều dòng trong một ô nên không biết có ngang nhau không")

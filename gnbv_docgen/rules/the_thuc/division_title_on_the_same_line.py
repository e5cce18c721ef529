"""Tiêu đề của phần, chương, mục nằm chung dòng với số thứ tự."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.headline import divisions
from gnbv_docgen.rules.rule import Fault, Judgement


def division_title_on_the_same_line(document: Document) -> Iterator[Judgement]:
    """Tiêu đề của phần, chương, mục nằm chung dòng với số thứ tự.

    Căn cứ: “Từ “Phần”, “Chương” và số thứ tự của phần, chương được trình bày trên một dòng
    riêng, canh giữa, bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm. Số thứ tự của
    phần, chương dùng chữ số La Mã. Tiêu đề của phần, chương được trình bày ngay dưới, canh
    giữa, bằng chữ in hoa”; mục, tiểu mục cũng vậy, dùng chữ số Ả Rập.

    Vì sao: Số thứ tự một dòng, tiêu đề ngay dòng dưới.

    Cách sửa: Đặt con trỏ trước tiêu đề, nhấn Enter.
    """
    for part, found in divisions(document):
        if found.rest.strip(".:- –") and "\n" not in document.text(part):
            shown = f"“{found.word} {found.number}”, xuống dòng rồi tiêu đề"
            yield Fault(f"“{document.text(part)}”", shown, part.paragraph)

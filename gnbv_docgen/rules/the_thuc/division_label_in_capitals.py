"""Từ “Phần”, “Chương”, “Mục”, “Tiểu mục” viết chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.headline import divisions
from gnbv_docgen.rules.rule import Fault, Judgement


def division_label_in_capitals(document: Document) -> Iterator[Judgement]:
    """Từ “Phần”, “Chương”, “Mục”, “Tiểu mục” viết chữ in hoa.

    Căn cứ: “Từ “Phần”, “Chương” và số thứ tự của phần, chương được trình bày trên một dòng
    riêng, canh giữa, bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm. Số thứ tự của
    phần, chương dùng chữ số La Mã. Tiêu đề của phần, chương được trình bày ngay dưới, canh
    giữa, bằng chữ in hoa”; mục, tiểu mục cũng vậy, dùng chữ số Ả Rập.

    Vì sao: Từ này in thường, tiêu đề ở dòng dưới mới in hoa.

    Cách sửa: Sửa thành Phần I, Chương I, Mục 1.
    """
    for part, found in divisions(document):
        if found.word.isupper():
            shown = f"{found.word.capitalize()} {found.number}"
            yield Fault(f"“{found.word} {found.number}”", f"“{shown}”", part.paragraph)

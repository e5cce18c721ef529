"""Chữ số của phần, chương, mục sai loại."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.headline import divisions
from gnbv_docgen.rules.rule import Fault, Judgement
from gnbv_docgen.viet.numerals import from_roman


def division_numerals(document: Document) -> Iterator[Judgement]:
    """Chữ số của phần, chương, mục sai loại.

    Căn cứ: “Từ “Phần”, “Chương” và số thứ tự của phần, chương được trình bày trên một dòng
    riêng, canh giữa, bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm. Số thứ tự của
    phần, chương dùng chữ số La Mã. Tiêu đề của phần, chương được trình bày ngay dưới, canh
    giữa, bằng chữ in hoa”; mục, tiểu mục cũng vậy, dùng chữ số Ả Rập.

    Vì sao: Phần, chương dùng chữ số La Mã; mục, tiểu mục dùng chữ số Ả Rập.

    Cách sửa: Viết Phần I, Chương II; Mục 1, Tiểu mục 2.
    """
    for part, found in divisions(document):
        is_roman = from_roman(found.number.upper()) is not None
        if found.sort in ("phần", "chương") and not is_roman:
            yield Fault(f"“{found.word} {found.number}”", "chữ số La Mã (Phần I)", part.paragraph)
        elif found.sort in ("mục", "tiểu mục") and not found.number.isdecimal():
            yield Fault(f"“{found.word} {found.number}”", "chữ số Ả Rập (Mục 1)", part.paragraph)

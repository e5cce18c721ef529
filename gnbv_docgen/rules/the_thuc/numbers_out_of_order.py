"""Số thứ tự của mục, điều nhảy hoặc lặp."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import prose
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement
from gnbv_docgen.viet.numerals import from_roman, roman_or_figures


def _after(value: int, number: str) -> str:
    if not value:
        return f"{number} đứng đầu"
    return f"{number} sau {value if number.isdecimal() else roman_or_figures(value)}"


def numbers_out_of_order(document: Document) -> Iterator[Judgement]:
    """Số thứ tự của mục, điều nhảy hoặc lặp.

    Căn cứ: Văn bản được phân chia thành các phần, mục “từ lớn đến nhỏ theo một trình tự nhất
    định”.

    Vì sao: Mục lặp số hay thiếu số làm viện dẫn sai.

    Cách sửa: Đánh lại số thứ tự của các mục.
    """
    for sorts in (("la mã",), ("điều",), ("chương",)):
        before = 0
        for part, found in prose.headings(document, *sorts):
            value = int(found.number) if found.number.isdecimal() else from_roman(found.number)
            if value is None:
                continue
            if value != 1 and value != before + 1:
                figures = found.number.isdecimal()
                wanted = str(before + 1) if figures else roman_or_figures(before + 1)
                yield Fault(_after(before, found.number), wanted, part.paragraph)
            before = value

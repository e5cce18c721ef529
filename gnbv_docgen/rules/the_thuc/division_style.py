"""Phần, chương, mục hoặc tiêu đề của nó không phải chữ đứng, đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import headline
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.headline import division_titles, divisions
from gnbv_docgen.rules.rule import Judgement


def division_style(document: Document) -> Iterator[Judgement]:
    """Phần, chương, mục hoặc tiêu đề của nó không phải chữ đứng, đậm.

    Căn cứ: “Từ “Phần”, “Chương” và số thứ tự của phần, chương được trình bày trên một dòng
    riêng, canh giữa, bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm. Số thứ tự của
    phần, chương dùng chữ số La Mã. Tiêu đề của phần, chương được trình bày ngay dưới, canh
    giữa, bằng chữ in hoa”; mục, tiểu mục cũng vậy, dùng chữ số Ả Rập.

    Vì sao: Chữ đậm làm phần, chương nổi lên.

    Cách sửa: Bôi đen dòng đó, Ctrl+B; tắt nghiêng (Ctrl+I).
    """
    parts = [part for part, _ in divisions(document)] + division_titles(document)
    return headline.style_of(document, sorted(parts, key=lambda each: each.paragraph), bold=True)

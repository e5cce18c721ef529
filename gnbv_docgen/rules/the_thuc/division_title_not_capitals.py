"""Tiêu đề của phần, chương, mục không viết bằng chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.headline import division_titles
from gnbv_docgen.rules.rule import Fault, Judgement


def division_title_not_capitals(document: Document) -> Iterator[Judgement]:
    """Tiêu đề của phần, chương, mục không viết bằng chữ in hoa.

    Căn cứ: “Từ “Phần”, “Chương” và số thứ tự của phần, chương được trình bày trên một dòng
    riêng, canh giữa, bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm. Số thứ tự của
    phần, chương dùng chữ số La Mã. Tiêu đề của phần, chương được trình bày ngay dưới, canh
    giữa, bằng chữ in hoa”; mục, tiểu mục cũng vậy, dùng chữ số Ả Rập.

    Vì sao: Chữ in hoa là dấu hiệu của tiêu đề phần, chương.

    Cách sửa: Bôi đen tiêu đề, Shift+F3 đến khi thành chữ in hoa.
    """
    for part in division_titles(document):
        text = lettering.seen(document, part)
        if text != text.upper():
            yield Fault(f"“{text}”", f"“{text.upper()}”", part.paragraph)

"""Phần, chương, mục không có tiêu đề."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import headline
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def division_without_title(document: Document) -> Iterator[Judgement]:
    """Phần, chương, mục không có tiêu đề.

    Căn cứ: “Đối với các hình thức văn bản được bố cục theo phần, chương, mục, tiểu mục, điều thì
    phần, chương, mục, tiểu mục, điều phải có tiêu đề”.

    Vì sao: Tiêu đề cho biết phần ấy nói về việc gì.

    Cách sửa: Thêm một dòng tiêu đề ngay dưới số thứ tự, chữ in hoa, đậm, canh giữa.
    """
    for part, found in headline.untitled(document):
        shown = f"{found.word} {found.number}"
        yield Fault(f"dưới “{shown}” không có tiêu đề", "tiêu đề ở dòng dưới", part.paragraph)

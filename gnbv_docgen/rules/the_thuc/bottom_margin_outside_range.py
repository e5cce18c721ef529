"""Lề dưới ngoài khoảng 20 đến 25 mm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import nd30, pages
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def bottom_margin_outside_range(document: Document) -> Iterator[Judgement]:
    """Lề dưới ngoài khoảng 20 đến 25 mm.

    Căn cứ: “Cách mép trên và mép dưới 20 - 25 mm, cách mép trái 30 - 35 mm, cách mép phải 15 -
    20 mm”.

    Vì sao: Lề trái chừa chỗ đóng hồ sơ, lề trên chừa chỗ số trang; lề sai làm cả văn bản xô
    dòng.

    Cách sửa: Layout > Margins > Custom Margins, Bottom đặt từ 2 đến 2,5 cm, Apply to: Whole
    document.
    """
    return pages.margin(document, "bottom", nd30.BOTTOM)

"""Lề trái ngoài khoảng 30 đến 35 mm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import nd30, pages
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def left_margin_outside_range(document: Document) -> Iterator[Judgement]:
    """Lề trái ngoài khoảng 30 đến 35 mm.

    Căn cứ: “Cách mép trên và mép dưới 20 - 25 mm, cách mép trái 30 - 35 mm, cách mép phải 15 -
    20 mm”.

    Vì sao: Lề trái chừa chỗ đóng hồ sơ, lề trên chừa chỗ số trang; lề sai làm cả văn bản xô
    dòng.

    Cách sửa: Layout > Margins > Custom Margins, Left đặt từ 3 đến 3,5 cm, Apply to: Whole
    document.
    """
    return pages.margin(document, "left", nd30.LEFT)

"""Số đầu và số cuối khác đơn vị tính."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.figures_compared import PERCENT, words
from gnbv_docgen.rules.content.mentions import changed
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip


def units_unlike(content: Content) -> Iterator[Judgement]:
    """Số đầu và số cuối khác đơn vị tính.

    Căn cứ: Không có điều khoản riêng; chỉ so sánh được hai số cùng đơn vị tính.

    Vì sao: Thường là ghi lẫn số hộ với tỷ lệ phần trăm; không đánh giá được mức đạt.

    Cách sửa: Ghi cả hai số theo một đơn vị tính: cùng số hộ hoặc cùng phần trăm.
    """
    for item, change in changed(content):
        before, after = change.before, change.after
        units = {before.unit, after.unit}
        if "" in units or len(units) == 1 or not units & PERCENT or units <= PERCENT:
            continue
        yield Slip(
            f"“{words(item, before)}” và “{words(item, after)}”",
            "hai số cùng đơn vị tính", item.index, before.start, after.unit_end,
        )  # fmt: skip

"""Mức tăng, giảm không khớp với số đầu và số cuối."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from gnbv_docgen.rules.content.figures_compared import (
    PERCENT,
    agrees,
    is_open,
    on_one_scale,
    shown,
    words,
)
from gnbv_docgen.rules.content.mentions import changed
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.changes import Change
from gnbv_docgen.viet.grammar.figures_in_text import Figure
from gnbv_docgen.viet.rounding import is_whole, rate_agrees


def change_unlike_terms(content: Content) -> Iterator[Judgement]:
    """Mức tăng, giảm không khớp với số đầu và số cuối.

    Căn cứ: Không có điều khoản riêng; số liệu trong văn bản phải khớp nhau.

    Vì sao: Một trong ba số bị gõ nhầm hoặc còn sót từ năm trước; cấp trên tổng hợp theo số nào cũng
    sai.

    Cách sửa: Tra lại biểu số liệu rồi sửa mức tăng, giảm, hoặc sửa số đầu, số cuối.
    """
    for item, change in changed(content):
        by, before, after = change.by, change.before, change.after
        if by is None or change.yearly or is_open(before, after):
            continue
        exact: Decimal | None
        values = on_one_scale(by, before, after)
        if values is not None and (by.unit in PERCENT) == (after.unit in PERCENT):
            told, first, last = values
            exact = difference = abs(first - last)
            close = by.unit == "%" and is_whole(*values) and abs(told - difference) <= 1
            wrong = not agrees(by, told, difference, first, last)
            wrong = wrong and not _is_relative(by, first, last)
        else:
            close, exact = True, _relative(item, change)
            wrong = exact is not None and not _fits(by, exact)
        if wrong and exact is not None:
            yield Slip(
                f"{change.direction} {words(item, by)}, nhưng từ {words(item, before)} đến"
                f" {words(item, after)}",
                f"{change.direction} {shown(exact, by)}, hoặc sửa số đầu, số cuối",
                item.index, by.start, by.unit_end, sure=not close,
            )  # fmt: skip


def _is_relative(by: Figure, first: Decimal, last: Decimal) -> bool:
    """Whether a percentage is the change measured by the value before: 50%, from 4 to 2."""
    if by.unit != "%" or by.value is None or not first:
        return False
    return rate_agrees(by.value, abs(first - last), first)


def _relative(item: Item, change: Change) -> Decimal | None:
    """By how many percent a count changed; None where the percentage is that of a rate."""
    by, values = change.by, on_one_scale(change.before, change.after)
    if by is None or by.unit != "%" or values is None or not values[0]:
        return None
    head = item.text[: change.start].casefold()
    if change.after.unit in PERCENT or "tỷ lệ" in head or "tỉ lệ" in head:
        return None
    return (abs(values[0] - values[1]) * 100 / values[0]).quantize(Decimal("0.01"))


def _fits(by: Figure, exact: Decimal) -> bool:
    return by.value is None or agrees(by, by.value, exact) or abs(by.value - exact) < 1

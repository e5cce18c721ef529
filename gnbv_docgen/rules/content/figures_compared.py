"""Figures of running text brought to one unit and set against each other."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from gnbv_docgen.rules.content.model import Item
from gnbv_docgen.viet.figures import format_figure
from gnbv_docgen.viet.grammar.figures_in_text import Figure
from gnbv_docgen.viet.grammar.money import POWERS
from gnbv_docgen.viet.rounding import slack

PERCENT: Final = frozenset(("%", "điểm phần trăm", "điểm %"))


def on_one_scale(*figures: Figure) -> tuple[Decimal, ...] | None:
    """The values in the unit of the first; None where the units are unlike.

    None as well where a value is missing or a range. A figure without a unit has that of the
    others; amounts of money are brought to one unit.
    """
    values = [one.value for one in figures if one.value is not None and one.upper is None]
    if len(values) < len(figures):
        return None
    units = {one.unit for one in figures if one.unit}
    if len(units) <= 1 or units <= PERCENT:
        return tuple(values)
    if units <= POWERS.keys() and all(one.unit for one in figures):
        power = POWERS[figures[0].unit]
        return tuple(
            value.scaleb(POWERS[one.unit] - power)
            for value, one in zip(values, figures, strict=True)
        )
    return None


def is_open(*figures: Figure) -> bool:
    """Whether one of them is a bound or an estimate: *trên 45*, *khoảng 45*."""
    return any(one.bound for one in figures)


def agrees(told: Figure, value: Decimal, exact: Decimal, *terms: Decimal) -> bool:
    """Whether ``told``, which says ``value``, fits the ``exact`` result of ``terms``.

    *trên 45* is at least that; an estimate always fits.
    """
    open_by = slack(value, *terms)
    if told.bound in (">", ">="):
        return exact >= value - open_by
    if told.bound in ("<", "<="):
        return exact <= value + open_by
    return bool(told.bound) or abs(value - exact) <= open_by


def words(item: Item, figure: Figure) -> str:
    """The figure with its unit as it stands in the text."""
    return item.text[figure.start : figure.unit_end]


def shown(value: Decimal, like: Figure, places: int | None = None) -> str:
    """``value`` with the unit of ``like``: *1,61%*, *12 hộ*.

    ``places`` fixes the number of decimals; without it there are as many as are needed.
    """
    if places is None:
        places = places_of(value.normalize())
    gap = "" if like.unit in ("%", "") else " "
    return f"{format_figure(value, places)}{gap}{like.unit}"


def places_of(value: Decimal | None) -> int:
    """How many decimals ``value`` is written with."""
    exponent = value.as_tuple().exponent if value is not None else 0
    return max(0, -exponent) if isinstance(exponent, int) else 0

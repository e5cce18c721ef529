"""Whether written figures agree, when each may have been rounded at its last written place."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

_HALF: Final = Decimal("0.5")


def last_place(value: Decimal) -> Decimal:
    """One unit of the last written place: 0,01 for 2,99 and 1 for 45."""
    exponent = value.as_tuple().exponent
    return Decimal((0, (1,), exponent)) if isinstance(exponent, int) else Decimal(0)


def is_whole(*values: Decimal) -> bool:
    """Whether all of ``values`` are written without decimals."""
    return all(last_place(value) >= 1 for value in values)


def slack(told: Decimal, *terms: Decimal) -> Decimal:
    """By how much ``told`` may be off the sum or difference of ``terms``, each being rounded.

    Nothing where all are whole: they are counted. A term written more coarsely than ``told`` is
    exact.
    """
    if is_whole(told, *terms):
        return Decimal(0)
    place = last_place(told)
    return (place + sum(min(last_place(term), place) for term in terms)) * _HALF


def rate_agrees(
    told: Decimal, part: Decimal, whole: Decimal, base: Decimal = Decimal(100)
) -> bool:
    """Whether ``told`` is ``part`` of ``whole`` in ``base`` parts (100: percent).

    Rounded or cut off at the last place of ``told``; decimals of the terms may be rounded too.
    """
    low_part, high_part = _range(part)
    low_whole, high_whole = _range(whole)
    if low_whole <= 0:
        return True
    place = last_place(told)
    low, high = low_part * base / high_whole, high_part * base / low_whole
    return low < told + place and high >= told - place * _HALF


def _range(value: Decimal) -> tuple[Decimal, Decimal]:
    open_by = Decimal(0) if is_whole(value) else last_place(value) * _HALF
    return value - open_by, value + open_by

"""Figures as a plan prints them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from gnbv_docgen.plan.data import Indicator
from gnbv_docgen.viet.figures import format_figure, parse_figure


def printed(raw: str) -> str | None:
    """A figure with its thousands grouped, its decimals as typed; None for what is no figure.

    A zero in front ("05 hộ") is how officers keep a figure from being altered: it stays.
    """
    value = parse_figure(raw)
    if value is None:
        return None
    if len(raw) > 1 and raw[0] == "0" and raw.isdigit():
        return raw
    _, comma, decimals = raw.partition(",")
    return format_figure(value, len(decimals.strip()) if comma else None)


def product(quantity: Decimal, price: Decimal) -> Decimal:
    """Quantity times price, without zeros behind the comma that nobody typed."""
    amount = quantity * price
    whole = amount.to_integral_value()
    return whole if amount == whole else amount.normalize()


def percent_of_plan(indicator: Indicator) -> Decimal | None:
    """How much of the plan was reached, in percent, to two places at most.

    None where the plan is to fall below the base: a share of such a plan says nothing.
    """
    actual, planned = indicator.actual, indicator.plan
    if actual is None or planned is None or actual.value is None or not planned.value:
        return None
    base = indicator.base
    if base is not None and base.value is not None and planned.value < base.value:
        return None
    share = actual.value / planned.value * 100
    return share.quantize(Decimal("0.01"), ROUND_HALF_UP).normalize()

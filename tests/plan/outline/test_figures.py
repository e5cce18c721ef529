from __future__ import annotations

from decimal import Decimal

import pytest

from gnbv_docgen.findings import Place
from gnbv_docgen.plan.data import Figure, Indicator
from gnbv_docgen.plan.outline.figures import percent_of_plan, printed, product
from gnbv_docgen.plan.texts import Text
from gnbv_docgen.viet.figures import parse_figure


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("1250000", "1.250.000"),
        ("1.250.000", "1.250.000"),
        ("2,990", "2,990"),
        ("1250,5", "1.250,5"),
        ("05", "05"),
        ("0", "0"),
        ("00", "00"),
        ("0,5", "0,5"),
        ("-3,5", "-3,5"),
        ("năm", None),
        ("", None),
        ("12%", None),
    ],
)
def test_printed(raw, expected):
    assert printed(raw) == expected


@pytest.mark.parametrize(
    ("quantity", "price", "expected"),
    [("1.5", "1250", "1875"), ("2", "3500", "7000"), ("1.5", "0.5", "0.75"), ("0", "9", "0")],
)
def test_product(quantity, price, expected):
    assert str(product(Decimal(quantity), Decimal(price))) == expected


@pytest.mark.parametrize(
    ("base", "plan", "actual", "percent"),
    [
        (None, "120", "126", "105"),
        (None, "3", "1", "33.33"),
        (None, "3", "2", "66.67"),
        ("100", "120", "126", "105"),
        ("4,12", "3,10", "2,95", None),
        (None, "0", "5", None),
        (None, None, "5", None),
        (None, "5", None, None),
        (None, "5", "mười", None),
        (None, "mười", "5", None),
    ],
)
def test_percent_of_plan(base, plan, actual, percent):
    def figure(raw: str | None) -> Figure | None:
        return None if raw is None else Figure(Text(raw, Place()), parse_figure(raw))

    indicator = Indicator(
        Place(), Text("a", Place()), base=figure(base), plan=figure(plan), actual=figure(actual)
    )
    found = percent_of_plan(indicator)
    assert (found if found is None else f"{found:f}") == percent

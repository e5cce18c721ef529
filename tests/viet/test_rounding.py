from __future__ import annotations

from decimal import Decimal

import pytest

from gnbv_docgen.viet.rounding import is_whole, last_place, rate_agrees, slack


@pytest.mark.parametrize(("value", "place"), [("2.99", "0.01"), ("45", "1"), ("1.50", "0.01")])
def test_last_place(value, place):
    assert last_place(Decimal(value)) == Decimal(place)
    assert is_whole(Decimal(value)) == (place == "1")


@pytest.mark.parametrize(
    ("told", "terms", "open_by"),
    [
        ("12", ("45", "33"), "0"),
        ("1.61", ("2.99", "1.38"), "0.015"),
        ("336", ("85.5", "250.2"), "0.6"),
        ("8.55", ("3.2", "0.410", "4.94"), "0.0155"),
    ],
)
def test_slack_is_for_rounded_figures_only(told, terms, open_by):
    assert slack(Decimal(told), *map(Decimal, terms)) == Decimal(open_by)


@pytest.mark.parametrize(
    ("told", "part", "whole", "agrees"),
    [
        ("91.67", "110", "120", True),
        ("91.66", "110", "120", True),  # cut off
        ("92", "110", "120", True),
        ("91", "110", "120", True),
        ("90", "110", "120", False),
        ("93", "110", "120", False),
        ("91.7", "110", "120", True),
        ("91.8", "110", "120", False),
        ("100", "120", "120", True),
        ("99", "120", "120", False),
        ("83.2", "2.08", "2.5", True),
        ("80", "2.08", "2.5", False),
        ("50", "1", "0", True),  # nothing to say
    ],
)
def test_rates(told, part, whole, agrees):
    assert rate_agrees(Decimal(told), Decimal(part), Decimal(whole)) == agrees


def test_another_base():
    assert rate_agrees(Decimal(105), Decimal(126), Decimal(120))
    assert rate_agrees(Decimal("1.05"), Decimal(126), Decimal(120), Decimal(1))

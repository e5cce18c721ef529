from __future__ import annotations

from decimal import Decimal

import pytest

from gnbv_docgen.rules.content.figures_compared import (
    agrees,
    is_open,
    on_one_scale,
    places_of,
    shown,
    words,
)
from gnbv_docgen.viet.grammar.figures_in_text import figures
from tests.rules.contents import document


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("45 hộ và 33 hộ", ("45", "33")),
        ("110/120 hộ", ("110", "120")),
        ("1,2 tỷ đồng và 900 triệu đồng", ("1.2", "0.900")),
        ("1,61% và 2 điểm phần trăm", ("1.61", "2")),
        ("45 hộ và 3%", None),
        ("45 hộ và 33 người", None),
        ("45 hộ và 5 - 7 hộ", None),
        ("45 hộ và 1.61 hộ", None),
    ],
)
def test_one_scale(text, values):
    expected = None if values is None else tuple(map(Decimal, values))
    assert on_one_scale(*figures(text)) == expected


@pytest.mark.parametrize(
    ("text", "exact", "fits"),
    [
        ("giảm 12 hộ", "12", True),
        ("giảm 12 hộ", "13", False),
        ("giảm trên 12 hộ", "13", True),
        ("giảm trên 12 hộ", "11", False),
        ("giảm dưới 12 hộ", "13", False),
        ("giảm khoảng 12 hộ", "30", True),
        ("giảm 1,61%", "1.61", True),
    ],
)
def test_agreement(text, exact, fits):
    (figure,) = figures(text)
    assert figure.value is not None
    assert agrees(figure, figure.value, Decimal(exact)) == fits
    assert is_open(figure) == bool(figure.bound)


def test_what_is_shown():
    content = document("giảm 1,61% của 1.250 hộ")
    first, second = figures(content.running[-1].text)
    assert words(content.running[-1], second) == "1.250 hộ"
    assert shown(Decimal("1.50"), first) == "1,5%"
    assert shown(Decimal("91.6666"), first, 2) == "91,67%"
    assert shown(Decimal(1200), second) == "1.200 hộ"
    assert (places_of(Decimal("1.50")), places_of(Decimal(3)), places_of(None)) == (2, 0, 0)

from __future__ import annotations

import pytest

from gnbv_docgen.findings import Place
from gnbv_docgen.plan.data import Indicator
from gnbv_docgen.plan.outline.indicator_name import (
    full_name,
    name_alone,
    name_with,
    own_figures,
)
from gnbv_docgen.plan.texts import Text


def indicator(name: str, scope: str | None = None) -> Indicator:
    here = Place()
    return Indicator(here, Text(name, here), scope=None if scope is None else Text(scope, here))


@pytest.mark.parametrize(
    ("name", "scope", "own", "filled", "alone"),
    [
        ("Hộ nghèo", None, (), "Hộ nghèo", "Hộ nghèo"),
        ("Hộ nghèo", "toàn xã", (), "Hộ nghèo toàn xã", "Hộ nghèo toàn xã"),
        ("Đạt {muc_tieu} số hộ", None, ("muc_tieu",), "Đạt 5% số hộ", "Đạt số hộ"),
        ("{ dau_ky } lên {muc_tieu}", None, ("dau_ky", "muc_tieu"), "… lên 5%", "lên"),
        ("Hộ", "là {thuc_hien}", ("thuc_hien",), "Hộ là \\*", "Hộ là"),
        ("Hai  cách", None, (), "Hai  cách", "Hai  cách"),
        ("Của {xa}", None, (), "Của {xa}", "Của {xa}"),
    ],
)
def test_names(name, scope, own, filled, alone):
    one = indicator(name, scope)
    assert full_name(one) == (f"{name} {scope}" if scope else name)
    assert own_figures(one) == own
    assert name_with(one, {"muc_tieu": "5%", "thuc_hien": "*"}) == filled
    assert name_alone(one) == alone

from __future__ import annotations

from decimal import Decimal

import pytest

from gnbv_docgen.plan.targets import Target, joined, parse_target, with_unit


def target(low: str = "", high: str = "", change: str = "", *, strict: bool = False) -> Target:
    bounds = [Decimal(bound) if bound else None for bound in (low, high)]
    return Target(bounds[0], bounds[1], change, strict)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("giảm 1 - 2", target("1", change="giảm")),
        ("Giảm 1-2%;", target("1", change="giảm")),
        ("giảm từ 1 trở lên", target("1", change="giảm")),
        ("giảm ít nhất 1,5%", target("1.5", change="giảm")),
        ("giảm trên 1,5%", target("1.5", change="giảm", strict=True)),
        ("giảm không quá 3", target(high="3", change="giảm")),
        ("phấn đấu tăng 1.250", target("1250", change="tăng")),
        ("giảm còn 1,5%", target(high="1.5")),
        ("giảm xuống còn 1,5%", target(high="1.5")),
        ("giảm xuống dưới 2%", target(high="2", strict=True)),
        ("tăng lên 80%", target("80")),
        ("tăng lên trên 80%", target("80", strict=True)),
        ("còn 1 - 1,5", target(high="1.5")),
        ("còn dưới 2%", target(high="2", strict=True)),
        ("đạt 100%", target("100")),
        ("phấn đấu đạt từ 90% trở lên", target("90")),
        ("trên 80%", target("80", strict=True)),
        ("hơn 10", target("10", strict=True)),
        ("dưới 2", target(high="2", strict=True)),
        ("không quá 5", target(high="5")),
        ("tối đa 5", target(high="5")),
        ("từ 5 trở xuống", target(high="5")),
        ("tối thiểu 40%", target("40")),
        ("1 - 2", target("1", "2")),
        ("từ 1 đến 2%", target("1", "2")),
        ("duy trì 100%", target("100")),
        ("80", target("80")),
    ],
)
def test_understood(raw, expected):
    assert parse_target(raw) == expected


@pytest.mark.parametrize("raw", ["khoảng 10", "giảm", "giảm mạnh", "5 tấn", "1.25", "", "giảm lên"])
def test_not_wholly_understood(raw):
    assert parse_target(raw) is None


@pytest.mark.parametrize(
    ("raw", "base", "actual", "met"),
    [
        ("giảm 1 - 2", "2.99", "1.38", True),
        ("giảm 1 - 2", "2.99", "0", True),
        ("giảm 1", "2", "1", True),
        ("giảm trên 1", "2", "1", False),
        ("giảm 1", "2", "1.01", False),
        ("giảm 1", None, "1", None),
        ("tăng 2", "3", "5", True),
        ("tăng 2", "5", "3", False),
        ("giảm còn 2", "9", "2", True),
        ("giảm còn 2", "9", "2.1", False),
        ("trên 80", None, "80", False),
        ("trên 80", None, "80.1", True),
        ("dưới 2", None, "2", False),
        ("dưới 2", None, "1.9", True),
        ("không quá 5", None, "5", True),
        ("không quá 5", None, "6", False),
        ("1 - 2", None, "2", True),
        ("1 - 2", None, "2.5", False),
        ("1 - 2", None, "0.5", False),
        ("đạt 100", None, "100", True),
    ],
)
def test_met(raw, base, actual, met):
    found = parse_target(raw)
    assert found is not None
    assert found.met_by(None if base is None else Decimal(base), Decimal(actual)) is met


@pytest.mark.parametrize(
    ("raw", "unit", "expected"),
    [
        ("giảm 1 - 2", "%", "giảm 1 - 2%"),
        ("từ 1 trở lên", "%", "từ 1% trở lên"),
        ("giảm 5", "m", "giảm 5 m"),
        ("ít nhất 10 hội nghị", "hội nghị", "ít nhất 10 hội nghị"),
        ("ít nhất 10 hội nghị", "Hội", "ít nhất 10 hội nghị"),
        ("80%", "%", "80%"),
        ("cao hơn", "%", "cao hơn"),
        ("1.250,5", "đồng", "1.250,5 đồng"),
        ("80", "", "80"),
    ],
)
def test_with_unit(raw, unit, expected):
    assert with_unit(raw, unit) == expected


def test_joined():
    assert [joined(unit) for unit in ("%", "‰", "hộ", "")] == ["%", "‰", " hộ", ""]

from __future__ import annotations

import pytest

from gnbv_docgen.plan.register.symbols import is_central, normal, year_of


@pytest.mark.parametrize(
    "typed",
    ["90/QĐ-TTg", "90 / QĐ - TTg", "90/QĐ–TTg", "90/qđ-ttg", "090/QĐ-TTg", "90/QÐ-TTg",
     "90/QĐ\u00a0-TTg", "90/QĐ‑TTg"],
)  # fmt: skip
def test_one_symbol_in_many_hands(typed):
    assert normal(typed) == normal("90/QĐ-TTg")


@pytest.mark.parametrize("other", ["9/QĐ-TTg", "90/QĐ-UBND", "900/QĐ-TTg", "90/2022/QĐ-TTg"])
def test_other_symbols(other):
    assert normal(other) != normal("90/QĐ-TTg")


@pytest.mark.parametrize(
    ("symbol", "year"),
    [("07/2021/NĐ-CP", 2021), ("72/2025/QH15", 2025), ("90/QĐ-TTg", None), ("2021/QĐ-TTg", None)],
)
def test_year(symbol, year):
    assert year_of(symbol) == year


@pytest.mark.parametrize(
    ("symbol", "central"),
    [
        ("90/QĐ-TTg", True),
        ("07/2021/NĐ-CP", True),
        ("424/NQ-CP", True),
        ("72/2025/QH15", True),
        ("02/2022/UBTVQH15", True),
        ("57-NQ/TW", True),
        ("417/QĐ-BNNMT", True),
        ("07/2021/TT-BLĐTBXH", True),
        ("85/KH-UBND", False),
        ("05/NQ-HĐND", False),
        ("73-QĐ/ĐU", False),
        ("12/KH-BCĐ", False),
        ("18/TTr-PNNMT", False),
        ("", False),
    ],
)
def test_central_bodies(symbol, central):
    assert is_central(symbol) is central

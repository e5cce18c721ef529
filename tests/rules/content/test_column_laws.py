"""Laws found by their heads; broken and clean tables are cases of the rules."""

from __future__ import annotations

from decimal import Decimal

import pytest

from gnbv_docgen.rules.content.column_laws import breaches
from gnbv_docgen.rules.content.column_slips import shown
from tests.rules.contents import Rows, document

RATES: Rows = [
    ["Thôn", "Tổng số hộ", "Hộ nghèo", "Tỷ lệ (%)"],
    ["Đông", "400", "12", "3,00"],
    ["Tây", "300", "12", "4,00"],
    ["Nam", "200", "11", "5,50"],
]


def test_a_breach_with_its_law():
    (breach,) = breaches(document([*RATES, ["Bắc", "160", "10", "6,52"]]))
    assert (breach.kind, breach.line.label, breach.head) == ("rate", "bắc", "Tỷ lệ (%)")
    assert breach.law == "Hộ nghèo / Tổng số hộ"
    assert (shown(breach), breach.exact, breach.sure) == ("6,25", Decimal("6.25"), True)


@pytest.mark.parametrize(("held", "found", "sure"), [(1, 0, None), (2, 1, True), (3, 1, True)])
def test_enough_lines_must_hold(held, found, sure):
    told = breaches(document([*RATES[: held + 1], ["Bắc", "160", "10", "6,52"]]))
    assert len(told) == found
    assert {breach.sure for breach in told} == ({sure} if found else set())


def test_two_of_four_are_no_more_than_a_hint():
    wrong = ["Bắc", "160", "10", "6,52"], ["Trung", "90", "9", "11"]
    told = breaches(document([*RATES[:3], *wrong]))
    assert [breach.sure for breach in told] == [False, False]


def test_most_must_hold():
    wrong = [["Bắc", "160", "10", "6,52"], ["Trung", "90", "9", "11"], ["Hạ", "70", "7", "9"]]
    assert breaches(document([*RATES[:3], *wrong])) == ()


FALLS: Rows = [
    ["Thôn", "Đầu năm", "Cuối năm", "Tăng, giảm"],
    ["Đông", "45", "33", "-12"],
    ["Tây", "50", "41", "-9"],
    ["Nam", "28", "20", "-8"],
    ["Bắc", "60", "48", "-11"],
]
SHARES: Rows = [
    ["Việc", "Kế hoạch", "Thực hiện", "Đạt (%)"],
    ["1", "2", "3", "4=3/2"],
    ["Nhà", "80", "60", "75"],
    ["Vay", "120", "126", "105"],
    ["Nước", "40", "38", "98"],
]


def test_what_is_due_is_told_as_the_column_tells_it():
    (breach,) = breaches(document(FALLS))
    assert (shown(breach), breach.law) == ("-12", "Cuối năm - Đầu năm")
    (breach,) = breaches(document(SHARES))
    assert shown(breach) == "95"

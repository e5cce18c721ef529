from __future__ import annotations

import pytest

from gnbv_docgen.plan.register.force import before, in_force_on
from gnbv_docgen.plan.register.register import Register
from gnbv_docgen.viet.dates import PartialDate, parse_date
from tests.plan.register.entries import document


def day(text: str) -> PartialDate:
    date = parse_date(text)
    assert date is not None
    return date


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("01/6/2026", "02/6/2026", True),
        ("02/6/2026", "02/6/2026", False),
        ("03/6/2026", "02/6/2026", False),
        ("tháng 5/2026", "01/6/2026", True),
        ("tháng 6/2026", "15/6/2026", None),
        ("tháng 7/2026", "15/6/2026", False),
        ("2025", "01/01/2026", True),
        ("2026", "tháng 3/2026", None),
    ],
)
def test_before(one, other, answer):
    assert before(day(one), day(other)) is answer


FACTS = {
    "date": day("10/3/2020"),
    "in_force": day("01/5/2020"),
    "verified": day("01/6/2026"),
    "symbol": "1/2020/QĐ-TTg",
}
NEXT = document("qd-2-2024-a", symbol="2/2024/QĐ-TTg", date=day("01/02/2024"))
LATER = NEXT._replace(in_force=day("01/4/2024"))


@pytest.mark.parametrize(
    ("facts", "date", "answer", "reason"),
    [
        ({}, "01/5/2020", True, "còn hiệu lực"),
        ({}, "tháng 5/2026", True, "còn hiệu lực"),
        ({}, "09/3/2020", False, "chỉ được ban hành ngày 10/3/2020"),
        ({}, "30/4/2020", False, "chỉ có hiệu lực từ ngày 01/5/2020"),
        ({}, "tháng 4/2020", False, "chỉ có hiệu lực từ ngày 01/5/2020"),
        ({"in_force": day("15/5/2020")}, "tháng 5/2020", None, "chưa đủ ngày tháng để so"),
        ({}, "02/6/2026", None, "kiểm tra lần cuối ngày 01/6/2026, trước ngày này"),
        ({"verified": None}, "01/6/2025", None, "chưa kiểm tra"),
        ({"in_force": None}, "01/6/2025", None, "chưa có ngày bắt đầu hiệu lực"),
        ({"in_force": None}, "01/3/2020", False, "chỉ được ban hành"),
        ({"unknown": frozenset({"hieu_luc_den"})}, "01/6/2025", None, "đến ngày nào"),
        ({"until": day("31/12/2025")}, "31/12/2025", True, "còn hiệu lực"),
        ({"until": day("31/12/2025")}, "01/01/2026", False, "hết hiệu lực sau ngày 31/12/2025"),
        ({"until": day("2025")}, "01/01/2026", False, "hết hiệu lực sau năm 2025"),
        ({"until": day("2025")}, "01/6/2025", None, "hết hiệu lực sau năm 2025"),
        ({"until": day("31/12/2029")}, "01/01/2027", True, "còn hiệu lực"),
        ({"replaced_by": ("qd-2-2024-a",)}, "31/3/2024", True, "còn hiệu lực"),
        ({"replaced_by": ("qd-2-2024-a",)}, "01/4/2024", False, "Quyết định số 2/2024/QĐ-TTg"),
    ],
)  # fmt: skip
def test_in_force(facts, date, answer, reason):
    old = document(**{**FACTS, **facts})
    if facts.get("replaced_by") and answer is True:
        # Before its replacement is in force a document that has one is sure only by its last day.
        old = old._replace(until=day("31/3/2024"))
    found = in_force_on(old, day(date), Register([old, LATER]))
    assert found.answer is answer
    assert reason in found.reason
    assert found.instead == ((LATER,) if facts.get("replaced_by") and answer is False else ())


def test_replaced_on_a_day_that_is_not_known():
    old = document(**FACTS, replaced_by=("qd-2-2024-a",))
    found = in_force_on(old, day("01/6/2025"), Register([old, NEXT]))
    assert found.answer is None
    assert "chưa rõ từ ngày nào" in found.reason

from __future__ import annotations

import pytest

from gnbv_docgen.plan.register.register import Register, is_identifier
from gnbv_docgen.viet.dates import PartialDate
from gnbv_docgen.workspace.library import shipped_register
from tests.plan.register.entries import document

KNOWN = shipped_register()
LOCAL = document(
    "kh-85-2024-hoang-hoa", "Kế hoạch", symbol="85/KH-UBND", date=PartialDate(9, 4, 2024)
)


def test_lookups():
    found = KNOWN.by_id("qd-90-2022-ttg")
    assert found is not None
    assert "qd-90-2022-ttg" in KNOWN
    assert "qd-90" not in KNOWN
    assert KNOWN.by_id("qd-90") is None
    assert KNOWN.by_symbol("90 /QĐ–TTg") == (found,)
    assert KNOWN.by_symbol("91/QĐ-TTg") == ()
    assert found in [*KNOWN]
    assert KNOWN.named(["x-1", "qd-90-2022-ttg"]) == (found,)
    (law,) = KNOWN.by_name("Luật Tổ  chức Chính quyền địa phương")
    assert law.identifier == "luat-72-2025-qh15"
    days = [one.identifier for one in KNOWN.issued_on(PartialDate(12, 6, 2025))]
    assert days == ["nd-150-2025-cp", "nd-131-2025-cp"]
    assert KNOWN.issued_on(PartialDate(None, 6, 2025)) == ()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("qd-90-2022-tgg", "qd-90-2022-ttg"),
        ("qd_90_2022_ttg", "qd-90-2022-ttg"),
        ("nd-07-2021-nd-cp", "nd-07-2021-cp"),
        ("xyz-1", None),
    ],
)
def test_nearest(typed, meant):
    assert KNOWN.nearest_id(typed) == meant


@pytest.mark.parametrize(
    ("kind", "symbol", "date", "identifier"),
    [
        ("Quyết định", "90/QĐ-TTg", (18, 1, 2022), "qd-90-2022-ttg"),
        ("quyết định", "90/QĐ-TTg", None, "qd-90-2022-ttg"),
        ("", "90/QĐ-TTg", (None, None, 2022), "qd-90-2022-ttg"),
        ("Quyết định", "90/QĐ-TTg", (19, 1, 2022), "qd-90-2022-ttg"),  # a wrong day
        ("Quyết định", "90/QĐ-TTg", (18, 1, 2023), None),  # the next year's number 90
        ("Nghị quyết", "90/QĐ-TTg", None, None),
        ("Nghị định", "07/2021/NĐ-CP", (27, 1, 2022), "nd-07-2021-cp"),  # a wrong year
        ("Nghị định", "30/2020/NĐ-CP", None, "nd-30-2020-cp"),
        ("Nghị định", "30/2025/NĐ-CP", None, "nd-30-2025-cp"),
        ("Luật Tổ chức chính quyền địa phương", "", (16, 6, 2025), "luat-72-2025-qh15"),
        ("Luật Tổ chức chính quyền địa phương", "", None, "luat-72-2025-qh15"),
        ("Luật Tổ chức chính quyền địa phương", "", (19, 6, 2015), None),  # the law before
        ("Luật Tổ chức chính quyền địa phương", "72/2025/QH15", None, "luat-72-2025-qh15"),
        ("Luật Đất đai", "", None, None),
        ("Kế hoạch", "85/KH-UBND", (9, 4, 2024), "kh-85-2024-hoang-hoa"),
        ("Kế hoạch", "85/KH-UBND", (10, 4, 2024), None),  # another province's number 85
        ("Kế hoạch", "85/KH-UBND", None, None),
    ],
)
def test_find(kind, symbol, date, identifier):
    found = Register([*KNOWN, LOCAL]).find(kind, symbol, date and PartialDate(*date))
    assert (found and found.identifier) == identifier


def test_find_does_not_choose_between_two():
    two = [document(f"qd-1-{letter}", symbol="1/QĐ-TTg") for letter in "ab"]
    assert Register(two).find("Quyết định", "1/QĐ-TTg") is None


def test_the_first_of_two_counts():
    own = document("qd-90-2022-ttg", symbol="91/QĐ-TTg")
    both = Register([own, *KNOWN])
    assert both.by_id("qd-90-2022-ttg") is own
    assert len(both) == len(KNOWN)
    assert both.by_symbol("90/QĐ-TTg") == ()


def test_replacements_are_followed():
    chain = Register(
        [
            document("a-1", replaced_by=("a-2", "khong-co")),
            document("a-2", replaced_by=("a-3", "a-4")),
            document("a-3"),
            document("a-4", replaced_by=("a-2",)),
            document("b-1", replaced_by=("b-1",)),
        ]
    )

    def last(identifier: str) -> list[str]:
        return [one.identifier for one in chain.replacements(chain.named([identifier])[0])]

    assert last("a-1") == ["a-3"]
    assert last("a-3") == []
    assert last("b-1") == []


def test_amendments():
    decree = KNOWN.by_id("nd-07-2021-cp")
    assert decree is not None
    assert [one.identifier for one in KNOWN.amendments(decree)] == ["nd-30-2025-cp"]


@pytest.mark.parametrize(("text", "answer"), [("qd-90-2022-ttg", True), ("Quyết định", False)])
def test_is_identifier(text, answer):
    assert is_identifier(text) is answer

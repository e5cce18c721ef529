from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.date_shapes import shapes


@pytest.mark.parametrize(
    ("low", "digits"),
    [
        ("ngày 09/04/2024", [("09", "04", "2024")]),
        ("ngày 9 tháng 4 năm 2024 và ngày 10/5/2024", [("9", "4", "2024"), ("10", "5", "2024")]),
        ("ngày 45/13/2024", [("45", "13", "2024")]),
        ("năm 2024, năm 2025", [("", "", "2024"), ("", "", "2025")]),
        ("12345/4/2024", []),
        ("tỷ lệ 3/4/5", []),
    ],
)
def test_digits_are_kept_as_written(low, digits):
    assert [(shape.day, shape.month, shape.year) for shape in shapes(low)] == digits


def test_shapes_do_not_overlap():
    found = shapes("6 tháng đầu năm 2024, quý ii năm 2024 và 9 tháng đầu năm")
    assert [(shape.start, shape.end) for shape in found] == [(0, 20), (22, 37), (41, 56)]
    assert [shape.months for shape in found] == [(1, 6), (4, 6), (1, 9)]


def test_a_whole_range_of_days():
    first, last = shapes("từ 05/6 - 15/6/2026")
    assert (first.day, first.month, first.year, first.part) == ("05", "6", "", "from")
    assert (last.day, last.part) == ("15", "to")

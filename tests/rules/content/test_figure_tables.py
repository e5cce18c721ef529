from __future__ import annotations

from decimal import Decimal

from gnbv_docgen.rules.content.figure_tables import FigureTable, figure_tables
from tests.rules.contents import Rows, document

POOR: Rows = [
    ["TT", "Thôn", "Tổng số hộ", "Hộ nghèo", None],
    [None, None, None, "Số hộ", "Tỷ lệ (%)"],
    ["I", "Ven sông", "", "", ""],
    ["1", "Bến Đá", "412", "11", "2,67%"],
    ["", "Trong đó: hộ mới", "5", "1", ""],
    ["2", "Cầu Mới", "khoảng 388", "-", "0"],
    ["Toàn xã", None, "800", "11", ""],
]


def table(*body: str | Rows) -> FigureTable:
    (found,) = figure_tables(document(*body))
    return found


def test_heads_unit_and_columns():
    found = table("Đơn vị tính: hộ", POOR)
    assert found.unit == "hộ"
    assert found.head(4) == "hộ nghèo tỷ lệ (%)"
    assert [found.titled(column) for column in found.figured] == [
        "tổng số hộ", "số hộ", "tỷ lệ (%)",
    ]  # fmt: skip
    assert found.written(4) == "Hộ nghèo - Tỷ lệ (%)"
    assert found.names == {}


def test_lines():
    lines = table(POOR).lines
    assert [(line.ordinal, line.label) for line in lines[:3]] == [
        ("I", "ven sông"), ("1", "bến đá"), ("", "trong đó: hộ mới"),
    ]  # fmt: skip
    assert [line.title for line in lines[:2]] == ["Ven sông", "Bến Đá"]
    assert [line.level for line in lines] == [2, 3, 9, 3, 9]
    assert [line.is_total for line in lines] == [False] * 4 + [True]
    assert [line.is_detail for line in lines] == [False, False, True, False, False]


def test_cells():
    lines = table(POOR).lines
    assert lines[1].value(4) == Decimal("2.67")
    assert lines[1].cells[4].is_percent
    assert (lines[3].value(2), lines[3].amount(2)) == (None, None)
    assert (lines[3].value(3), lines[3].amount(3)) == (None, 0)
    assert lines[4].amount(1) == 0


def test_numbers_inside_the_first_column():
    lines = table(
        [["Địa bàn", "Hộ", "Ha"], ["A. Vùng", "3", "1"], ["1. Thôn", "3", "1"], ["- Tổ", "3", ""]]
    ).lines
    assert [(line.ordinal, line.level, line.is_detail) for line in lines] == [
        ("A", 1, False), ("1", 3, False), ("", 9, True),
    ]  # fmt: skip


def test_names_of_columns():
    found = table(
        [["Xã", "Hộ", "Nghèo", "%"], ["A", "1", "2", "3=2/1"], ["An", "50", "5", "10"]]
    )
    assert found.names == {0: "a", 1: "1", 2: "2", 3: "3=2/1"}
    assert [line.label for line in found.lines] == ["an"]


def test_tables_without_figures_are_left_out():
    content = document(
        [["TT", "Việc"], ["1", "Rà soát"], ["2", "Báo cáo"]],
        [["Thôn", "Hộ"], ["Đông", "5"]],
        [["5", "6", "7"], ["8", "9", "10"]],
        [],
    )
    assert figure_tables(content) == ()

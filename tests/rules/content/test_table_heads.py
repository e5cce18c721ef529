from __future__ import annotations

import pytest

from gnbv_docgen.rules.content.table_heads import Grid, heads_of, is_body, naming_row, text_of
from tests.rules.contents import Rows, document


def grid_of(rows: Rows) -> Grid:
    grid: Grid = {}
    for item in document(rows).tables[0]:
        grid.setdefault(item.row, {}).setdefault(item.column, []).append(item)
    return grid


@pytest.mark.parametrize(
    ("row", "body"),
    [
        (["1", "Thôn Đông", "45"], True),
        (["I", "Ven sông", ""], True),
        (["Thôn Đông", "45", ""], True),
        (["Tổng cộng", None, ""], True),
        (["Khu vực ven sông", None, None], True),
        (["TT", "Thôn", "Số hộ"], False),
        (["Chỉ tiêu", "2025", "2026"], False),
        (["(1)", "(2)", "(3)"], False),
        ([None, None, "Số hộ"], False),
        (["", "", ""], False),
    ],
)
def test_where_the_heads_end(row, body):
    assert is_body(grid_of([["a", "b", "c"], row]), 1) == body


@pytest.mark.parametrize(
    ("row", "names"),
    [
        (["A", "B", "1", "2", "3=1+2"], {0: "a", 1: "b", 2: "1", 3: "2", 4: "3=1+2"}),
        (["(1)", "(2)", "(3) = (1)/(2)"], {0: "1", 1: "2", 2: "3= (1)/(2)"}),
        (["1", "2", "4"], {}),
        (["1", "2"], {}),
        (["1", "Thôn", "3"], {}),
        (["1", "", "2", "3"], {0: "1", 2: "2", 3: "3"}),
    ],
)
def test_names(row, names):
    assert naming_row(grid_of([row])[0]) == names


def test_heads_reach_as_far_as_what_stands_above_them():
    grid = grid_of(
        [
            ["TT", "Hộ nghèo", None, "Ghi chú"],
            [None, "Số hộ", "Tỷ lệ", None],
            ["1", "5", "2", "x"],
        ]
    )
    assert heads_of(grid, [0, 1]) == {
        0: ("TT",), 1: ("Hộ nghèo", "Số hộ"), 2: ("Hộ nghèo", "Tỷ lệ"), 3: ("Ghi chú",),
    }  # fmt: skip
    assert text_of(grid[0][3]) == "ghi chú"

from __future__ import annotations

import pytest

from tests.plan.printed import body, codes

COUNTED = "{tieu_de: TT, kieu_cot: số thứ tự}"


def table(columns: str, rows: str) -> str:
    return f"noi_dung: [{{bang_bieu: {{cot_bang: {columns}, hang_bang: {rows}}}}}]\n"


def rows(columns: str, cells: str) -> list[str]:
    lines = body(table(columns, cells))
    return [line.removeprefix("table row | ") for line in lines if "table row" in line]


@pytest.mark.parametrize(
    ("column", "cell", "expected"),
    [
        ("A", "chữ", "chữ"),
        ("A", "1250", "1250"),
        ("A", "null", ""),
        ("A", "''", ""),
        ("A", "' **a** {dia_danh} '", "<b>a</b> An Bình"),
        ("A", '"một\\nhai\\n- ba\\n1. bốn"', "một ¶ hai ¶ - ba ¶ 1. bốn"),
        ("{tieu_de: A, kieu_cot: số}", "1250", "1.250 [figure]"),
        ("{tieu_de: A, kieu_cot: số}", "'05'", "05 [figure]"),
        ("{tieu_de: A, kieu_cot: số}", "'-'", "- [figure]"),
        ("{tieu_de: A, kieu_cot: số}", "chưa có", "chưa có [figure]"),
        ("{tieu_de: A, kieu_cot: số}", "'**1250**'", "<b>1.250</b> [figure]"),
        ("{tieu_de: A, kieu_cot: số}", "null", " [figure]"),
        ("{tieu_de: A, kieu_cot: phần trăm}", "'2,60'", "2,60 [figure]"),
        ("{tieu_de: A, can_le: giữa}", "x", "x [centre]"),
        ("{tieu_de: A, can_le: phải}", "x", "x [figure]"),
        ("{tieu_de: A, kieu_cot: số, can_le: trái}", "1250", "1.250"),
        (COUNTED, "null", "1 [centre]"),
        (COUNTED, "7", "7 [centre]"),
    ],
)
def test_cells(column, cell, expected):
    assert rows(f"[{column}, B]", f"[[{cell}, x]]") == [f"{expected} | x"]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ("[[a], [b]]", ["1 [centre] | a", "2 [centre] | b"]),
        ("[[null, a], [9, b], [c]]", ["1 [centre] | a", "9 [centre] | b", "3 [centre] | c"]),
        ("[[a], ['', b], [c]]", ["1 [centre] | a", " [centre] | b", "2 [centre] | c"]),
        ("[[a], {nhom_hang: G}, [b]]", ["1 [centre] | a", "G [group 2x1]", "2 [centre] | b"]),
        (
            "[[a], {nhom_hang: G, so_nhom: I}, [b]]",
            ["1 [centre] | a", "I [group] | G [group]", "1 [centre] | b"],
        ),
    ],
)
def test_rows_are_counted(cells, expected):
    assert rows(f"[{COUNTED}, B]", cells) == expected


def test_cells_reach_down_over_blank_ones():
    merged = "{tieu_de: A, gop_o: có}"
    cells = "[[a, 1], ['', 2], [null, 3], [b, 4], {nhom_hang: G}, ['', 5], [c, 6]]"
    assert rows(f"[{merged}, B]", cells) == [
        "a [1x3] | 1", "2", "3", "b | 4", "G [group 2x1]", " | 5", "c | 6",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("columns", "cells", "told"),
    [
        ("[A, B]", "[[a], [b, c]]", 1),
        ("[A, B]", "[[a, b, c]]", 1),
        (f"[{COUNTED}, B, C]", "[[a]]", 1),
        (f"[{COUNTED}, B]", "[[a], [1, b]]", 0),
        ("[A, B]", "[[null, null, null]]", 1),
    ],
)
def test_rows_with_too_few_or_too_many_cells(columns, cells, told):
    found = codes(table(columns, cells))
    assert [code for code, _, _ in found] == ["NOI030"] * told
    assert all(line == 7 for _, line, _ in found)

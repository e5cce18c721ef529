from __future__ import annotations

import pytest

from tests.plan.printed import body, codes, outline_of

NUMBER = "{tieu_de: Số, kieu_cot: số}"


def shown(table: str) -> list[str]:
    return body(f"noi_dung: [{{bang_bieu: {{{table}}}}}]\n")


def test_the_order_of_the_parts():
    assert shown(
        f"ghi_chu: G, so_bang_chu: có, dong_tong: Cộng, hang_bang: [[a, 5]],"
        f" cot_bang: [A, {NUMBER}], don_vi_tinh: đồng, ten_bang: T"
    ) == [
        "table_title | T", "table_unit | Đơn vị tính: đồng", "table head | A | Số",
        "table row | a | 5 [figure]", "table row | Cộng [total] | 5 [total_figure]",
        "in_words | (Bằng chữ: Năm đồng)", "table_note | G", "table_gap |",
    ]  # fmt: skip


def test_headers_of_several_rows():
    assert shown(
        "cot_bang: [A, {tieu_de: B, cot_con: [C, {tieu_de: D, cot_con: [E, F]}]}, {tieu_de: G,"
        " cot_con: [H]}], hang_bang: [[1, 2, 3, 4, 5]]"
    )[:3] == [
        "table head | A [1x3] | B [3x1] | G",
        "table head | C [1x2] | D [2x1] | H [1x2]",
        "table head | E | F",
    ]


def test_header_rows_and_widths_of_the_grid():
    table = (
        "cot_bang: [{tieu_de: A, do_rong: 12.5}, {tieu_de: B, cot_con: [C, D]}],"
        " hang_bang: [[a, b, c]]"
    )
    grid = outline_of(f"noi_dung: [{{bang_bieu: {{{table}}}}}]\n").blocks[0].grid
    assert grid is not None
    assert grid.header_rows == 2
    assert [column.width_mm for column in grid.columns] == [12.5, None, None]


def test_columns_ask_for_room_by_their_longest_text():
    table = f"cot_bang: [A, B, C], hang_bang: [[x, {'y' * 36}, {'z' * 400}], [x, y, z]]"
    grid = outline_of(f"noi_dung: [{{bang_bieu: {{{table}}}}}]\n").blocks[0].grid
    assert grid is not None
    assert [round(column.weight, 2) for column in grid.columns] == [2.0, 6.0, 12.65]


@pytest.mark.parametrize(
    ("columns", "rows", "total"),
    [
        (
            f"[A, {NUMBER}]",
            "[[a, 1000], [b, '2,50'], [c, null], [d, '-']]",
            "Cộng [total] | 1.002,50 [total_figure]",
        ),
        (f"[{NUMBER}, A]", "[[1, a]]", "1 [total_figure] | Cộng [total]"),
        (f"[{NUMBER}]", "[[1]]", "Cộng: 1 [total_figure]"),
        ("[A, B]", "[[a, b]]", "Cộng [total 2x1]"),
        (
            f"[A, {NUMBER}, {{tieu_de: B, kieu_cot: phần trăm}}]",
            "[[a, 1, 2]]",
            "Cộng [total] | 1 [total_figure] |  [total_figure]",
        ),
        (
            f"[A, {NUMBER}, {{tieu_de: B, kieu_cot: phần trăm, tinh_tong: có}}]",
            "[[a, 1, 2]]",
            "Cộng [total 2x1] | 2 [total_figure]",
        ),
        (
            f"[{{tieu_de: TT, kieu_cot: số thứ tự}}, A, {NUMBER}]",
            "[[a, 1], [9, b, 2], {nhom_hang: G}]",
            "Cộng [total 2x1] | 3 [total_figure]",
        ),
        (
            f"[A, {NUMBER}]",
            "[[a, '**5**'], [b, '{nam_ke_hoach}']]",
            "Cộng [total] | 2.031 [total_figure]",
        ),
    ],
)
def test_totals(columns, rows, total):
    lines = shown(f"cot_bang: {columns}, hang_bang: {rows}, dong_tong: Cộng")
    assert lines[-2] == f"table row | {total}"


def test_no_total_where_none_is_asked_for():
    lines = shown(f"cot_bang: [A, {NUMBER}], hang_bang: [[a, x]]")
    assert lines == ["table head | A | Số", "table row | a | x [figure]", "table_gap |"]


def test_what_cannot_be_summed_is_told():
    table = f"{{cot_bang: [A, {NUMBER}], hang_bang: [[a, năm], [b, 2.99]], dong_tong: Cộng}}"
    found = codes(f"noi_dung: [{{bang_bieu: {table}}}]\n")
    assert [code for code, _, _ in found] == ["NOI031", "NOI031"]


@pytest.mark.parametrize(
    ("unit", "cell", "words"),
    [
        ("đồng", "1250000", "Một triệu hai trăm năm mươi nghìn đồng"),
        ("triệu đồng", "'2,5'", "Hai triệu năm trăm nghìn đồng"),
        ("hộ", "5", "Năm hộ"),
    ],
)
def test_in_words_without_a_total_row(unit, cell, words):
    lines = shown(
        f"cot_bang: [A, {NUMBER}], hang_bang: [[a, {cell}]], so_bang_chu: có, don_vi_tinh: {unit}"
    )
    assert f"in_words | (Bằng chữ: {words})" in lines


def test_nothing_to_say_in_words():
    assert not any(
        "in_words" in line for line in shown("cot_bang: [A], hang_bang: [[a]], so_bang_chu: có")
    )


def test_two_tables_are_parted():
    one = "{cot_bang: [A], hang_bang: [[a]]}"
    lines = body(f"noi_dung: [{{bang_bieu: [{one}, {one}]}}]\n")
    assert [line for line in lines if "gap" in line or "head" in line] == [
        "table head | A", "table_gap |", "table head | A", "table_gap |",
    ]  # fmt: skip

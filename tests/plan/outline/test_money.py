from __future__ import annotations

from decimal import Decimal

import pytest

from gnbv_docgen.plan.outline.money import words
from tests.plan.printed import body, codes

EIGHT = "nguon_von: [{ten_nguon: A, so_tien: 8}]"


def rows(budget: str, more: str = "") -> list[str]:
    lines = body(f"noi_dung: [{{tieu_de: T, du_toan: {{{budget}}}{more}}}]\n")
    return [line.removeprefix("table ") for line in lines[1:] if "gap" not in line]


@pytest.mark.parametrize(
    ("budget", "expected"),
    [
        pytest.param(
            "nguon_von: [{ten_nguon: A, so_tien: 1000}, {ten_nguon: B, so_tien: '0,5'}]",
            ["head | TT | Nguồn kinh phí | Số tiền", "row | 1 [centre] | A | 1.000 [figure]",
             "row | 2 [centre] | B | 0,5 [figure]",
             "row | Tổng cộng [total 2x1] | 1.000,5 [total_figure]"],
            id="sources",
        ),
        pytest.param(
            "nguon_von: [{ten_nguon: A}]",
            ["head | TT | Nguồn kinh phí | Số tiền", "row | 1 [centre] | A |  [figure]",
             "row | Tổng cộng [total 2x1] | 0 [total_figure]"],
            id="a source without an amount",
        ),
        pytest.param(
            "hang_muc: [{ten_hang_muc: A, so_luong: '1,5', don_gia: 2000}, {ten_hang_muc: B,"
            " thanh_tien: 500}]",
            ["head | TT | Nội dung | Số lượng | Đơn giá | Thành tiền",
             "row | 1 [centre] | A | 1,5 [figure] | 2.000 [figure] | 3.000 [figure]",
             "row | 2 [centre] | B |  [figure] |  [figure] | 500 [figure]",
             "row | Tổng cộng [total 4x1] | 3.500 [total_figure]"],
            id="items",
        ),
    ],
)  # fmt: skip
def test_tables(budget, expected):
    assert rows(budget) == expected


def test_units_and_words():
    both = "nguon_von: [{ten_nguon: A, so_tien: 5}], hang_muc: [{ten_hang_muc: B, thanh_tien: 5}]"
    shown = rows(f"don_vi_tinh: triệu đồng, so_bang_chu: có, {both}")
    assert shown.count("table_unit | Đơn vị tính: triệu đồng") == 2
    assert [line for line in shown if "in_words" in line] == [
        "in_words | (Bằng chữ: Năm triệu đồng)"
    ]
    one = rows("don_vi_tinh: đồng, so_bang_chu: có, nguon_von: [{ten_nguon: A, so_tien: 5}]")
    assert one[-1] == "in_words | (Bằng chữ: Năm đồng)"


def test_titles_that_the_plan_gives():
    titles = ", ten_cot: {ten_nguon: Nguồn, so_tien: Tiền}"
    assert rows("nguon_von: [{ten_nguon: A, so_tien: 5}]", titles)[0] == "head | TT | Nguồn | Tiền"


@pytest.mark.parametrize(
    ("budget", "told"),
    [
        ("hang_muc: [{ten_hang_muc: A, so_luong: 2, don_gia: 4, thanh_tien: 9}]", ["NOI032"]),
        ("hang_muc: [{ten_hang_muc: A, so_luong: 2, don_gia: 4, thanh_tien: '8,0'}]", []),
        ("hang_muc: [{ten_hang_muc: A, so_luong: 2, thanh_tien: 9}]", []),
        (f"{EIGHT}, hang_muc: [{{ten_hang_muc: B, thanh_tien: 9}}]", ["NOI033"]),
        (f"{EIGHT}, hang_muc: [{{ten_hang_muc: B, thanh_tien: '8,0'}}]", []),
        (f"{EIGHT}, hang_muc: [{{ten_hang_muc: B}}]", []),
        (f"{EIGHT}, hang_muc: [{{ten_hang_muc: B, so_luong: 2, don_gia: 4}}]", []),
        ("nguon_von: [{ten_nguon: A}], hang_muc: [{ten_hang_muc: B, thanh_tien: 9}]", []),
    ],
)
def test_figures_that_contradict_each_other(budget, told):
    for view in ("bảng", "gạch đầu dòng"):
        found = codes(f"noi_dung: [{{trinh_bay_du_toan: {view}, du_toan: {{{budget}}}}}]\n")
        assert [code for code, *_ in found] == told


@pytest.mark.parametrize(
    ("amount", "unit", "expected"),
    [
        ("1250000", "đồng", "Một triệu hai trăm năm mươi nghìn đồng"),
        ("1250000", "", "Một triệu hai trăm năm mươi nghìn đồng"),
        ("2.5", "triệu đồng", "Hai triệu năm trăm nghìn đồng"),
        ("2.5", "Tỷ đồng", "Hai tỷ năm trăm triệu đồng"),
        ("2", "tỉ đồng", "Hai tỷ đồng"),
        ("3", "1.000 đồng", "Ba nghìn đồng"),
        ("3", "1000 đồng", "Ba nghìn đồng"),
        ("3", "ngàn đồng", "Ba nghìn đồng"),
        ("0.0000001", "triệu đồng", "Không phẩy một đồng"),
        ("12", "suất", "Mười hai suất"),
    ],
)
def test_words(amount, unit, expected):
    assert words(Decimal(amount), unit) == expected

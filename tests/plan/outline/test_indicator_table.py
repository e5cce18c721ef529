from __future__ import annotations

import pytest

from tests.plan.printed import body


def rows(indicators: str, more: str = "") -> list[str]:
    keys = f"tieu_de: T, trinh_bay_chi_tieu: bảng, chi_tieu: {indicators}{more}"
    lines = body(f"noi_dung: [{{{keys}}}]\n")
    return [line.removeprefix("table ") for line in lines if line.startswith("table ")]


@pytest.mark.parametrize(
    ("indicators", "expected"),
    [
        pytest.param(
            "[{ten_chi_tieu: A, ke_hoach: 5}]",
            ["head | TT | Chỉ tiêu | Kế hoạch", "row | 1 [centre] | A | 5 [figure]"],
            id="one column needs no group",
        ),
        pytest.param(
            "[{ten_chi_tieu: A, ke_hoach: 5, thuc_hien: 6}]",
            ["head | TT [1x2] | Chỉ tiêu [1x2] | Năm 2025 [3x1]",
             "head | Kế hoạch | Thực hiện | Đạt (%)",
             "row | 1 [centre] | A | 5 [figure] | 6 [figure] | 120 [figure]"],
            id="last year",
        ),
        pytest.param(
            "[{ten_chi_tieu: A, don_vi_tinh: hộ, dau_ky: 1250, muc_tieu: giảm 5, ghi_chu: x}]",
            ["head | TT | Chỉ tiêu | Đơn vị tính | Đầu kỳ | Mục tiêu | Ghi chú",
             "row | 1 [centre] | A | hộ [centre] | 1.250 [figure] | giảm 5 [centre] | x"],
            id="other columns",
        ),
        pytest.param(
            "[{ten_chi_tieu: A, theo_nam: {2027: trên 5, 2026: 4}}, {ten_chi_tieu: B}]",
            ["head | TT [1x2] | Chỉ tiêu [1x2] | Mục tiêu theo năm [2x1]", "head | 2026 | 2027",
             "row | 1 [centre] | A | 4 [figure] | trên 5 [figure]",
             "row | 2 [centre] | B |  [figure] |  [figure]"],
            id="years in order",
        ),
        pytest.param(
            "[{ten_chi_tieu: A, pham_vi: toàn xã, chi_tieu_con: [{ten_chi_tieu: B, ke_hoach: 2,"
            " chi_tieu_con: [{ten_chi_tieu: 'đạt {ke_hoach} nhà', ke_hoach: 1}]}]}]",
            ["head | TT | Chỉ tiêu | Kế hoạch", "row | 1 [centre] | A toàn xã |  [figure]",
             "row | 1.1 [centre] | B | 2 [figure]", "row | 1.1.1 [centre] | Đạt nhà | 1 [figure]"],
            id="children",
        ),
    ],
)  # fmt: skip
def test_columns(indicators, expected):
    assert rows(indicators) == expected


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("don_vi_tinh", "hộ"), ("dau_ky", 1), ("ke_hoach", 1), ("thuc_hien", 1),
        ("muc_tieu", "trên 1"), ("ghi_chu", "x"),
    ],
)  # fmt: skip
def test_every_column_may_have_a_title_of_its_own(key, value):
    found = rows(f"[{{ten_chi_tieu: A, {key}: {value}}}]", f", ten_cot: {{{key}: Tên riêng}}")
    assert found[0] == "head | TT | Chỉ tiêu | Tên riêng"


def test_titles_that_the_plan_gives():
    indicators = "[{ten_chi_tieu: A, dau_ky: 1, ke_hoach: 2, theo_nam: {2026: 3, 2027: 4}}]"
    titles = "ten_chi_tieu: Nội dung, so_thu_tu: Số, ke_hoach: KH, dau_ky: ĐK, theo_nam: Các năm"
    assert rows(indicators, f", ten_cot: {{{titles}}}")[:2] == [
        "head | Số [1x2] | Nội dung [1x2] | KH [1x2] | ĐK [1x2] | Các năm [2x1]",
        "head | 2026 | 2027",
    ]

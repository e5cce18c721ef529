from __future__ import annotations

import pytest

from tests.plan.printed import body


def lines(budget: str, more: str = "") -> list[str]:
    keys = f"tieu_de: T, trinh_bay_du_toan: gạch đầu dòng, du_toan: {{{budget}}}"
    return body(f"{more}noi_dung: [{{{keys}}}]\nket_thuc: Hết\n")[1:-1]


@pytest.mark.parametrize(
    ("budget", "expected"),
    [
        (
            (
                "nguon_von: [{ten_nguon: A, so_tien: 9000, noi_dung: chi B}, {ten_nguon: C},"
                " {ten_nguon: D, noi_dung: chi E}], don_vi_tinh: đồng"
            ),
            ["A: 9.000 đồng, chi B;", "C;", "D: chi E."],
        ),
        (
            (
                "hang_muc: [{ten_hang_muc: A, don_vi_tinh: tờ, so_luong: 2000, don_gia: 5,"
                " nguon_von: xã, ghi_chu: A4}]"
            ),
            ["A: 10.000 (2.000 tờ; đơn giá 5; nguồn: xã; A4)."],
        ),
        (
            (
                "hang_muc: [{ten_hang_muc: A, thanh_tien: 5}, {ten_hang_muc: B, so_luong: 3},"
                " {ten_hang_muc: C}], don_vi_tinh: đồng"
            ),
            ["A: 5 đồng;", "B: 3;", "C."],
        ),
        (
            "nguon_von: [{ten_nguon: A, so_tien: 5}], hang_muc: [{ten_hang_muc: B, thanh_tien: 5}]",
            ["A: 5;", "B: 5."],
        ),
    ],
)
def test_dashes(budget, expected):
    assert lines(budget) == [f"dash | - {line}" for line in expected]


def test_the_officer_s_own_marks():
    budget = "nguon_von: [{ten_nguon: A, so_tien: 5}, {ten_nguon: B;}]"
    assert lines(budget, "giu_nguyen_dau_cau: có\n") == ["dash | - A: 5", "dash | - B;"]

from __future__ import annotations

import pytest

from tests.plan.printed import body, codes

NESTED = (
    "[{ten_chi_tieu: A, chi_tieu_con: [{ten_chi_tieu: B, ke_hoach: 2, chi_tieu_con:"
    " [{ten_chi_tieu: C, ke_hoach: 1}]}]}, {ten_chi_tieu: D, ke_hoach: 4}]"
)


def shown(indicators: str, view: str, more: str = "") -> list[str]:
    keys = f"tieu_de: T, trinh_bay_chi_tieu: {view}, chi_tieu: {indicators}{more}"
    return body(f"noi_dung: [{{{keys}}}]\nket_thuc: Hết\n")[1:-1]


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        ("gạch đầu dòng", ["dash | - A:", "plus | + B: 2:", "plus | + C: 1;", "dash | - D: 4."]),
        ("câu văn", ["paragraph | A; b: 2; c: 1; d: 4."]),
        ("đánh số", ["item | 1. A:", "dash | - B: 2:", "plus | + C: 1.", "item | 2. D: 4."]),
    ],
)
def test_views(view, expected):
    assert shown(NESTED, view) == expected


@pytest.mark.parametrize("view", ["gạch đầu dòng", "câu văn", "đánh số"])
def test_the_officer_s_own_marks(view):
    text = (
        f"giu_nguyen_dau_cau: có\nnoi_dung: [{{tieu_de: T, trinh_bay_chi_tieu: {view},"
        " chi_tieu: [{ten_chi_tieu: A, ke_hoach: 2}]}]\n"
    )
    assert body(text)[1].endswith("A: 2")


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("[Hộ nghèo, UBND xã]", "Hộ nghèo: 1; UBND xã: 1."),
        ("['**Hộ** nghèo;', '**Số** nhà']", "<b>Hộ</b> nghèo: 1; <b>số</b> nhà: 1."),
        ("['{dia_danh}', '{dia_danh}']", "An Bình: 1; An Bình: 1."),
    ],
)
def test_one_sentence(names, expected):
    listed = [f"{{ten_chi_tieu: {name}, ke_hoach: 1}}" for name in names[1:-1].split(", ")]
    assert shown(f"[{', '.join(listed)}]", "câu văn") == [f"paragraph | {expected}"]


def test_year_by_year():
    indicators = (
        "[{ten_chi_tieu: Hộ nghèo, don_vi_tinh: '%', theo_nam: {2030: dưới 1, 2027: dưới 2}},"
        " {ten_chi_tieu: 'Đạt {theo_nam} hộ có nước', don_vi_tinh: '%', theo_nam: {2030: 99},"
        " chi_tieu_con: [{ten_chi_tieu: Hộ mới, theo_nam: {2027: 5}}]}]"
    )
    assert shown(indicators, "theo năm") == [
        "item | 1. Đến năm 2027: Hộ nghèo dưới 2%; hộ mới 5.",
        "item | 2. Đến năm 2030: Hộ nghèo dưới 1%; đạt 99% hộ có nước.",
    ]
    more = ", ten_cot: {theo_nam: Năm}"
    assert shown(indicators, "theo năm", more)[0].startswith("item | 1. Năm 2027: ")


def test_what_year_by_year_leaves_out_is_told():
    text = (
        "noi_dung:\n  - trinh_bay_chi_tieu: theo năm\n    chi_tieu:\n"
        "      - {ten_chi_tieu: A, theo_nam: {2027: 5}}\n"
        "      - {ten_chi_tieu: B, ke_hoach: 5}\n"
    )
    assert codes(text) == [("NOI019", 11, 9)]


def test_numbered_views_count_on_with_the_items_around_them():
    text = (
        "noi_dung:\n  - tieu_de: T\n    muc_con: [x]\n    trinh_bay_chi_tieu: đánh số\n"
        "    chi_tieu: [{ten_chi_tieu: A, ke_hoach: 1}]\n    noi_dung: [y]\n"
    )
    assert body(text)[1:] == ["item | 1. x", "item | 2. A: 1.", "item | 3. y./."]

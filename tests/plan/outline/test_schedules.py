from __future__ import annotations

import pytest

from tests.plan.printed import body


def rows(piece: str) -> list[str]:
    lines = body(f"noi_dung: [{{tieu_de: T, {piece}}}]\n")
    return [line.removeprefix("table ") for line in lines if line.startswith("table ")]


def tasks(found: str, more: str = "") -> list[str]:
    return rows(f"trinh_bay_cong_viec: bảng, cong_viec: {found}{more}")


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param(
            "[{ten_cong_viec: A, chu_tri: [P, Q]}, {ten_cong_viec: B, thoi_han: mai}]",
            ["head | TT | Nội dung nhiệm vụ | Thời gian thực hiện | Cơ quan chủ trì",
             "row | 1 [centre] | A |  | P ¶ Q", "row | 2 [centre] | B | mai | "],
            id="columns that some row fills",
        ),
        pytest.param(
            "[{nhom_cong_viec: G, cong_viec: [{ten_cong_viec: A}]}, {ten_cong_viec: B}]",
            ["head | TT | Nội dung nhiệm vụ", "row | G [group 2x1]", "row | 1 [centre] | A",
             "row | 2 [centre] | B"],
            id="groups",
        ),
        pytest.param(
            "[{nhom_cong_viec: G, so_nhom: I, cong_viec: [{ten_cong_viec: A}]},"
            " {nhom_cong_viec: H, so_nhom: II, cong_viec: [{ten_cong_viec: B}]}]",
            ["head | TT | Nội dung nhiệm vụ", "row | I [group] | G [group]", "row | 1 [centre] | A",
             "row | II [group] | H [group]", "row | 1 [centre] | B"],
            id="numbered groups count anew",
        ),
    ],
)  # fmt: skip
def test_tasks(found, expected):
    assert tasks(found) == expected


def test_titles_and_merged_columns_of_tasks():
    found = "[{ten_cong_viec: A, chu_tri: P}, {ten_cong_viec: B}, {ten_cong_viec: C, chu_tri: Q}]"
    more = ", ten_cot: {ten_cong_viec: Việc, chu_tri: Ai}, gop_o: [chu_tri]"
    assert tasks(found, more) == [
        "head | TT | Việc | Ai",
        "row | 1 [centre] | A | P [1x2]",
        "row | 2 [centre] | B",
        "row | 3 [centre] | C | Q",
    ]


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (
            "[{thoi_gian: Tháng 4, noi_dung: Họp}]",
            ["head | TT | Thời gian | Nội dung", "row | 1 [centre] | Tháng 4 | Họp"],
        ),
        (
            "[{thoi_gian: A, noi_dung: B, don_vi: C}, {thoi_gian: D, noi_dung: E, ghi_chu: F}]",
            ["head | TT | Thời gian | Nội dung | Đơn vị thực hiện | Ghi chú",
             "row | 1 [centre] | A | B | C | ", "row | 2 [centre] | D | E |  | F"],
        ),
    ],
)  # fmt: skip
def test_timetables(found, expected):
    assert rows(f"tien_do: {found}") == expected


def test_titles_of_a_timetable():
    found = "tien_do: [{thoi_gian: A, noi_dung: B}], ten_cot: {noi_dung: Việc, so_thu_tu: Số}"
    assert rows(found)[0] == "head | Số | Thời gian | Việc"

from __future__ import annotations

import pytest

from tests.plan.printed import body, codes


def said(keys: str) -> str:
    lines = body(f"noi_dung: [{{tieu_de: T, chi_tieu: [{{ten_chi_tieu: Tên, {keys}}}]}}]\n")
    return lines[-1].removeprefix("dash | - Tên").removesuffix("./.")


PERCENT = "don_vi_tinh: '%'"


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        # what has changed
        (f"{PERCENT}, dau_ky: '2,99', thuc_hien: '1,38'", " giảm 1,61%, từ 2,99% xuống còn 1,38%"),
        ("don_vi_tinh: hộ, dau_ky: 4, thuc_hien: 6", " tăng 2 hộ, từ 4 hộ lên 6 hộ"),
        ("dau_ky: 4, thuc_hien: 4", " giữ nguyên 4"),
        ("dau_ky: '3,10', thuc_hien: '2,10'", " giảm 1,00, từ 3,10 xuống còn 2,10"),
        (
            "dau_ky: 4, thuc_hien: 2, muc_tieu: giảm 1 - 2",
            " giảm 2, từ 4 xuống còn 2, đạt mục tiêu đề ra (mục tiêu: giảm 1 - 2)",
        ),
        (
            "dau_ky: 4, thuc_hien: 3, muc_tieu: giảm 2",
            " giảm 1, từ 4 xuống còn 3, chưa đạt mục tiêu đề ra (mục tiêu: giảm 2)",
        ),
        (
            "dau_ky: 4, thuc_hien: 3, muc_tieu: giảm mạnh",
            " giảm 1, từ 4 xuống còn 3 (mục tiêu: giảm mạnh)",
        ),
        ("dau_ky: 40, ke_hoach: 30, thuc_hien: 28", " giảm 12, từ 40 xuống còn 28 (kế hoạch 30)"),
        (
            "dau_ky: 100, ke_hoach: 120, thuc_hien: 126",
            " tăng 26, từ 100 lên 126, đạt 105% kế hoạch (kế hoạch 120)",
        ),
        # what was reached
        ("thuc_hien: 05", ": 05"),
        ("thuc_hien: '1,5%', don_vi_tinh: '%'", ": 1,5%"),
        ("ke_hoach: 120, thuc_hien: 126", ": 126, đạt 105% kế hoạch (kế hoạch 120)"),
        (
            "thuc_hien: 126, muc_tieu: ít nhất 130, don_vi_tinh: người",
            ": 126 người, chưa đạt mục tiêu đề ra (mục tiêu: ít nhất 130 người)",
        ),
        ("thuc_hien: 126, muc_tieu: tăng 5", ": 126 (mục tiêu: tăng 5)"),
        # what is to be reached
        (f"{PERCENT}, muc_tieu: giảm từ 1 trở lên", " giảm từ 1% trở lên"),
        ("muc_tieu: 1 - 2", ": 1 - 2"),
        ("muc_tieu: trên 80, dau_ky: 75", " trên 80 (năm trước 75)"),
        ("muc_tieu: trên 80, dau_ky: 75, ke_hoach: 79", " trên 80 (năm trước 75; kế hoạch 79)"),
        ("muc_tieu: trên 80, ke_hoach: 79", " trên 80 (kế hoạch 79)"),
        ("ke_hoach: 1200, don_vi_tinh: người", ": 1.200 người"),
        ("ke_hoach: 12, dau_ky: 10", ": 12 (năm trước 10)"),
        ("dau_ky: 10", ": năm trước 10"),
        # years, notes, scope
        (
            "theo_nam: {2026: 35, 2027: trên 40}, don_vi_tinh: hộ",
            ": năm 2026 là 35 hộ, năm 2027 trên 40 hộ",
        ),
        ("ke_hoach: 3, theo_nam: {2026: 2}", ": 3; năm 2026 là 2"),
        ("ke_hoach: 3, ghi_chu: ước", ": 3 (ước)"),
        ("ke_hoach: 3, ghi_chu: (ước)", ": 3 (ước)"),
        ("pham_vi: toàn xã, ke_hoach: 3", " toàn xã: 3"),
        ("pham_vi: 'của {dia_danh}', ke_hoach: 3", " của An Bình: 3"),
    ],
)
def test_statement(keys, expected):
    assert said(keys) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("'Đạt {muc_tieu} số hộ'", "Đạt trên 90% số hộ"),
        ("'Từ {dau_ky} lên {muc_tieu}'", "Từ 80% lên trên 90%"),
        ("Tên;", "Tên trên 90% (năm trước 80%)"),
        ("'**Tên**'", "<b>Tên</b> trên 90% (năm trước 80%)"),
        ("'{la}'", None),
    ],
)
def test_names(name, expected):
    keys = f"ten_chi_tieu: {name}, {PERCENT}, dau_ky: 80, muc_tieu: trên 90"
    text = f"noi_dung: [{{tieu_de: T, chi_tieu: [{{{keys}}}]}}]\n"
    if expected is None:
        assert [code for code, *_ in codes(text)] == ["NOI022"]
    else:
        assert body(text)[-1] == f"dash | - {expected}./."


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("ten_chi_tieu: Tên", True),
        ("ten_chi_tieu: Tên, dau_ky: ''", True),
        ("ten_chi_tieu: 'Đạt {ke_hoach}'", True),
        ("ten_chi_tieu: 'Đạt {theo_nam}'", False),
        ("ten_chi_tieu: Đạt 5 hộ", False),
        ("ten_chi_tieu: Tên, theo_nam: {2026: 5}", False),
        ("ten_chi_tieu: Tên, chi_tieu_con: [{ten_chi_tieu: Con, ke_hoach: 5}]", False),
    ],
)
def test_indicators_that_say_nothing_are_told(keys, told):
    found = codes(f"noi_dung: [{{chi_tieu: [{{{keys}}}]}}]\n")
    assert [code for code, *_ in found] == ["NOI019"] * told

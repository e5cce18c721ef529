from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.shares import plan_shares, shares


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("110/120 hộ (đạt 91,67%)", ("110", "120", "91.67", True)),
        ("110/120 hộ, đạt 91,67% kế hoạch", ("110", "120", "91.67", True)),
        ("45 hộ/1.250 hộ nghèo, chiếm 3,6%", ("45", "1250", "3.6", True)),
        ("có 110 hộ trên tổng số 120 hộ đạt 91,67%", ("110", "120", "91.67", False)),
        ("đạt 91,67% (110/120 hộ)", ("110", "120", "91.67", True)),
        ("đã cấp 32 / 40 thẻ bảo hiểm y tế = 80%", ("32", "40", "80", True)),
        ("15/20 lớp đạt tỷ lệ 75 %", ("15", "20", "75", True)),
        ("6.000 người/chỉ tiêu 15.000 người (40%)", ("6000", "15000", "40", True)),
        ("xuất khẩu lao động 454/1.800 người (25,22%)", ("454", "1800", "25.22", True)),
        ("tổng số hộ toàn xã là 1.250 hộ, trong đó có 45 hộ nghèo, chiếm tỷ lệ 3,6%",
         ("45", "1250", "3.6", False)),
        ("có 45 hộ nghèo, chiếm 3,6% tổng số 1.250 hộ", ("45", "1250", "3.6", False)),
    ],
)  # fmt: skip
def test_shares(text, expected):
    (item,) = shares(text)
    numbers = (str(item.part.value), str(item.whole.value), str(item.percent.value))
    assert (*numbers, item.by_stroke) == expected
    assert item.end >= item.percent.unit_end or item.start == item.percent.start


@pytest.mark.parametrize(
    "text",
    [
        "ngày 15/12/2025 đạt 90%",
        "110/120 hộ. Tỷ lệ 3%",
        "5 hộ, 3 người, 20%",
        "Kế hoạch số 35/KH-UBND đạt 90%",
        "110/120 hộ; 45 người chiếm 3%",
        "có 12/15 thôn có số hộ dùng nước sạch đạt 100%",
        "99/139 đơn vị bầu cử có số cử tri đi bầu đạt 100%",
        "45 hộ, chiếm 3,6% và 1.250 hộ khác",
        "1.250 hộ, trong đó 45 hộ nghèo, chiếm 3,6%",
        "tổng số 1.250 hộ; 45 hộ nghèo, chiếm 3,6%",
    ],
)
def test_what_is_no_share(text):
    assert shares(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(đạt 102% vượt KH đề ra)", ("102", "vượt", False, "kế hoạch")),
        ("đạt 102% kế hoạch", ("102", "đạt", False, "kế hoạch")),
        ("vượt 2% so với kế hoạch", ("2", "vượt", True, "kế hoạch")),
        ("hoàn thành 100% chỉ tiêu", ("100", "đạt", False, "chỉ tiêu")),
        ("chưa đạt 85% mục tiêu", ("85", "không đạt", False, "mục tiêu")),
        ("bằng 98,5% so với dự toán", ("98.5", "đạt", False, "dự toán")),
    ],
)
def test_plan_shares(text, expected):
    (item,) = plan_shares(text)
    assert (str(item.percent.value), item.claim, item.excess, item.of) == expected


@pytest.mark.parametrize(
    "text", ["đạt 90% số hộ", "tăng 11,8% so với cùng kỳ", "chiếm 5% kế hoạch", "đạt mục tiêu"]
)
def test_what_is_no_share_of_a_plan(text):
    assert plan_shares(text) == ()

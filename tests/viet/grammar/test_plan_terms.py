from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.plan_terms import plan_terms


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giảm được 51 hộ (kế hoạch 50 hộ), đạt 102% kế hoạch.", ("51", "50", "102", False)),
        ("Tạo việc làm cho 126 lao động, vượt 5% kế hoạch (kế hoạch 120 lao động).",
         ("126", "120", "5", True)),
        ("kế hoạch giao 120 lao động, thực hiện 126 lao động (105%)", ("126", "120", "105", False)),
        ("thu 1,2 tỷ đồng so với dự toán 900 triệu đồng, bằng 133%", ("1.2", "900", "133", False)),
        ("đã hỗ trợ 38 nhà/40 nhà theo kế hoạch, đạt 95%", ("38", "40", "95", False)),
    ],
)  # fmt: skip
def test_terms(text, expected):
    (item,) = plan_terms(text)
    values = tuple(str(one.value) for one in (item.done, item.planned, item.percent))
    assert (*values, item.excess) == expected
    assert item.start <= item.percent.start < item.end


@pytest.mark.parametrize(
    "text",
    [
        "Giảm 51 hộ, đạt 102% kế hoạch.",
        "Tỷ lệ hộ nghèo 2,5%, kế hoạch 3%, đạt 120%.",
        "Tạo việc làm cho 126 lao động (kế hoạch 120 lao động), bằng 110% so với cùng kỳ.",
        "kế hoạch 50 hộ; giảm 51 hộ. Đạt 100% chỉ tiêu.",
        "vay vốn 51 hộ, kế hoạch 50 hộ và 20 lao động, đạt 60% số thôn",
        "đạt 102%",
        "",
    ],
)
def test_what_does_not_tell_both(text):
    assert plan_terms(text) == ()

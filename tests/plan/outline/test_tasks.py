from __future__ import annotations

import pytest

from tests.plan.printed import body

TWO = "[{ten_cong_viec: A, chu_tri: P}, {ten_cong_viec: B., chu_tri: Q, thoi_han: tháng 5}]"


def shown(tasks: str, view: str, more: str = "") -> list[str]:
    keys = f"tieu_de: T, trinh_bay_cong_viec: {view}, cong_viec: {tasks}{more}"
    return body(f"noi_dung: [{{{keys}}}]\nket_thuc: Hết\n")[1:-1]


@pytest.mark.parametrize(
    ("tasks", "expected"),
    [
        pytest.param(
            TWO,
            ["item | 1. A", "dash | - Cơ quan chủ trì: P.", "item | 2. B.",
             "dash | - Cơ quan chủ trì: Q.", "dash | - Thời gian thực hiện: tháng 5."],
            id="labels",
        ),
        pytest.param("[{ten_cong_viec: A}]", ["item | 1. A"], id="nothing known"),
        pytest.param(
            "[{nhom_cong_viec: G, cong_viec: [{ten_cong_viec: A}]}, {ten_cong_viec: B}]",
            ["number | 1. G", "item | a) A", "item | 2. B"],
            id="groups",
        ),
        pytest.param(
            "[{ten_cong_viec: A, ghi_chu: gấp;}]", ["item | 1. A", "dash | - Ghi chú: gấp;"],
            id="its own mark",
        ),
        pytest.param(
            "[{nhom_cong_viec: G, so_nhom: '5.', cong_viec: [{ten_cong_viec: A}]}]",
            ["number | 5. G", "item | a) A"],
            id="a group with a number of its own",
        ),
        pytest.param("[{ten_cong_viec: 1. A}]", ["item | 1. A"], id="a typed number"),
    ],
)  # fmt: skip
def test_with_labels(tasks, expected):
    assert shown(tasks, "dòng nhãn") == expected


@pytest.mark.parametrize(
    ("tasks", "expected"),
    [
        pytest.param(
            TWO,
            ["number | 1. P", "item | a) A", "number | 2. Q",
             "item | a) B (thời gian thực hiện: tháng 5)."],
            id="two agencies",
        ),
        pytest.param(
            "[{ten_cong_viec: A, chu_tri: P}, {ten_cong_viec: B}, {ten_cong_viec: C, chu_tri: P}]",
            ["number | 1. P", "item | a) A", "item | b) C", "item | 2. B"],
            id="one agency twice, one task free",
        ),
        pytest.param(
            "[{ten_cong_viec: A;, chu_tri: [P, Q], san_pham: tờ., ghi_chu: gấp}]",
            ["number | 1. P, Q", "item | a) A (sản phẩm: tờ; ghi chú: gấp);"],
            id="details in parentheses",
        ),
        pytest.param(
            "[{nhom_cong_viec: G, cong_viec: [{ten_cong_viec: A, chu_tri: P},"
            " {ten_cong_viec: B, chu_tri: Q}]}, {ten_cong_viec: C, chu_tri: P}]",
            ["number | 1. P", "letter | a) G", "dash | - A", "item | b) C",
             "number | 2. Q", "letter | a) G", "dash | - B"],
            id="groups",
        ),
        pytest.param(
            '[{ten_cong_viec: "A:\\n- b", chu_tri: P, thoi_han: mai}]',
            ["number | 1. P", "item | a) A:", "dash | - b (thời gian thực hiện: mai)."],
            id="several paragraphs",
        ),
    ],
)  # fmt: skip
def test_by_agency(tasks, expected):
    assert shown(tasks, "theo đơn vị") == expected


def test_labels_that_the_plan_gives():
    more = ", ten_cot: {thoi_han: Hạn cuối}"
    assert shown(TWO, "dòng nhãn", more)[-1] == "dash | - Hạn cuối: tháng 5."
    assert shown(TWO, "theo đơn vị", more)[-1] == "item | a) B (hạn cuối: tháng 5)."

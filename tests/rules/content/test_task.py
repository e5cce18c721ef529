"""What header cells ask for, and how a task is told."""

from __future__ import annotations

import pytest

from gnbv_docgen.rules.content.assignments import tasks
from gnbv_docgen.rules.content.task import sort_of
from tests.rules.contents import document


@pytest.mark.parametrize(
    ("words", "sort"),
    [
        ("Cơ quan chủ trì", "lead"), ("Đơn vị chủ trì thực hiện:", "lead"), ("Chủ trì", "lead"),
        ("Đơn vị/ cá nhân phụ trách", "lead"), ("Người thực hiện", "lead"),
        ("Cơ quan phối hợp", "support"), ("Chủ trì, phối hợp", "both"),
        ("Thời gian thực hiện", "deadline"), ("Thời hạn hoàn thành", "deadline"),
        ("Sản phẩm, kết quả", "product"), ("Nội dung/nhiệm vụ", "task"), ("Ghi chú", ""),
        ("STT", ""), ("Nội dung phải thực hiện " * 4, ""),
    ],
)  # fmt: skip
def test_what_a_header_asks_for(words, sort):
    assert sort_of(words) == sort


def test_the_title_of_a_long_task():
    (task,) = tasks(document([["Nhiệm vụ", "Chủ trì"], ["Rà soát hộ nghèo " * 9, "Sở Y tế"]]))
    assert task.title == "Rà soát hộ nghèo " * 4 + "Rà soát hộ"


def test_all_that_stands_in_a_field():
    (task,) = tasks(document("1. Tập huấn", "- Chủ trì: Sở Y tế;", "- Sản phẩm:"))
    assert task.words("lead").strip() == "Sở Y tế"
    assert task.words("product") == task.words("support") == ""

"""Tasks of labelled lines."""

from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.task_lines import in_lines
from tests.rules.contents import document


def told(*body):
    content = document(*body)
    return [
        (task.what.text, {field: task.words(field).strip() for field in task.fields})
        for task in in_lines(content.of(Name.HEADING, Name.BODY))
    ]


def test_labelled_lines():
    body = (
        "III. NHIỆM VỤ", "1. Tổ chức tập huấn", "- Cơ quan chủ trì: Phòng Kinh tế.",
        "- Cơ quan phối hợp: Các thôn.", "- Thời gian: tháng 5/2026.", "2. In tờ gấp",
        "- Cơ quan chủ trì: Trạm Y tế.", "- Sản phẩm: 2.000 tờ.", "IV. KINH PHÍ",
    )  # fmt: skip
    assert told(*body) == [
        ("Tổ chức tập huấn", {"lead": "Phòng Kinh tế.", "support": "Các thôn.",
                              "deadline": "tháng 5/2026."}),
        ("In tờ gấp", {"lead": "Trạm Y tế.", "product": "2.000 tờ."}),
    ]  # fmt: skip


def test_labels_without_a_number_and_labels_with_a_list_below():
    body = (
        "1. Rà soát hộ nghèo", "Đơn vị thực hiện: Các thôn.", "Thời gian: Quý III.",
        "2. Tuyên truyền", "a) Nhiệm vụ: Phát loa.", "b) Cơ quan thực hiện:",
        "- Đơn vị chủ trì: Trạm Y tế.", "- Đơn vị phối hợp: Các thôn.", "c) Thời gian:",
        "- Đợt 1: tháng 5.", "- Đợt 2: tháng 9.", "3. Báo cáo",
    )  # fmt: skip
    assert told(*body) == [
        ("Rà soát hộ nghèo", {"lead": "Các thôn.", "deadline": "Quý III."}),
        ("Nhiệm vụ: Phát loa.", {"lead": "Trạm Y tế.", "support": "Các thôn.",
                                 "deadline": "Đợt 1: tháng 5."}),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("label", "chaired"), [("Cơ quan chủ trì", True), ("Cơ quan thực hiện", False)]
)
def test_whether_leads_are_said_to_chair(label, chaired):
    items = document("1. Tập huấn", f"- {label}: Sở Y tế.").of(Name.HEADING, Name.BODY)
    assert [(task.chaired, task.in_table) for task in in_lines(items)] == [(chaired, False)]

"""Tasks of tables."""

from __future__ import annotations

import pytest

from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.task_tables import in_table
from gnbv_docgen.rules.content.texts import Items
from tests.rules.contents import document

HEAD = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Phối hợp", "Thời gian"]


def told(rows):
    return [
        (task.what.text, {field: task.words(field) for field in task.fields})
        for task in of(rows)
    ]


def of(rows):
    return [task for cells in document(rows).tables.values() for task in in_table(0, cells)]


def test_tables():
    rows = [HEAD, ["I", "TUYÊN TRUYỀN", "", "", ""], ["1", "Tập huấn", "Sở Y tế", "", "Quý I"],
            ["(1)", "(2)", "(3)", "(4)", "(5)"], HEAD,
            ["2", "In tờ gấp", "", "Sở Y tế", ""]]  # fmt: skip
    assert told(rows) == [
        ("Tập huấn", {"lead": "Sở Y tế", "support": "", "deadline": "Quý I"}),
        ("In tờ gấp", {"lead": "", "support": "Sở Y tế", "deadline": ""}),
    ]
    assert [task.number for task in of(rows)] == ["1", "2"]


def test_a_table_without_leads_sets_out_no_tasks():
    assert told([["TT", "Nội dung", "Thời gian"], ["1", "Họp", "Quý I"]]) == []
    assert told([]) == []


@pytest.mark.parametrize(
    ("header", "chaired"), [("Cơ quan chủ trì", True), ("Cơ quan thực hiện", False)]
)
def test_whether_leads_are_said_to_chair(header, chaired):
    (task,) = of([["Nhiệm vụ", header], ["Tập huấn", "Sở Y tế"]])
    assert (task.chaired, task.in_table) == (chaired, True)


def test_two_header_rows_and_two_columns_of_one_sort():
    content = document()
    items = Items()
    table = [
        [(0, "TT"), (1, "Nhiệm vụ"), (2, "Phân công"), (4, "Bắt đầu: thời gian"),
         (5, "Thời hạn")],
        [(2, "Chủ trì"), (3, "Phối hợp")],
        [(0, "1"), (1, "Tập huấn"), (2, "Sở Y tế"), (3, ""), (4, "Quý I"), (5, "")],
        [(1, "In"), (2, "Sở Y tế"), (3, "Sở Nội vụ")],
    ]  # fmt: skip
    for row, cells in enumerate(table):
        for column, text in cells:
            items.cell(text, 0, row, column)
    content = Content(items.finished(), content.places)
    found = list(in_table(0, content.tables[0]))
    assert [task.fields.keys() - {"lead"} for task in found] == [
        {"support", "deadline"}, {"support"},
    ]  # fmt: skip
    assert [task.words("deadline") for task in found] == ["Quý I", ""]
    assert all(task.chaired for task in found)

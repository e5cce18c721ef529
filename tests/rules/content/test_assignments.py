"""Who does something, and what a task lacks that the others beside it have."""

from __future__ import annotations

import pytest

from gnbv_docgen.rules.content.assignments import doers, lacking, tasks
from tests.rules.contents import document

HEAD = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Phối hợp", "Thời gian"]


def test_lines_come_before_tables():
    content = document([HEAD, ["1", "In", "Sở Nội vụ", "", "Quý I"]], "1. Tập huấn",
                       "- Chủ trì: Sở Y tế.")  # fmt: skip
    assert [task.title for task in tasks(content)] == ["Tập huấn", "In"]


def test_who_does_something():
    content = document("1. Tập huấn", "- Chủ trì: Sở Y tế.", "- Thời gian: Quý I.",
                       [HEAD, ["1", "In", "Sở Nội vụ", "Sở Y tế", "Quý I"]])  # fmt: skip
    found = [content.items[index].text for index in sorted(doers(content))]
    assert found == ["Chủ trì: Sở Y tế.", "Sở Nội vụ", "Sở Y tế"]


@pytest.mark.parametrize(
    ("leads", "found"),
    [
        (["Sở Y tế", "Sở Y tế", ""], ["C"]),
        (["Sở Y tế", "", ""], []),
        (["", "", ""], []),
        (["Sở Y tế", "Sở Y tế", "Sở Y tế"], []),
    ],
)
def test_what_is_lacking_beside_others(leads, found):
    named = zip("123", "ABC", leads, strict=True)
    rows = [HEAD, *([number, name, lead, "", "Quý I"] for number, name, lead in named)]
    assert [task.title for task in lacking(document(rows), "lead")] == found


def test_a_part_of_a_task_inherits():
    rows = [HEAD, ["1", "A", "Sở Y tế", "", "Quý I"], ["1.1", "B", "", "", "Quý I"],
            ["2", "C", "Sở Y tế", "", "Quý I"], ["2.1", "D", "Sở Nội vụ", "", "Quý I"]]  # fmt: skip
    assert list(lacking(document(rows), "lead")) == []

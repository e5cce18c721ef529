from __future__ import annotations

from gnbv_docgen.findings import Place
from gnbv_docgen.plan.data import Task
from gnbv_docgen.plan.outline.task_labels import LABELS, known, members
from gnbv_docgen.plan.texts import Text

HERE = Place("a.yaml", 5, 6)


def text(raw: str) -> Text:
    return Text(raw, HERE)


TASK = Task(HERE, (), lead=(text("A"), text("B")), deadline=text("tháng 5"), note=text("gấp"))
FULL = Task(
    HERE, (), (text("a"),), (text("b"),), text("c"), text("d"), text("e"), text("f")
)  # fmt: skip


def test_what_is_known():
    assert {key: value.raw for key, value in known(TASK).items()} == {
        "chu_tri": "A, B",
        "thoi_han": "tháng 5",
        "ghi_chu": "gấp",
    }
    assert known(TASK, " / ")["chu_tri"].raw == "A / B"
    assert known(Task(HERE, ())) == {}


def test_members_by_label():
    assert [(key, label, value.raw) for key, label, value in members(TASK, {})] == [
        ("chu_tri", "Cơ quan chủ trì", "A, B"),
        ("thoi_han", "Thời gian thực hiện", "tháng 5"),
        ("ghi_chu", "Ghi chú", "gấp"),
    ]
    titles = {"ghi_chu": text("Lưu ý"), "chu_tri": text("Ai làm")}
    assert [label for _, label, _ in members(TASK, titles)] == [
        "Lưu ý",
        "Thời gian thực hiện",
        "Ai làm",
    ]


def test_every_field_of_a_task_has_a_label():
    assert [value.raw for _, _, value in members(FULL, {})] == ["a", "b", "c", "d", "e", "f"]
    assert len(LABELS) == 6

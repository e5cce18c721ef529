"""Tasks and timetables as tables; only columns that some row fills are shown."""

from __future__ import annotations

from gnbv_docgen.plan.data import GroupRow, Table, TableColumn, TaskSet, Timetable
from gnbv_docgen.plan.outline.task_labels import members
from gnbv_docgen.plan.texts import Text, as_block

_TASK_TITLES = {
    "product": "Sản phẩm",
    "deadline": "Thời gian thực hiện",
    "lead": "Cơ quan chủ trì",
    "support": "Cơ quan phối hợp",
    "funding": "Nguồn kinh phí",
    "note": "Ghi chú",
}


def tasks(shown: TaskSet) -> Table:
    """The table of ``shown``; group titles stand across the width."""
    known = {name for group in shown.groups for task in group.tasks for name, _, _ in members(task)}
    fields = [name for name in _TASK_TITLES if name in known]
    rows: list[tuple[Text | None, ...] | GroupRow] = []
    for group in shown.groups:
        if group.title is not None:
            rows.append(GroupRow(group.title))
        for task in group.tasks:
            found = {name: text for name, _, text in members(task)}
            content = as_block(task.content, task.place)
            rows.append((content, *(found.get(name) for name in fields)))
    columns = (
        _ordinal(shown),
        TableColumn(Text("Nội dung nhiệm vụ", shown.place), width_mm=None),
        *(TableColumn(Text(_TASK_TITLES[name], shown.place)) for name in fields),
    )
    return Table(shown.place, columns, tuple(rows))


def timetable(shown: Timetable) -> Table:
    """The table of ``shown``."""
    with_agency = any(entry.agency is not None for entry in shown.milestones)
    with_note = any(entry.note is not None for entry in shown.milestones)
    titles = ["Thời gian", "Nội dung"]
    titles += ["Đơn vị thực hiện"] if with_agency else []
    titles += ["Ghi chú"] if with_note else []
    rows = []
    for entry in shown.milestones:
        row: list[Text | None] = [entry.when, entry.content]
        row += [entry.agency] if with_agency else []
        row += [entry.note] if with_note else []
        rows.append(tuple(row))
    columns = (
        _ordinal(shown),
        *(TableColumn(Text(title, shown.place)) for title in titles),
    )
    return Table(shown.place, columns, tuple(rows))


def _ordinal(shown: TaskSet | Timetable) -> TableColumn:
    return TableColumn(Text("TT", shown.place), width_mm=12.0, role="số thứ tự")

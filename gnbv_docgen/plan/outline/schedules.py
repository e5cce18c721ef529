"""Tasks and timetables as tables; only columns that some row fills are shown."""

from __future__ import annotations

from gnbv_docgen.plan.data import GroupRow, Table, TableColumn, TaskSet, Timetable
from gnbv_docgen.plan.outline.task_labels import known
from gnbv_docgen.plan.outline.titles import ordinal, titled
from gnbv_docgen.plan.texts import Text, as_block

PARAGRAPHS = "\n\n"
_CONTENT = "ten_cong_viec"
_TASK_TITLES = (
    (_CONTENT, "Nội dung nhiệm vụ"),
    ("san_pham", "Sản phẩm"),
    ("thoi_han", "Thời gian thực hiện"),
    ("chu_tri", "Cơ quan chủ trì"),
    ("phoi_hop", "Cơ quan phối hợp"),
    ("nguon_kinh_phi", "Nguồn kinh phí"),
    ("ghi_chu", "Ghi chú"),
)
_TIMETABLE_TITLES = (
    ("thoi_gian", "Thời gian"),
    ("noi_dung", "Nội dung"),
    ("don_vi", "Đơn vị thực hiện"),
    ("ghi_chu", "Ghi chú"),
)


def tasks(shown: TaskSet) -> Table:
    """The table of ``shown``; group titles stand across the width."""
    used = {_CONTENT} | {
        key for group in shown.groups for task in group.tasks for key in known(task)
    }
    usual = [(key, title) for key, title in _TASK_TITLES if key in used]
    fields = titled(usual, shown.titles, shown.place)
    rows: list[tuple[Text | None, ...] | GroupRow] = []
    for group in shown.groups:
        if group.title is not None:
            rows.append(GroupRow(group.title, group.number))
        for task in group.tasks:
            values = known(task, PARAGRAPHS) | {_CONTENT: as_block(task.content, task.place)}
            first = None if task.counted else Text("", task.place)
            rows.append((first, *(values.get(key) for key, _ in fields)))
    columns = (
        _ordinal(shown),
        *(TableColumn(title, merged=key in shown.merged) for key, title in fields),
    )
    return Table(shown.place, columns, tuple(rows))


def timetable(shown: Timetable) -> Table:
    """The table of ``shown``."""
    entries = [
        {
            "thoi_gian": entry.when,
            "noi_dung": entry.content,
            "don_vi": entry.agency,
            "ghi_chu": entry.note,
        }
        for entry in shown.milestones
    ]
    usual = [(key, title) for key, title in _TIMETABLE_TITLES if any(row[key] for row in entries)]
    fields = titled(usual, shown.titles, shown.place)
    columns = (_ordinal(shown), *(TableColumn(title) for _, title in fields))
    rows = tuple(tuple(row[key] for key, _ in fields) for row in entries)
    return Table(shown.place, columns, rows)


def _ordinal(shown: TaskSet | Timetable) -> TableColumn:
    title = ordinal(shown.titles, shown.place)
    return TableColumn(title, width_mm=12.0, role="số thứ tự", merged=True)

"""Who does what: the tasks that a document sets out line by line or in tables.

Read from the printed text, so that it is the same in a plan file and in a Word file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.task import Task
from gnbv_docgen.rules.content.task_lines import in_lines
from gnbv_docgen.rules.content.task_tables import in_table
from gnbv_docgen.rules.kept import kept

_FEWEST: Final = 2  # tasks that show what is usual beside them


@kept
def tasks(content: Content) -> tuple[Task, ...]:
    """All tasks, those of labelled lines before those of tables."""
    found = list(in_lines(content.of(Name.HEADING, Name.BODY)))
    for table, cells in content.tables.items():
        found += in_table(table, cells)
    return tuple(found)


@kept
def doers(content: Content) -> frozenset[int]:
    """The indices of the items that tell the leads or supporters of tasks."""
    return frozenset(
        spot.item.index
        for task in tasks(content)
        for field in ("lead", "support")
        for spot in task.fields.get(field, ())
    )


def lacking(content: Content, field: str) -> Iterator[Task]:
    """The tasks with nothing in ``field`` where most of the others beside them have something.

    A row inherits what stands in the row above it that its number is part of (*1*, *1.1*).
    """
    groups: dict[str, list[Task]] = {}
    for task in tasks(content):
        groups.setdefault(task.group, []).append(task)
    for together in groups.values():
        filled = [task for task in together if task.fields.get(field)]
        empty = [task for task in together if _is_empty(task, field)]
        if len(filled) < _FEWEST or len(filled) <= len(empty):
            continue
        numbers = {task.number for task in filled}
        sorts = set(map(_sort_of_number, numbers))
        for task in empty:
            above = task.number.rstrip(".").rpartition(".")[0]
            inherits = bool(above) and not numbers.isdisjoint((above, f"{above}."))
            if _sort_of_number(task.number) in sorts and not inherits:
                yield task


def _is_empty(task: Task, field: str) -> bool:
    """Whether a field is empty; a line that is not there counts where the task has a lead."""
    if task.in_table:
        return task.fields.get(field) == ()
    return bool(task.fields.get("lead")) and not task.fields.get(field)


def _sort_of_number(number: str) -> str:
    return "".join("0" if sign.isdigit() else sign for sign in re.sub(r"\d+", "0", number)[:3])

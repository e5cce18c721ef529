"""Tasks that are set out in a table whose header cells name what is told of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby, takewhile
from typing import Final

from gnbv_docgen.rules.content.joined import Spot
from gnbv_docgen.rules.content.model import Item
from gnbv_docgen.rules.content.task import CHAIRS, FIELDS, Task, sort_of

Cells = dict[int, tuple[Item, ...]]

_HEADER_COLUMN: Final = re.compile(r"\(?\d{1,2}\)?")


def in_table(table: int, cells: tuple[Item, ...]) -> Iterator[Task]:
    """The tasks of the table with these ``cells``, if it has columns of tasks and of leads."""
    top = _rows(takewhile(lambda item: item.row <= cells[0].row + 1, cells))
    heads = _heads(top)
    columns = _columns(heads)
    if "task" not in columns.values() or "lead" not in columns.values():
        return
    task_column = next(at for at, sort in columns.items() if sort == "task")
    leads = [at for at, sort in columns.items() if sort == "lead"]
    chaired = any(CHAIRS in _words(head.get(at, ())) for head in heads for at in leads)
    for row in list(_rows(cells).values())[len(heads) :]:
        what = _filled(row.get(task_column, ()))
        if not what or _HEADER_COLUMN.fullmatch(what[0].item.text) or _repeats(row, heads[0]):
            continue
        fields: dict[str, tuple[Spot, ...]] = {}
        for at, sort in columns.items():
            if sort in FIELDS and at in row:
                fields[sort] = fields.get(sort, ()) + _filled(row[at])
        # A row with nothing but a title heads those below it.
        if any(fields.values()):
            number = _words(row.get(0, ())) if task_column else ""
            yield Task(what[0].item, fields, f"table {table}", chaired, number)


def _rows(cells: Iterable[Item]) -> dict[int, Cells]:
    return {row: _by_column(items) for row, items in groupby(cells, key=lambda item: item.row)}


def _by_column(items: Iterable[Item]) -> Cells:
    found: dict[int, list[Item]] = {}
    for item in items:
        found.setdefault(item.column, []).append(item)
    return {column: tuple(paragraphs) for column, paragraphs in found.items()}


def _heads(top: dict[int, Cells]) -> list[Cells]:
    """The header rows: one, or two where the first cell of the first reaches down."""
    rows = list(top.values())
    return rows[: 2 if len(rows) > 1 and 0 in rows[0] and 0 not in rows[1] else 1]


def _columns(heads: list[Cells]) -> dict[int, str]:
    """What each column is for; the first column of tasks is the one."""
    found: dict[int, str] = {}
    for head in heads:
        for at, items in head.items():
            sort = sort_of(" ".join(item.text for item in items))
            if sort and (sort != "task" or "task" not in found.values()):
                found[at] = sort
    return found


def _filled(items: tuple[Item, ...]) -> tuple[Spot, ...]:
    return tuple(Spot(item, 0, len(item.text)) for item in items if item.text)


def _repeats(row: Cells, head: Cells) -> bool:
    """Whether a row is the header once more, on the next page."""
    return all(_words(row.get(at, ())) == _words(items) for at, items in head.items())


def _words(items: tuple[Item, ...]) -> str:
    return " ".join(item.text for item in items).casefold()

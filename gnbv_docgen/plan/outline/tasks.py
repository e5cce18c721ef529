"""Tasks as sections: by agency, or with labelled lines. As a table: ``schedules``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from gnbv_docgen.plan.data import Task, TaskGroup, TaskSet
from gnbv_docgen.plan.model import Children, Piece, Prose, Section
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.outline.task_labels import members
from gnbv_docgen.plan.texts import Line, Text
from gnbv_docgen.viet.casing import lower_first


def sections(tasks: TaskSet, resolver: Resolver) -> tuple[Section, ...]:
    """The sections that show ``tasks`` at the level where they stand."""
    if tasks.view == "theo đơn vị":
        return tuple(_by_agency(tasks, resolver))
    found: list[Section] = []
    for group in tasks.groups:
        found += _titled(group, [_labelled(task, tasks, resolver) for task in group.tasks])
    return tuple(found)


def _titled(group: TaskGroup, inner: list[Section]) -> list[Section]:
    """``inner`` under the title and number of its group, where it has them."""
    title = group.title
    if title is None:
        return inner
    return [Section(title.place, (Children(tuple(inner)),), heading=title, number=group.number)]


def _labelled(task: Task, tasks: TaskSet, resolver: Resolver) -> Section:
    lines = tuple(
        Line("dash", text._replace(raw=resolver.closed(f"{label}: {text.raw}", ".")))
        for _, label, text in members(task, tasks.titles)
    )
    pieces: tuple[Piece, ...] = (Prose(task.content),)
    pieces = (*pieces, Prose(lines)) if lines else pieces
    return Section(task.place, pieces, counted=task.counted)


def _by_agency(tasks: TaskSet, resolver: Resolver) -> Iterator[Section]:
    """Tasks under the agency that leads them, in groups within it; free where none leads."""
    by_lead: dict[str, list[tuple[TaskGroup, Task]]] = {}
    for group in tasks.groups:
        for task in group.tasks:
            lead = ", ".join(text.raw for text in task.lead)
            by_lead.setdefault(lead, []).append((group, task))
    for lead, entries in by_lead.items():
        inner: list[Section] = []
        for group, of_group in groupby(entries, key=lambda entry: entry[0]):
            inner += _titled(group, [_short(task, tasks, resolver) for _, task in of_group])
        if lead:
            first = entries[0][1]
            heading = Text(lead, first.lead[0].place)
            yield Section(first.place, (Children(tuple(inner)),), heading=heading)
        else:
            yield from inner


def _short(task: Task, tasks: TaskSet, resolver: Resolver) -> Section:
    """A task in one paragraph: what else is known of it follows in parentheses."""
    details = "; ".join(
        f"{lower_first(label)}: {text.raw.rstrip('.;')}"
        for key, label, text in members(task, tasks.titles)
        if key != "chu_tri"
    )
    if not details:
        return Section(task.place, (Prose(task.content),))
    *before, last = task.content
    body = last.text.raw.rstrip()
    end = body[-1:] if body[-1:] in (".", ";") else ""
    raw = resolver.closed(f"{body.removesuffix(end)} ({details}){end}", ".")
    lines = (*before, Line(last.kind, last.text._replace(raw=raw)))
    return Section(task.place, (Prose(lines),))

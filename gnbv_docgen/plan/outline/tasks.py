"""Tasks as sections: by agency, or with labelled lines. As a table: ``schedules``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gnbv_docgen.plan.data import Task, TaskGroup, TaskSet
from gnbv_docgen.plan.model import Children, Piece, Prose, Section
from gnbv_docgen.plan.outline.task_labels import members
from gnbv_docgen.plan.texts import Line, Text


def sections(tasks: TaskSet) -> tuple[Section, ...]:
    """The sections that show ``tasks`` at the level where they stand."""
    if tasks.view == "theo đơn vị":
        return tuple(_by_agency(tasks))
    found: list[Section] = []
    for group in tasks.groups:
        inner = tuple(_labelled(task, tasks.titles) for task in group.tasks)
        if group.title is None:
            found += inner
        else:
            found.append(Section(group.title.place, (Children(inner),), heading=group.title))
    return tuple(found)


def _labelled(task: Task, titles: Mapping[str, Text]) -> Section:
    lines = tuple(
        Line("dash", Text(f"{label}: {_closed(text.raw)}", text.place))
        for _, label, text in members(task, titles)
    )
    pieces: tuple[Piece, ...] = (Prose(task.content),)
    pieces = (*pieces, Prose(lines)) if lines else pieces
    return Section(task.place, pieces, counted=task.counted)


def _by_agency(tasks: TaskSet) -> Iterator[Section]:
    by_lead: dict[str, list[tuple[TaskGroup, Task]]] = {}
    for group in tasks.groups:
        for task in group.tasks:
            lead = ", ".join(text.raw for text in task.lead)
            by_lead.setdefault(lead, []).append((group, task))
    for lead, entries in by_lead.items():
        first = entries[0][1]
        children = Children(tuple(_short(task, tasks.titles) for _, task in entries))
        if lead:
            heading = Text(lead, first.lead[0].place)
            yield Section(first.place, (children,), heading=heading)
        else:
            yield from children.sections


def _short(task: Task, titles: Mapping[str, Text]) -> Section:
    """A task in one paragraph: what else is known of it follows in parentheses."""
    details = "; ".join(
        f"{label[0].lower()}{label[1:]}: {text.raw.rstrip('.;')}"
        for key, label, text in members(task, titles)
        if key != "chu_tri"
    )
    if not details:
        return Section(task.place, (Prose(task.content),))
    *before, last = task.content
    body = last.text.raw.rstrip()
    end = body[-1:] if body[-1:] in (".", ";") else ""
    text = Text(f"{body.removesuffix(end)} ({details}){end or '.'}", last.text.place)
    return Section(task.place, (Prose((*before, Line(last.kind, text))),))


def _closed(raw: str) -> str:
    return raw if raw.endswith((".", ";", "!", "?")) else f"{raw}."

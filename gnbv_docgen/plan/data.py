"""Data that a plan shows as prose, as dashes or as a table: indicators, tasks, tables, money."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple

from gnbv_docgen.findings import Place
from gnbv_docgen.plan.texts import Line, Text

# The default of a map that a plan does not give.
NO_TEXTS: Mapping[str, Text] = MappingProxyType({})


class Figure(NamedTuple):
    """A number as typed, and its value; ``value`` is None where the text is no plain number."""

    text: Text
    value: Decimal | None


OWN_FIGURES = ("dau_ky", "ke_hoach", "thuc_hien", "muc_tieu", "theo_nam")
"""Keys of an indicator whose figures its own name may put in by ``{key}``."""


class Indicator(NamedTuple):
    """A measured goal (``chi_tieu``). Figures are in ``unit`` (``don_vi_tinh``)."""

    place: Place
    name: Text
    unit: Text | None = None
    scope: Text | None = None
    base: Figure | None = None
    plan: Figure | None = None
    actual: Figure | None = None
    target: Text | None = None
    series: Mapping[str, Text] = NO_TEXTS
    note: Text | None = None
    children: tuple[Indicator, ...] = ()


class IndicatorSet(NamedTuple):
    """Indicators shown together.

    ``view`` is *câu văn*, *gạch đầu dòng*, *đánh số*, *theo năm* or *bảng*; ``titles`` are those
    of columns by key (``ten_cot``).
    """

    place: Place
    view: str
    indicators: tuple[Indicator, ...]
    titles: Mapping[str, Text] = NO_TEXTS


class Task(NamedTuple):
    """A piece of work (``cong_viec``): who leads, who helps, by when, with what product.

    One that is not ``counted`` goes on with the task above it, under the same number.
    """

    place: Place
    content: tuple[Line, ...]
    lead: tuple[Text, ...] = ()
    support: tuple[Text, ...] = ()
    deadline: Text | None = None
    product: Text | None = None
    funding: Text | None = None
    note: Text | None = None
    counted: bool = True


class TaskGroup(NamedTuple):
    """Tasks under one title; the title is None for tasks that stand free.

    Under a group with a ``number`` of its own, the tasks of a table are counted from 1 again.
    """

    title: Text | None
    tasks: tuple[Task, ...]
    number: Text | None = None


class TaskSet(NamedTuple):
    """Tasks shown together; ``view`` is *theo đơn vị*, *dòng nhãn* or *bảng*.

    ``titles`` are labels and titles of columns by key (``ten_cot``). In ``merged`` columns of a
    table (``gop_o``) a cell reaches down over the blank cells below it.
    """

    place: Place
    view: str
    groups: tuple[TaskGroup, ...]
    titles: Mapping[str, Text] = NO_TEXTS
    merged: tuple[str, ...] = ()


class TableColumn(NamedTuple):
    """A column (``cot_bang``); ``role`` is *chữ*, *số*, *phần trăm* or *số thứ tự*.

    In a ``merged`` column a cell reaches down over the blank cells below it.
    """

    title: Text
    width_mm: float | None = None
    align: str = ""
    role: str = "chữ"
    summed: bool = False
    columns: tuple[TableColumn, ...] = ()
    merged: bool = False


class GroupRow(NamedTuple):
    """A row that names a group: across the whole width, or behind its own number.

    Rows under a numbered group are counted from 1 again.
    """

    title: Text
    number: Text | None = None


class Table(NamedTuple):
    """A table as the plan gives it; the total row is counted by the engine."""

    place: Place
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[Text | None, ...] | GroupRow, ...]
    title: Text | None = None
    unit: Text | None = None
    total_label: Text | None = None
    in_words: bool = False
    note: tuple[Line, ...] = ()


class Source(NamedTuple):
    """A source of money, and what it pays for."""

    name: Text
    amount: Figure | None
    content: Text | None = None


class CostItem(NamedTuple):
    """A line of an estimate; ``amount`` is quantity times price where the plan gives none."""

    name: Text
    unit: Text | None = None
    quantity: Figure | None = None
    price: Figure | None = None
    amount: Figure | None = None
    source: Text | None = None
    note: Text | None = None


class Budget(NamedTuple):
    """Money by source and by item (``du_toan``), in ``unit``.

    ``view`` is *bảng* or *gạch đầu dòng*.
    """

    place: Place
    unit: Text | None
    sources: tuple[Source, ...]
    items: tuple[CostItem, ...]
    in_words: bool = False
    titles: Mapping[str, Text] = NO_TEXTS
    view: str = "bảng"


class Milestone(NamedTuple):
    """A line of a timetable."""

    when: Text
    content: Text
    agency: Text | None = None
    note: Text | None = None


class Timetable(NamedTuple):
    """What happens when (``tien_do``), as a table."""

    place: Place
    milestones: tuple[Milestone, ...]
    titles: Mapping[str, Text] = NO_TEXTS

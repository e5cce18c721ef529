"""Indicators as a table with a header of two rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from gnbv_docgen.plan.blocks import Block
from gnbv_docgen.plan.data import Figure, Indicator, IndicatorSet, TableColumn
from gnbv_docgen.plan.outline import tables
from gnbv_docgen.plan.outline.figures import percent_of_plan
from gnbv_docgen.plan.outline.indicator_name import name_alone
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.outline.titles import ordinal, titled
from gnbv_docgen.plan.texts import Text
from gnbv_docgen.viet.casing import capitalise_first
from gnbv_docgen.viet.figures import format_figure

SERIES = "theo_nam"

Getter = Callable[[Indicator], Text | None]


class _Field(NamedTuple):
    """A column that is shown only where some indicator fills it."""

    key: str
    title: str
    get: Getter
    role: str = "số"
    group: str = ""


def blocks(shown: IndicatorSet, resolver: Resolver, last_year: int) -> Iterator[Block]:
    """The table of ``shown``: figures of last year and series of years under common headers."""
    rows = list(_numbered(shown.indicators))
    fields = _titled(
        [
            field
            for field in _fields(rows, last_year)
            if any(field.get(indicator) is not None for _, indicator in rows)
        ],
        shown,
    )
    name = shown.titles.get("ten_chi_tieu") or Text("Chỉ tiêu", shown.place)
    head = (
        TableColumn(ordinal(shown.titles, shown.place), 12.0, "giữa"),
        TableColumn(name),
    )
    cells = tuple(
        (
            Text(number, indicator.place),
            Text(capitalise_first(name_alone(indicator)), indicator.name.place),
            *(field.get(indicator) for field in fields),
        )
        for number, indicator in rows
    )
    columns = head + _grouped(fields, shown)
    yield from tables.grid_blocks(columns, cells, resolver, shown.place)


def _titled(fields: list[_Field], shown: IndicatorSet) -> list[_Field]:
    """``fields`` under the titles, and in the order, that the plan gives."""
    usual = {field.key: field.title for field in fields}
    found: list[_Field] = []
    for key, title in titled(tuple(usual.items()), shown.titles, shown.place):
        for field in fields:
            if field.key == key == SERIES:
                found.append(field._replace(group=title.raw) if key in shown.titles else field)
            elif field.key == key:
                found.append(field._replace(title=title.raw))
    return found


def _numbered(
    indicators: tuple[Indicator, ...], prefix: str = ""
) -> Iterator[tuple[str, Indicator]]:
    for count, indicator in enumerate(indicators, 1):
        yield f"{prefix}{count}", indicator
        yield from _numbered(indicator.children, f"{prefix}{count}.")


def _fields(rows: list[tuple[str, Indicator]], last_year: int) -> list[_Field]:
    years = sorted({year for _, indicator in rows for year in indicator.series})
    last = f"Năm {last_year}"
    return [
        _Field("don_vi_tinh", "Đơn vị tính", lambda indicator: indicator.unit, "chữ giữa"),
        _Field("dau_ky", "Đầu kỳ", lambda indicator: _text(indicator.base)),
        _Field("ke_hoach", "Kế hoạch", lambda indicator: _text(indicator.plan), group=last),
        _Field("thuc_hien", "Thực hiện", lambda indicator: _text(indicator.actual), group=last),
        _Field("ty_le_dat", "Đạt (%)", _share, group=last),
        _Field("muc_tieu", "Mục tiêu", lambda indicator: indicator.target, "chữ giữa"),
        *(_Field(SERIES, year, _of_year(year), group="Mục tiêu theo năm") for year in years),
        _Field("ghi_chu", "Ghi chú", lambda indicator: indicator.note, "chữ"),
    ]


def _of_year(year: str) -> Getter:
    return lambda indicator: indicator.series.get(year)


def _text(figure: Figure | None) -> Text | None:
    return None if figure is None else figure.text


def _share(indicator: Indicator) -> Text | None:
    share = percent_of_plan(indicator)
    return None if share is None else Text(format_figure(share), indicator.place)


def _grouped(fields: list[_Field], shown: IndicatorSet) -> tuple[TableColumn, ...]:
    """Neighbours with a common group stand under one header; a group of one stands alone."""
    columns: list[TableColumn] = []
    groups: list[list[_Field]] = []
    for field in fields:
        if field.group and groups and groups[-1][0].group == field.group:
            groups[-1].append(field)
        else:
            groups.append([field])
    for group in groups:
        leaves = tuple(_column(field, shown) for field in group)
        if group[0].group and len(group) > 1:
            title = Text(group[0].group, shown.place)
            columns.append(TableColumn(title, columns=leaves))
        else:
            columns += leaves
    return tuple(columns)


def _column(field: _Field, shown: IndicatorSet) -> TableColumn:
    align = "giữa" if field.role == "chữ giữa" else ""
    return TableColumn(Text(field.title, shown.place), None, align, field.role.split()[0])

"""Tables: title, header cells merged, totals counted. Their rows: ``rows``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from gnbv_docgen.findings import Place
from gnbv_docgen.plan.blocks import Block, Cell, Column, Grid, Span, Spans
from gnbv_docgen.plan.data import (
    Budget,
    GroupRow,
    Table,
    TableColumn,
    TaskSet,
    Timetable,
)
from gnbv_docgen.plan.outline import money, money_lines, schedules
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.outline.rows import Row, body_rows, lacks_ordinal
from gnbv_docgen.plan.texts import SIGNS, Text
from gnbv_docgen.viet.figures import explain_figure, format_figure, parse_figure

# A column asks for room by the square root of its longest text, but no less than for this many
# letters: a text twice as long then takes more lines, not twice the width.
_FEWEST_LETTERS = 4
_MOST_LETTERS = 160


def blocks(piece: Table | Budget | Timetable | TaskSet, resolver: Resolver) -> Iterator[Block]:
    """The blocks of a piece that is shown as a table, or of a budget as dashes."""
    if isinstance(piece, Budget):
        money.report_contradictions(piece, resolver)
        if piece.view != "bảng":
            yield from money_lines.blocks(piece, resolver)
            return
        for table in money.tables(piece):
            yield from _table(table, resolver)
    elif isinstance(piece, Timetable):
        yield from _table(schedules.timetable(piece), resolver)
    elif isinstance(piece, TaskSet):
        yield from _table(schedules.tasks(piece), resolver)
    else:
        yield from _table(piece, resolver)


def grid_blocks(
    columns: tuple[TableColumn, ...], rows: tuple[Row, ...], resolver: Resolver, place: Place
) -> Iterator[Block]:
    """A table that needs no title, unit or total."""
    yield from _table(Table(place, columns, rows), resolver)


def _table(table: Table, resolver: Resolver) -> Iterator[Block]:
    leaves = _leaves(table.columns)
    if table.title is not None:
        yield Block("table_title", resolver.heading(table.title), table.title.place)
    if table.unit is not None:
        unit = Span(f"Đơn vị tính: {resolver.string(table.unit)}")
        yield Block("table_unit", (unit,), table.unit.place)
    header = _header(table.columns, resolver)
    body = body_rows(table.rows, leaves, resolver, table.place)
    sums = _sums(table, leaves, resolver)
    if table.total_label is not None:
        body.append(_total_row(table.total_label, leaves, sums, resolver))
    grid = Grid(_widths(table.rows, leaves), (*header, *body), len(header))
    yield Block("table", (), table.place, "", grid)
    if table.in_words:
        amount = next((value for value in reversed(sums) if value is not None), None)
        if amount is not None:
            words = money.words(amount, resolver.string(table.unit))
            yield Block("in_words", (Span(f"(Bằng chữ: {words})"),), table.place)
    for line in table.note:
        sign = SIGNS.get(line.kind, "").rstrip()
        yield Block("table_note", resolver.spans(line.text), line.text.place, sign)
    yield Block("table_gap", (), table.place)


def _widths(rows: tuple[Row, ...], leaves: tuple[TableColumn, ...]) -> tuple[Column, ...]:
    """Columns as wide as the plan says, or by the length of what stands in them."""
    # A title may take two lines.
    letters = [max(_FEWEST_LETTERS, len(leaf.title.raw) // 2) for leaf in leaves]
    for row in rows:
        if isinstance(row, GroupRow):
            continue
        for place, cell in enumerate(row, len(leaves) - len(row)):
            if cell is not None and 0 <= place < len(leaves):
                letters[place] = max(letters[place], min(len(cell.raw), _MOST_LETTERS))
    return tuple(
        Column(leaf.width_mm, count**0.5) for leaf, count in zip(leaves, letters, strict=True)
    )


def _leaves(columns: tuple[TableColumn, ...]) -> tuple[TableColumn, ...]:
    return tuple(
        leaf
        for column in columns
        for leaf in (_leaves(column.columns) if column.columns else (column,))
    )


def _depth(columns: tuple[TableColumn, ...]) -> int:
    return 1 + max((_depth(column.columns) for column in columns if column.columns), default=0)


def _header(columns: tuple[TableColumn, ...], resolver: Resolver) -> tuple[tuple[Cell, ...], ...]:
    """One row for each level of headers; a header without parts below reaches to the last."""
    depth = _depth(columns)
    rows: list[list[Cell]] = [[] for _ in range(depth)]

    def place(column: TableColumn, level: int) -> None:
        parts = len(_leaves(column.columns))
        spans = (resolver.title(column.title),)
        width, height = max(parts, 1), 1 if parts else depth - level
        rows[level].append(Cell(spans, "header", width, height, column.title.place))
        for part in column.columns:
            place(part, level + 1)

    for column in columns:
        place(column, 0)
    return tuple(tuple(row) for row in rows)


def _sums(
    table: Table, leaves: tuple[TableColumn, ...], resolver: Resolver
) -> list[Decimal | None]:
    """The sum of each column that is summed; None for the others."""
    if table.total_label is None and not table.in_words:
        return []
    chosen = any(leaf.summed for leaf in leaves)
    sums: list[Decimal | None] = []
    for index, leaf in enumerate(leaves):
        summed = leaf.summed if chosen else leaf.role == "số"
        sums.append(_sum(table, index, leaves, resolver) if summed else None)
    return sums


def _sum(table: Table, index: int, leaves: tuple[TableColumn, ...], resolver: Resolver) -> Decimal:
    total = Decimal(0)
    for row in table.rows:
        if isinstance(row, GroupRow):
            continue
        at = index - lacks_ordinal(row, leaves)
        cell = row[at] if 0 <= at < len(row) else None
        raw = "" if cell is None else resolver.string(cell)
        if cell is None or not raw or raw in ("-", "–", "—"):
            continue
        value = parse_figure(raw)
        if value is None:
            resolver.report(
                "NOI031",
                f"Ô “{cell.raw}” nằm trong cột được cộng. {explain_figure(raw)}",
                cell.place,
            )
        else:
            total += value
    return total


def _total_row(
    label: Text,
    leaves: tuple[TableColumn, ...],
    sums: list[Decimal | None],
    resolver: Resolver,
) -> tuple[Cell, ...]:
    """The label across the columns before the first sum, then sums.

    Where the first column is summed, the label takes the first one that is not; where all are, it
    stands before the first sum.
    """
    first = next((i for i, value in enumerate(sums) if value is not None), len(leaves))
    title = resolver.title(label)
    cells = [Cell((title,), "total", first)] if first else []
    labelled = bool(first)
    for value in sums[first:]:
        if value is None and not labelled:
            cells.append(Cell((title,), "total"))
            labelled = True
        else:
            spans: Spans = () if value is None else (Span(format_figure(value)),)
            cells.append(Cell((spans,), "total_figure"))
    if not labelled:
        cells[0] = Cell(((*title, Span(": "), *cells[0].paragraphs[0]),), "total_figure")
    return tuple(cells)

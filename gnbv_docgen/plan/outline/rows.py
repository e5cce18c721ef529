"""Rows of a table: cells by the role of their column, group rows, cells that reach down."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.findings import Place
from gnbv_docgen.plan.blocks import Cell, CellRole, Span, Spans, plain
from gnbv_docgen.plan.data import GroupRow, TableColumn
from gnbv_docgen.plan.outline.figures import printed
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.texts import SIGNS, Text, lines_of

Row = tuple[Text | None, ...] | GroupRow

ORDINAL = "số thứ tự"
_ROLES: dict[str, CellRole] = {"trái": "text", "giữa": "centre", "phải": "figure"}
_FIGURES = ("số", "phần trăm")


def body_rows(
    rows: tuple[Row, ...], leaves: tuple[TableColumn, ...], resolver: Resolver, place: Place
) -> list[tuple[Cell, ...]]:
    """The rows below the header; ``leaves`` are the columns of the grid, ``place`` the table's."""
    grid: list[list[Cell | None]] = []
    number = 0
    for row in rows:
        if isinstance(row, GroupRow):
            number = 0 if row.number is not None else number
            grid.append([*_group(row, leaves, resolver)])
            continue
        cells = _filled(row, leaves, resolver, place)
        number += _counts(cells, leaves)
        pairs = zip(cells, leaves, strict=True)
        grid.append([_cell(cell, leaf, number, resolver) for cell, leaf in pairs])
    for index, leaf in enumerate(leaves):
        if leaf.merged:
            _merge_down(rows, grid, index)
    return [tuple(cell for cell in row if cell is not None) for row in grid]


def lacks_ordinal(row: tuple[Text | None, ...], leaves: tuple[TableColumn, ...]) -> bool:
    """Whether a row leaves out the cell of a first column that is counted."""
    return len(row) + 1 == len(leaves) and leaves[0].role == ORDINAL


def _filled(
    row: tuple[Text | None, ...],
    leaves: tuple[TableColumn, ...],
    resolver: Resolver,
    place: Place,
) -> tuple[Text | None, ...]:
    """A row with as many cells as the table has columns; an ordinal may be left out."""
    if lacks_ordinal(row, leaves):
        return (None, *row)
    missing = len(leaves) - len(row)
    if missing:
        place = next((cell.place for cell in row if cell is not None), place)
        resolver.report(
            "NOI030",
            f"Hàng này có {len(row)} ô, bảng có {len(leaves)} cột. Hãy thêm hoặc bớt ô; ô trống "
            "ghi là ''.",
            place,
        )
    return (*row, *(None,) * max(missing, 0))[: len(leaves)]


def _group(row: GroupRow, leaves: tuple[TableColumn, ...], resolver: Resolver) -> Iterator[Cell]:
    """A title across the whole width, or behind its own number in the first column."""
    width = len(leaves)
    if row.number is not None and width > 1:
        yield Cell((resolver.title(row.number),), "group", place=row.number.place)
        width -= 1
    yield Cell((resolver.title(row.title),), "group", width, place=row.title.place)


def _counts(cells: tuple[Text | None, ...], leaves: tuple[TableColumn, ...]) -> bool:
    """Whether a row has an ordinal: one whose ordinal is written as '' goes on with the last."""
    return not (leaves[0].role == ORDINAL and cells[0] is not None and not cells[0].raw)


def _merge_down(rows: tuple[Row, ...], grid: list[list[Cell | None]], index: int) -> None:
    """Let a cell with text reach down over the blank ones below it, as far as its group goes."""
    top: list[Cell | None] = []
    for row, cells in zip(rows, grid, strict=True):
        if isinstance(row, GroupRow):
            top = []
            continue
        cell, above = cells[index], top[index] if top else None
        if above is not None and cell is not None and _blank(cell) and not _blank(above):
            top[index] = above._replace(rows=above.rows + 1)
            cells[index] = None
        else:
            top = cells


def _blank(cell: Cell) -> bool:
    return not any(plain(spans) for spans in cell.paragraphs)


def _cell(cell: Text | None, leaf: TableColumn, number: int, resolver: Resolver) -> Cell:
    role = _role(leaf)
    if cell is None:
        ordinal = (Span(str(number)),) if leaf.role == ORDINAL else ()
        return Cell((ordinal,), role)
    if leaf.role in _FIGURES:
        return Cell((_figure(cell, resolver),), role, place=cell.place)
    return Cell(_paragraphs(cell, resolver), role, place=cell.place)


def _paragraphs(cell: Text, resolver: Resolver) -> tuple[Spans, ...]:
    """The paragraphs of a cell; dashes are printed as they were typed."""
    if "\n" not in cell.raw:
        return (resolver.spans(cell),)
    return tuple(
        resolver.spans(Text(SIGNS.get(line.kind, "") + line.text.raw, line.text.place))
        for line in lines_of(cell)
    )


def _role(leaf: TableColumn) -> CellRole:
    if leaf.align:
        return _ROLES[leaf.align]
    if leaf.role in _FIGURES:
        return "figure"
    return "centre" if leaf.role == ORDINAL else "text"


def _figure(cell: Text, resolver: Resolver) -> Spans:
    """A figure with its thousands grouped; what is no figure stays as typed."""
    spans = resolver.spans(cell)
    raw = spans[0].text if len(spans) == 1 else ""
    figure = printed(raw)
    return spans if figure is None else (spans[0]._replace(text=figure),)

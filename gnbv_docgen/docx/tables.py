"""Tables as grids: rows, columns, merged cells, widths, borders."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from gnbv_docgen.docx.layers import borders
from gnbv_docgen.docx.ooxml import VAL, Element, TooLongError, W, points, whole
from gnbv_docgen.docx.table_styles import CellMargins, Look, TableStyles, cell_margins, look_of

_WRAPPERS: Final = frozenset(
    {W + name for name in ("ins", "moveTo", "customXml", "sdt", "sdtContent")}
)
_DEEPEST: Final = 60
_MOST_ROWS: Final = 30_000
_MOST_CELLS: Final = 100_000
_MOST_COLUMNS: Final = 1_000  # Word itself allows 63


class Cell(NamedTuple):
    """A cell that a reader sees.

    ``inner`` is the room for text, ``left`` how far the cell is from the table's edge, ``sides``
    the borders that it shows.
    """

    element: Element
    row: int
    column: int
    width: float | None
    inner: float | None
    margin: float
    left: float | None
    sides: dict[str, str]

    @property
    def framed(self) -> bool:
        """Whether borders make a box of the cell, or part of one."""
        sides = self.sides
        if sides.get("left") or sides.get("right"):
            return True
        return bool(sides.get("top") and sides.get("bottom"))


class Grid(NamedTuple):
    """A table taken apart; widths in points."""

    look: Look
    rows: int
    columns: int
    cells: tuple[Cell, ...]
    bordered: bool
    width: float | None
    column_widths: tuple[float, ...]
    left: float | None


class _Slot(NamedTuple):
    """A cell as written: where it begins in the grid and how many columns it takes.

    ``properties`` are the children of its ``w:tcPr`` by name.
    """

    element: Element
    properties: dict[str, Element]
    start: int
    span: int


def children(parent: Element, tag: str, depth: int = 0) -> Iterator[Element]:
    """The rows of a table or the cells of a row, out of whatever they are wrapped in."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS and depth < _DEEPEST:
            yield from children(child, tag, depth + 1)


def read_grid(table: Element, styles: TableStyles, room: float | None) -> Grid:
    """Take a ``w:tbl`` apart that has ``room`` points between the edges around it."""
    properties = table.find(W + "tblPr")
    named = None if properties is None else properties.find(W + "tblStyle")
    style = "" if named is None else named.get(VAL, "")
    grid = [
        points(column.get(W + "w")) or 0.0 for column in table.iterfind(f"{W}tblGrid/{W}gridCol")
    ]
    rows = [row for row in children(table, W + "tr") if row.find(f"{W}trPr/{W}del") is None]
    slots = [_slots(row) for row in rows]
    if len(rows) > _MOST_ROWS or sum(map(len, slots)) > _MOST_CELLS:
        raise TooLongError
    even = _even(slots)
    columns = max((len(row) if even else row[-1].start + row[-1].span for row in slots if row),
                  default=0)  # fmt: skip
    sides = dict(styles.borders(style))
    margins = styles.margins(style)
    if properties is not None:
        sides.update(borders(properties.find(W + "tblBorders")))
        margins = cell_margins(properties.find(W + "tblCellMar")).over(margins)
    cells = []
    for at, (row, line) in enumerate(zip(rows, slots, strict=True)):
        around = {**sides, **borders(row.find(f"{W}tblPrEx/{W}tblBorders"))}
        left: float | None = sum(grid[: line[0].start]) if line else None
        for order, slot in enumerate(line):
            edges = (at == 0, at == len(rows) - 1, order == 0, order == len(line) - 1)
            width = _width(slot, grid, room)
            if not _continues(slot):
                column = order if even else slot.start
                seen = _sides(slot, around, edges)
                cells.append(_cell(slot, (at, column), margins, seen, (left, width)))
            left = None if left is None or width is None else left + width
    widths = tuple(_width(slot, grid, room) or 0.0 for slot in slots[0]) if even and slots else ()
    width = None if properties is None else _measure(properties.find(W + "tblW"), room)
    width = width or sum(widths or grid) or None
    return Grid(
        look_of(properties, style, len(rows), columns), len(rows), columns, tuple(cells),
        any(cell.framed for cell in cells), width, widths or tuple(grid),
        _left(properties, width, room),
    )  # fmt: skip


def _left(properties: Element | None, width: float | None, room: float | None) -> float | None:
    """How far the left edge of a table is from that around it; None for one that floats."""
    if properties is None:
        return 0.0
    if properties.find(W + "tblpPr") is not None:
        return None
    alignment = properties.find(W + "jc")
    side = "left" if alignment is None else alignment.get(VAL, "left")
    if side in ("center", "right", "end"):
        spare = None if width is None or room is None else room - width
        return spare / 2 if spare is not None and side == "center" else spare
    return _measure(properties.find(W + "tblInd"), room) or 0.0


def _slots(row: Element) -> list[_Slot]:
    before = row.find(f"{W}trPr/{W}gridBefore")
    at = _count(before, 0)
    slots = []
    for cell in children(row, W + "tc"):
        written = next(cell.iterchildren(W + "tcPr"), ())
        # Of two of one name the first counts.
        properties = {str(child.tag): child for child in reversed(written)}
        span = max(_count(properties.get(W + "gridSpan"), 1), 1)
        slots.append(_Slot(cell, properties, at, span))
        at += span
    return slots


def _count(element: Element | None, default: int) -> int:
    count = whole(None if element is None else element.get(VAL))
    return default if count is None else min(max(count, 0), _MOST_COLUMNS)


def _even(slots: list[list[_Slot]]) -> bool:
    """Whether all rows have equally many cells: then the n-th cells make the n-th column.

    The grid that Word writes has more columns than a reader sees when cells were dragged.
    """
    return len({len(row) for row in slots}) == 1


def _continues(slot: _Slot) -> bool:
    """Whether a cell is the hidden rest of the cell above or before it."""
    for name in ("vMerge", "hMerge"):
        merged = slot.properties.get(W + name)
        if merged is not None and merged.get(VAL) != "restart":
            return True
    return False


def _cell(
    slot: _Slot, at: tuple[int, int], margins: CellMargins, sides: dict[str, str],
    extent: tuple[float | None, float | None],
) -> Cell:  # fmt: skip
    if W + "tcMar" in slot.properties:
        margins = cell_margins(slot.properties[W + "tcMar"]).over(margins)
    left, right = margins.left or 0.0, margins.right or 0.0
    width = extent[1]
    inner = None if width is None else max(width - left - right, 0.0)
    return Cell(slot.element, *at, width, inner, left, extent[0], sides)


def _sides(
    slot: _Slot, table: dict[str, str], edges: tuple[bool, bool, bool, bool]
) -> dict[str, str]:
    """The borders of a cell: those of the table by where it stands, its own over them."""
    names = ("top", "bottom", "left", "right")
    inner = ("insideH", "insideH", "insideV", "insideV")
    sides = {
        name: table.get(name if edge else inside, "")
        for name, inside, edge in zip(names, inner, edges, strict=True)
    }
    sides.update(borders(slot.properties.get(W + "tcBorders")))
    return sides


def _width(slot: _Slot, grid: list[float], room: float | None) -> float | None:
    width = _measure(slot.properties.get(W + "tcW"), room)
    return width or sum(grid[slot.start : slot.start + slot.span]) or None


def _measure(element: Element | None, room: float | None) -> float | None:
    """A width in points; in fiftieths of a percent of ``room`` for those in percent."""
    if element is None:
        return None
    written, kind = element.get(W + "w"), element.get(W + "type", "dxa")
    if kind == "pct" or (written or "").endswith("%"):
        share = points((written or "").rstrip("%"), 1 if (written or "").endswith("%") else 50)
        return None if share is None or room is None else room * share / 100
    return points(written) if kind == "dxa" else None

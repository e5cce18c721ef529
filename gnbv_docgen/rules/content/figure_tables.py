"""Tables with figures: heads, lines and the values in their cells, read once for a content."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final, NamedTuple

from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.content.table_heads import Grid, heads_of, is_body, naming_row
from gnbv_docgen.rules.kept import kept
from gnbv_docgen.viet.figures import parse_figure
from gnbv_docgen.viet.grammar.plain import plain

_LONGEST_FIGURE: Final = 22
_FEWEST_FIGURES: Final = 3
_UNIT_LINE: Final = re.compile(r"(?:đơn vị(?: tính)?|đvt) ?:? ?(.{1,40})")
_EMPTY: Final = frozenset(("", "-", "–", "—", "0"))
_ORDINAL_HEADS: Final = frozenset(("tt", "stt", "số tt", "số thứ tự", "tt.", "stt.", ""))
_ORDINAL: Final = re.compile(r"[IVXL]{1,5}|[A-HĐ]|[a-hđ]|\d{1,3}(?:\.\d{1,3}){0,3}|[-+*]")
_NUMBERED: Final = re.compile(r"([IVX]{1,5}|[A-H]|[a-hđ]|\d{1,2}(?:\.\d{1,2}){0,3})[.)] +(?=\D)")
_TOTAL: Final = re.compile(
    r"(?:tổng cộng|tổng số|tổng|cộng|(?:tổng |tổng cộng |cộng )?(?:toàn|cả) (?:xã|huyện|tỉnh|phường"
    r"|thị trấn|thành phố|quận|đặc khu|nước|quốc))(?: ?\([^()]*\))? ?[:.]?"
)
_DETAIL: Final = ("trong đó", "riêng", "bao gồm", "gồm:", "-", "+", "*")


class Cell(NamedTuple):
    """A cell: the item where its text begins, the text, its value where it is a plain figure.

    A cell that is blank or has a dash is ``empty`` and counts as nothing.
    """

    item: Item
    text: str
    value: Decimal | None
    empty: bool
    is_percent: bool


class Line(NamedTuple):
    """A row below the heads.

    ``ordinal`` is as typed (*I*, *1.2*, *-*), so is ``title``; ``label`` is that in plain letters.
    ``level`` orders it: the lower, the more it takes in. ``is_detail``: it is a part told beside
    others (*Trong đó: ...*).
    """

    ordinal: str
    label: str
    title: str
    level: int
    cells: dict[int, Cell]
    is_total: bool
    is_detail: bool

    def value(self, column: int) -> Decimal | None:
        """The figure in ``column``."""
        cell = self.cells.get(column)
        return cell.value if cell is not None else None

    def amount(self, column: int) -> Decimal | None:
        """The figure in ``column``, nothing where it is empty; None where it is neither."""
        cell = self.cells.get(column)
        if cell is None or cell.empty:
            return Decimal(0)
        return cell.value


class FigureTable(NamedTuple):
    """A table: the words above each column from the top down, its lines.

    ``unit`` is the plain unit that the line above the table tells; ``names`` are those that a row
    below the heads gives to columns: *(1)*, *(2)*, *(3) = (1) + (2)*. ``figured`` are the columns
    with figures, ordinals left out.
    """

    unit: str
    heads: dict[int, tuple[str, ...]]
    names: dict[int, str]
    lines: tuple[Line, ...]
    figured: tuple[int, ...]

    def head(self, column: int) -> str:
        """All that is said above ``column``, in plain letters."""
        return plain(" ".join(self.heads.get(column, ())))

    def titled(self, column: int) -> str:
        """The lowest head of ``column``, in plain letters."""
        return plain(self.written(column, ""))

    def written(self, column: int, joint: str = " - ") -> str:
        """What stands above ``column`` as typed, from the top; without ``joint`` the lowest."""
        heads = self.heads.get(column) or ("",)
        return joint.join(heads) if joint else heads[-1]


@kept
def figure_tables(content: Content) -> tuple[FigureTable, ...]:
    """The tables that hold figures, appendices too."""
    found = (
        _table(content, cells) for cells in content.tables.values() if _has_figures(cells)
    )
    return tuple(table for table in found if table is not None)


def _has_figures(cells: tuple[Item, ...]) -> bool:
    count = 0
    for item in cells:
        text = item.text
        if item.column and text[:1].isdigit() and len(text) <= _LONGEST_FIGURE and "/" not in text:
            count += 1
            if count >= _FEWEST_FIGURES:
                return True
    return False


def _table(content: Content, items: tuple[Item, ...]) -> FigureTable | None:
    grid = _grid(items)
    rows = sorted(grid)
    first = next((at for at, row in enumerate(rows) if at and is_body(grid, row)), 0)
    if not first:
        return None
    head_rows = rows[:first]
    names: dict[int, str] = {}
    if len(head_rows) > 1 and (told := naming_row(grid[head_rows[-1]])):
        names = told
        head_rows = head_rows[:-1]
    heads = heads_of(grid, head_rows)
    ordinals = plain((heads.get(0) or ("",))[-1]) in _ORDINAL_HEADS
    lines = _lines(grid, rows[first:], ordinals=ordinals)
    figured = tuple(
        column
        for column in sorted(heads)
        if (column or not ordinals) and any(line.value(column) is not None for line in lines)
    )
    return FigureTable(_unit(content, items[0]), heads, names, lines, figured)


def _grid(items: tuple[Item, ...]) -> Grid:
    grid: Grid = {}
    for item in items:
        grid.setdefault(item.row, {}).setdefault(item.column, []).append(item)
    return grid


def _unit(content: Content, first: Item) -> str:
    """The unit told in the line above: *Đơn vị tính: triệu đồng*."""
    if not first.index:
        return ""
    found = _UNIT_LINE.search(plain(content.items[first.index - 1].text))
    return found[1].strip(" .)") if found else ""


def _lines(grid: Grid, rows: list[int], *, ordinals: bool) -> tuple[Line, ...]:
    lines = [_line(grid[row], ordinals=ordinals) for row in rows]
    lettered = any(line.ordinal == "A" for line in lines)
    numbered = any(line.ordinal for line in lines)
    return tuple(
        line._replace(
            level=_level(line.ordinal, lettered=lettered),
            is_detail=line.is_detail or (numbered and not line.ordinal and not line.is_total),
        )
        for line in lines
    )


def _line(row: dict[int, list[Item]], *, ordinals: bool) -> Line:
    cells = {column: _cell(items) for column, items in row.items()}
    first = min(cells)
    ordinal = cells[first].text.rstrip(".) ") if ordinals and not first else ""
    if ordinal and not _ORDINAL.fullmatch(ordinal):
        ordinal = ""
    named = [cell.text for column, cell in sorted(cells.items()) if cell.text]
    label = next((text for text in named if not (ordinal and text == cells[first].text)), "")
    inside = _NUMBERED.match(label) if not ordinal else None
    if inside:
        ordinal, label = inside[1], label[inside.end() :]
    told = plain(label).strip()
    is_total = not ordinal and _TOTAL.fullmatch(told) is not None
    is_detail = ordinal in ("-", "+", "*") or told.startswith(_DETAIL)
    return Line(ordinal, told, label, 0, cells, is_total, is_detail)


def _cell(items: list[Item]) -> Cell:
    texts = [item for item in items if item.text]
    text = " ".join(item.text for item in texts)
    bare = text.rstrip()
    is_percent = bare.endswith("%")
    bare = bare.removesuffix("%").rstrip()
    value = parse_figure(bare) if bare[-1:].isdigit() and len(bare) <= _LONGEST_FIGURE else None
    return Cell((texts or items)[0], text, value, text.strip() in _EMPTY, is_percent)


def _level(ordinal: str, *, lettered: bool) -> int:
    """How deep a line lies: letters, Roman figures, 1, 1.1, 1.1.1, small letters, dashes."""
    if not ordinal or ordinal in "-+*":
        return 9
    if ordinal[0].isdigit():
        return 3 + ordinal.count(".")
    if ordinal.islower():
        return 8
    if lettered and len(ordinal) == 1 and ordinal not in "IVX":
        return 1
    return 2

"""What the style of a table says of its cells, by where they stand (17.7.6 of ISO/IEC 29500-1)."""

from __future__ import annotations

from typing import Final, NamedTuple

from gnbv_docgen.docx.effective import PLAIN, Styles, TableStyle
from gnbv_docgen.docx.layers import Layer, borders, paragraph_layer, run_layer
from gnbv_docgen.docx.ooxml import VAL, Element, W, points, whole
from gnbv_docgen.docx.theme import Theme

_CELL_MARGIN: Final = 5.75  # 115 twips, where no style says else
# The bits of w:tblLook, and the attributes that newer files write out.
_LOOK: Final = {
    "firstRow": 0x20, "lastRow": 0x40, "firstColumn": 0x80, "lastColumn": 0x100,
    "noHBand": 0x200, "noVBand": 0x400,
}  # fmt: skip


class CellMargins(NamedTuple):
    """What a cell keeps free left and right, in points."""

    left: float | None = None
    right: float | None = None

    def over(self, other: CellMargins) -> CellMargins:
        """These margins, with those of ``other`` where these say nothing."""
        return CellMargins(
            other.left if self.left is None else self.left,
            other.right if self.right is None else self.right,
        )


def cell_margins(element: Element | None) -> CellMargins:
    """The margins that a ``w:tblCellMar`` or ``w:tcMar`` gives."""
    found: dict[str, float | None] = {}
    for child in () if element is None else element:
        side = str(child.tag).rpartition("}")[2]
        side = {"start": "left", "end": "right"}.get(side, side)
        if side in {"left", "right"}:
            found[side] = points(child.get(W + "w"))
    return CellMargins(**found)


class _Style(NamedTuple):
    """A table style with all that it is based on; ``parts`` by condition, "" is the whole."""

    parts: dict[str, tuple[Layer, Layer]]
    borders: dict[str, str]
    margins: CellMargins
    row_band: int
    column_band: int


class Look(NamedTuple):
    """Which conditions a table asks its style for, and how large it is."""

    style: str
    flags: frozenset[str]
    rows: int
    columns: int


class TableStyles:
    """The table styles of a file."""

    def __init__(self, styles: Styles, theme: Theme) -> None:
        self._styles = styles
        self._theme = theme
        self._read: dict[str, _Style] = {}
        self._cells: dict[tuple[str, ...], TableStyle] = {}

    def borders(self, style: str) -> dict[str, str]:
        """The borders that a style gives its tables, by side."""
        return self._style(style).borders

    def margins(self, style: str) -> CellMargins:
        """The margins that a style gives the cells."""
        return self._style(style).margins.over(CellMargins(_CELL_MARGIN, _CELL_MARGIN))

    def cell(self, look: Look, row: int, column: int) -> TableStyle:
        """What the style says of the text in a cell of the table."""
        style = self._style(look.style)
        if not style.parts:
            return PLAIN
        names = [name for name in _conditions(look, style, row, column) if name in style.parts]
        key = (look.style, *names)
        known = self._cells.get(key)
        if known is None:
            run: Layer = {}
            paragraph: Layer = {}
            for name in names:
                run.update(style.parts[name][0])
                paragraph.update(style.parts[name][1])
            known = self._cells[key] = TableStyle(key, run, paragraph)
        return known

    def _style(self, name: str) -> _Style:
        if name not in self._read:
            self._read[name] = self._chain(name)
        return self._read[name]

    def _chain(self, name: str) -> _Style:
        parts: dict[str, tuple[Layer, Layer]] = {}
        sides: dict[str, str] = {}
        margins = CellMargins()
        bands = [1, 1]
        for style in self._styles.chain(name, "table"):
            for part in (style, *style.iterfind(W + "tblStylePr")):
                run, paragraph = parts.setdefault(part.get(W + "type", "") if part is not style
                                                  else "", ({}, {}))  # fmt: skip
                run.update(run_layer(part.find(W + "rPr"), self._theme))
                paragraph.update(paragraph_layer(part.find(W + "pPr")))
            properties = style.find(W + "tblPr")
            if properties is None:
                continue
            sides.update(borders(properties.find(W + "tblBorders")))
            margins = cell_margins(properties.find(W + "tblCellMar")).over(margins)
            for at, band in enumerate(("tblStyleRowBandSize", "tblStyleColBandSize")):
                size = properties.find(W + band)
                bands[at] = max(whole(None if size is None else size.get(VAL)) or bands[at], 1)
        said = {condition: layers for condition, layers in parts.items() if any(layers)}
        return _Style(said, sides, margins, *bands)


def look_of(properties: Element | None, style: str, rows: int, columns: int) -> Look:
    """What a ``w:tblPr`` asks of its style."""
    element = None if properties is None else properties.find(W + "tblLook")
    if element is None:
        return Look(style, frozenset(), rows, columns)
    try:
        bits = int(element.get(VAL, "0"), 16)
    except ValueError:
        bits = 0
    flags = {
        name
        for name, bit in _LOOK.items()
        if element.get(W + name, "1" if bits & bit else "0") not in {"0", "false", "off"}
    }
    return Look(style, frozenset(flags), rows, columns)


def _conditions(look: Look, style: _Style, row: int, column: int) -> list[str]:
    """The conditions that a cell meets, the weakest first."""
    flags = look.flags
    top, bottom = "firstRow" in flags and row == 0, "lastRow" in flags and row == look.rows - 1
    left = "firstColumn" in flags and column == 0
    right = "lastColumn" in flags and column == look.columns - 1
    found = [""]
    if "noVBand" not in flags:
        band = (column - ("firstColumn" in flags)) // style.column_band % 2
        found.append(f"band{band + 1}Vert")
    if "noHBand" not in flags:
        found.append(f"band{(row - ('firstRow' in flags)) // style.row_band % 2 + 1}Horz")
    edges = ((left, "firstCol"), (right, "lastCol"), (top, "firstRow"), (bottom, "lastRow"),
             (top and left, "nwCell"), (top and right, "neCell"),
             (bottom and left, "swCell"), (bottom and right, "seCell"))  # fmt: skip
    return found + [name for meets, name in edges if meets]

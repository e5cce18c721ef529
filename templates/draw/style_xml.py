"""How a style is written into ``styles.xml``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from draw.wordml import half_points, twentieths, twips

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """A paragraph style. ``None`` leaves a property to the style that it is based on.

    Sizes, gaps and ``exact_pt`` (the height of a line) are points, indents millimetres,
    ``lines`` a multiple of a single line, ``outline`` the level in Word's navigation pane.
    """

    id: str
    name: str
    based_on: str = "Normal"
    size_pt: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    colour: str | None = None
    align: str | None = None
    before_pt: float | None = None
    after_pt: float | None = None
    lines: float | None = None
    exact_pt: float | None = None
    first_line_mm: float | None = None
    left_mm: float | None = None
    right_mm: float | None = None
    keep_next: bool = False
    joined: bool = False  # no gap between neighbours of this same style
    box_gaps_pt: tuple[int, int] | None = None  # a box round it: room above and below the line
    outline: int | None = None

    def xml(self, priority: int) -> str:
        """The ``w:style``, in the style gallery at place ``priority``."""
        return (
            f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{self.id}">'
            f'<w:name w:val="{self.name}"/><w:basedOn w:val="{self.based_on}"/>'
            f'<w:uiPriority w:val="{priority}"/><w:qFormat/>'
            f"{_wrapped('w:pPr', self._paragraph())}{_wrapped('w:rPr', self._letters())}</w:style>"
        )

    def _paragraph(self) -> str:
        keep = "<w:keepNext/><w:keepLines/>" if self.keep_next else ""
        box = _box(*self.box_gaps_pt) if self.box_gaps_pt else ""
        joined = "<w:contextualSpacing/>" if self.joined else ""
        align = f'<w:jc w:val="{self.align}"/>' if self.align else ""
        outline = "" if self.outline is None else f'<w:outlineLvl w:val="{self.outline}"/>'
        return keep + box + self._spacing() + self._indent() + joined + align + outline

    def _spacing(self) -> str:
        attributes = _attribute("before", self.before_pt, twentieths)
        attributes += _attribute("after", self.after_pt, twentieths)
        if self.lines is not None:
            attributes += f' w:line="{round(self.lines * 240)}" w:lineRule="auto"'
        if self.exact_pt is not None:
            attributes += f' w:line="{twentieths(self.exact_pt)}" w:lineRule="exact"'
        return f"<w:spacing{attributes}/>" if attributes else ""

    def _indent(self) -> str:
        attributes = _attribute("left", self.left_mm, twips)
        attributes += _attribute("right", self.right_mm, twips)
        attributes += _attribute("firstLine", self.first_line_mm, twips)
        return f"<w:ind{attributes}/>" if attributes else ""

    def _letters(self) -> str:
        colour = f'<w:color w:val="{self.colour}"/>' if self.colour else ""
        return _switch("b", self.bold) + _switch("i", self.italic) + colour + _size(self.size_pt)


def character_style(style_id: str, name: str, letters: str, priority: int) -> str:
    """The ``w:style`` of an emphasis inside a paragraph."""
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{style_id}">'
        f'<w:name w:val="{name}"/><w:uiPriority w:val="{priority}"/><w:qFormat/>'
        f"<w:rPr>{letters}</w:rPr></w:style>"
    )


def table_style(
    style_id: str, name: str, table: str, *, priority: int, cells: str = "", first_row: str = ""
) -> str:
    """The ``w:style`` of a table: the content of its ``w:tblPr``, ``w:tcPr`` and first row.

    It says nothing of bold: Word sets a letter in plain type when both its table style and its
    paragraph style call it bold.
    """
    header = f'<w:tblStylePr w:type="firstRow">{first_row}</w:tblStylePr>' if first_row else ""
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{style_id}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="TableNormal"/>'
        f'<w:uiPriority w:val="{priority}"/><w:qFormat/>'
        f"<w:tblPr>{table}</w:tblPr>{_wrapped('w:tcPr', cells)}{header}</w:style>"
    )


def cell_margins(*, top_mm: float, side_mm: float, bottom_mm: float) -> str:
    """The ``w:tblCellMar`` of a table style."""
    sides = (("top", top_mm), ("left", side_mm), ("bottom", bottom_mm), ("right", side_mm))
    margins = "".join(f'<w:{side} w:w="{twips(mm)}" w:type="dxa"/>' for side, mm in sides)
    return f"<w:tblCellMar>{margins}</w:tblCellMar>"


def single_borders() -> str:
    """The ``w:tblBorders`` of a table ruled throughout in half-point lines."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(f'<w:{side} {_LINE} w:space="0"/>' for side in sides)
    return f"<w:tblBorders>{lines}</w:tblBorders>"


_LINE = 'w:val="single" w:sz="4" w:color="auto"'


def _box(above_pt: int, below_pt: int) -> str:
    # Left and right lines stand on the paragraph's indents, so the indents are the box's width.
    spaces = (("top", above_pt), ("left", 0), ("bottom", below_pt), ("right", 0))
    lines = "".join(f'<w:{side} {_LINE} w:space="{space}"/>' for side, space in spaces)
    return f"<w:pBdr>{lines}</w:pBdr>"


def _attribute(name: str, value: float | None, unit: Callable[[float], int]) -> str:
    return "" if value is None else f' w:{name}="{unit(value)}"'


def _switch(name: str, on: bool | None) -> str:
    if on is None:
        return ""
    return f"<w:{name}/>" if on else f'<w:{name} w:val="0"/>'


def _size(points: float | None) -> str:
    if points is None:
        return ""
    return f'<w:sz w:val="{half_points(points)}"/><w:szCs w:val="{half_points(points)}"/>'


def _wrapped(name: str, content: str) -> str:
    return f"<{name}>{content}</{name}>" if content else ""

"""Where the text of a header or footer stands on the page.

The decree wants the page number in the middle. It gets there by alignment, a tab stop, a cell of a
table, a text box: all become the paragraph's alignment here.
"""

from __future__ import annotations

from typing import Final

from gnbv_docgen.docx.formats import ParagraphFormat
from gnbv_docgen.docx.inline import Inline
from gnbv_docgen.docx.lines import Place, floating_left
from gnbv_docgen.docx.shapes import Shape
from gnbv_docgen.docx.tables import Cell
from gnbv_docgen.docx.view import Alignment

HEADS: Final = frozenset({"header", "footer"})
# Word's own tab stop for the middle is that of another paper: 3 mm beside it in many files.
_NEAR: Final = 15.0
_SIDES: Final[dict[str, Alignment]] = {"center": "centre", "right": "right", "left": "left"}


def on_page(text: str, inline: Inline, form: ParagraphFormat, place: Place) -> Alignment | None:
    """The alignment on the page of a paragraph in a header; None when it cannot be told."""
    aligned = form.alignment
    if place.centred is not None:
        return "centre" if place.centred and aligned == "centre" else None
    tabs = len(text) - len(text.lstrip("\t"))
    if not tabs or aligned not in {"left", "justified"} or "\t" in text[tabs:]:
        return aligned
    if inline.tabs:
        return _SIDES.get(inline.tabs[-1]) if tabs == len(inline.tabs) else None
    stops = [stop for stop in form.tabs if stop[0] > (form.left or 0.0)]
    if len(stops) < tabs:
        return aligned
    position, kind = stops[tabs - 1]
    if kind == "center" and place.width is not None:
        return "centre" if abs(position - place.width / 2) < _NEAR else None
    return "right" if kind in {"right", "end"} else aligned


def box_is_centred(shape: Shape, place: Place) -> bool:
    """Whether the middle of a text box is that of the text around it."""
    if shape.position.alignment:
        return shape.position.alignment == "center"
    if shape.length is None or place.width is None:
        return False
    left = floating_left(shape, shape.length, place)
    return left is not None and abs(left + shape.length / 2 - place.width / 2) < _NEAR


def cell_is_centred(cell: Cell, place: Place) -> bool:
    """Whether the middle of a cell is that of the text around the table."""
    if cell.width is None or place.width is None or cell.left is None:
        return False
    return abs(cell.left + cell.width / 2 - place.width / 2) < _NEAR

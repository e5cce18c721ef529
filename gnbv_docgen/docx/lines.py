"""Rules across the page as facts: drawn, typed, underlined, or the border of a paragraph.

How long and where they are depends on the place (:class:`Place`) of their paragraph.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from gnbv_docgen.docx.effective import PLAIN, TableStyle
from gnbv_docgen.docx.formats import ParagraphFormat
from gnbv_docgen.docx.metrics import text_width
from gnbv_docgen.docx.shapes import Shape
from gnbv_docgen.docx.view import Line, Paragraph, Run, Where

_MEASURED: Final = "times new roman"
# How large Word sets letters above or below the line.
RAISED: Final = 2 / 3
_SOLID: Final = frozenset("_─━—¯‗ \xa0")
_SIGNS: Final = frozenset("_-–—─━=¯‗*")
# Typed lines are at least three signs; some people put "***" or "o0o" in the middle.
_TYPED: Final = _SIGNS | frozenset(" \xa0~oO0")
# No line of text is as long, no paragraph has as many runs and lines: such a one is not looked at.
_LONGEST: Final = 500
_MOST: Final = 20_000


class Place(NamedTuple):
    """Room for text: ``width`` between margins or a cell's inner edges, in points.

    ``margin`` and ``page`` are the page's left margin and width, None where what floats does not
    count from the page (in cells and boxes). ``centred`` says of a box or cell in a header whether
    its middle is that of the page; None where that does not matter.
    """

    where: Where
    width: float | None
    margin: float | None = None
    page: float | None = None
    table: int | None = None
    row: int = 0
    column: int = 0
    style: TableStyle = PLAIN
    outlined: bool = False
    centred: bool | None = None


def drawn(shape: Shape, paragraph: Paragraph, place: Place) -> Line:
    """A drawn line that is anchored to ``paragraph`` or stands in its text."""
    length = shape.length
    if shape.share is not None:
        length = None if place.width is None else place.width * shape.share / 100
    return Line(
        "shape", length, paragraph.index, _left(shape, length, paragraph, place), shape.solid,
        shape.position.top,
    )  # fmt: skip


def _left(shape: Shape, length: float | None, paragraph: Paragraph, place: Place) -> float | None:
    if shape.position.base == "inline":
        if shape.share is not None:
            return _aligned(shape.position.alignment, length, place.width)
        return None if paragraph.text.strip() else left_of(paragraph, length, place)
    return floating_left(shape, length, place)


def floating_left(shape: Shape, length: float | None, place: Place) -> float | None:
    """How far from the edge of the text in ``place`` a shape as long as ``length`` floats."""
    base, offset, alignment, _ = shape.position
    start: float | None = 0.0
    width = place.width
    if base == "page":
        start = None if place.margin is None else -place.margin
        width = place.page
    elif base == "leftMargin":
        start = None if place.margin is None else -place.margin
        width = place.margin
    elif base not in {"column", "margin", "text"}:
        return None
    found = offset if not alignment else _aligned(alignment, length, width)
    return None if found is None or start is None else start + found


def _aligned(alignment: str, length: float | None, width: float | None) -> float | None:
    if alignment == "left":
        return 0.0
    if length is None or width is None:
        return None
    return {"center": (width - length) / 2, "right": width - length}.get(alignment)


def left_of(paragraph: Paragraph, length: float | None, place: Place) -> float | None:
    """How far from the edge a line of text as long as ``length`` begins in ``paragraph``."""
    left, right, first = paragraph.left, paragraph.right, paragraph.first_line
    if left is None or right is None or first is None:
        return None
    if paragraph.alignment in {"left", "justified", "distributed"}:
        return left + first
    if length is None or place.width is None:
        return None
    spare = place.width - left - right - first - length
    return left + first + (spare / 2 if paragraph.alignment == "centre" else spare)


def width_of(paragraph: Paragraph, start: int, end: int) -> float | None:
    """How long ``paragraph.text[start:end]`` is when set on one line.

    In points; None when a letter's width is not known (another font, a tab).
    """
    total, at = 0.0, 0
    for run in paragraph.runs:
        if run.hidden:
            continue
        text = run.text[max(start - at, 0) : max(end - at, 0)]
        at += len(run.text)
        if text:
            if (run.font or "").casefold() != _MEASURED or run.size is None or "\t" in text:
                return None
            total += run_width(run, text)
    return total


def run_width(run: Run, text: str) -> float:
    """How long ``text`` is, in points, in the look of ``run``, as if its font were measured."""
    shown = text.upper() if run.caps else text
    size = (run.size or 0.0) * (RAISED if run.raised else 1)
    width = text_width(shown, size, bold=bool(run.bold), italic=bool(run.italic))
    return width + run.spacing * len(shown)


def in_text(paragraph: Paragraph, place: Place) -> list[Line]:
    """The rules that stand in the text of ``paragraph``: typed ones, and underlined lines."""
    text = paragraph.text
    found: list[Line] = []
    if len(paragraph.runs) * (text.count("\n") + 1) > _MOST:
        return found
    if "__" in text or "--" in text or not _SIGNS.isdisjoint(text[:3]):
        found = _typed(paragraph, place)
    if any(run.underline for run in paragraph.runs):
        found += _underlined(paragraph, place)
    return found


def _rows(text: str) -> list[tuple[int, int]]:
    """Begin and end of each line that the writer broke, without the spaces around its text."""
    rows = []
    at = 0
    for row in text.split("\n"):
        stripped = row.strip()
        start = at + (row.index(stripped) if stripped else 0)
        rows.append((start, start + len(stripped or row)))
        at += len(row) + 1
    return rows


def _typed(paragraph: Paragraph, place: Place) -> list[Line]:
    found = []
    for start, end in _rows(paragraph.text):
        row = paragraph.text[start:end]
        if end - start <= _LONGEST and _is_typed(row):
            length = width_of(paragraph, start, end)
            left = left_of(paragraph, length, place)
            found.append(Line("typed", length, paragraph.index, left, _SOLID.issuperset(row)))
    return found


def _is_typed(row: str) -> bool:
    return _TYPED.issuperset(row) and sum(letter in _SIGNS for letter in row) > 2


def _underlined(paragraph: Paragraph, place: Place) -> list[Line]:
    """Lines of text that are underlined from end to end."""
    marks = "".join(
        ("x" if run.underline else " ") * len(run.text) for run in paragraph.runs if not run.hidden
    )
    found = []
    for start, end in _rows(paragraph.text):
        if not 0 < end - start <= _LONGEST or " " in marks[start:end]:
            continue
        if end - start > 2 or not paragraph.text[start:end].isspace():
            length = width_of(paragraph, start, end)
            left = left_of(paragraph, length, place)
            found.append(Line("underline", length, paragraph.index, left))
    return found


def borders(form: ParagraphFormat, index: int, place: Place) -> list[Line]:
    """The borders above and below a paragraph, unless it stands in a box."""
    if form.boxed or place.width is None:
        return []
    left, right, first = form.left, form.right, form.first_line
    if left is None or right is None or first is None:
        length, start = None, None
    else:
        start = min(left, left + first)
        length = place.width - start - right
    return [
        Line("border", length, index, start, form.borders[side] == "solid", top)
        for side, top in (("top", 0.0), ("bottom", None))
        if form.borders.get(side)
    ]

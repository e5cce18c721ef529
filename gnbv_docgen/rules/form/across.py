"""Rule lines across the text: above the contact row (ô 13) and above what is said of a copy."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Part
from gnbv_docgen.docx.view import Line, Paragraph
from gnbv_docgen.rules.form.document import POINTS_PER_MM, Document
from gnbv_docgen.rules.form.lines import millimetres
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown

# A line this much shorter than the text still reaches across it.
_WHOLE = 0.95
# A line drawn so near to the top of a paragraph stands above its text (points).
_AT_THE_TOP = 8.0


def line_above(document: Document, part: Part) -> Line | None:
    """The rule line right above the paragraph, or the table, that ``part`` stands in."""
    paragraphs = document.view.paragraphs
    table = document.paragraph(part).table
    first = part.paragraph if table is None else document.view.tables[table].paragraphs[0]
    start = first
    while start and not any(map(str.isalnum, paragraphs[start - 1].text)):
        start -= 1
    inside = [
        line
        for line in document.lines(first, part.paragraph)
        if _at_the_top(line, paragraphs[first])
    ]
    above = [
        line for line in document.lines(max(start - 1, 0), first - 1) if _is_below(line, start)
    ]
    found = [*inside, *reversed(above)]
    return found[0] if found else None


def _at_the_top(line: Line, first: Paragraph) -> bool:
    if line.kind == "border":
        of_cell = first.table is not None
        return line.paragraph == first.index and (of_cell or line.top is not None)
    return line.kind == "typed" or (line.top is not None and line.top <= _AT_THE_TOP)


def _is_below(line: Line, start: int) -> bool:
    """Whether a line above is one of its own, or stands below the text of its paragraph."""
    return line.paragraph >= start or (line.kind == "border" and line.top is None)


def missing(document: Document, part: Part) -> Iterator[Judgement]:
    """A fault when no line stands above ``part``; unknown in a table that shows borders."""
    table = document.paragraph(part).table
    if line_above(document, part) is not None:
        return
    if table is not None and document.view.tables[table].bordered is not False:
        yield Unknown("nằm trong bảng có kẻ viền")
    else:
        wanted = "một đường kẻ nét liền ở trên, dài hết chiều ngang"
        yield Fault("không có đường kẻ", wanted, part.paragraph)


def length(document: Document, part: Part) -> Iterator[Judgement]:
    """A fault when the line above ``part`` is broken, or shorter than the text is wide."""
    line = line_above(document, part)
    if line is None:
        return
    section = document.section(part)
    width = (section.width - (section.left or 0) - (section.right or 0)) * POINTS_PER_MM
    if not line.solid:
        yield Fault("nét đứt", "nét liền", part.paragraph)
    elif line.length is None:
        yield Unknown("tệp không cho biết độ dài đường kẻ")
    elif line.length < _WHOLE * width:
        found = f"đường kẻ dài {millimetres(line.length)}"
        yield Fault(found, f"dài hết chiều ngang ({millimetres(width)})", part.paragraph)

"""What a Word file is, as facts: effective formatting, positions, nothing interpreted.

Measures are as Word thinks of them: ``mm`` for the page, points (``pt``) for letters, spaces and
indents. A fact that the file does not settle is ``None``: *unknown*. Rules stay silent on unknown
and say that they could not judge; a default that the format itself defines is not unknown.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Where = Literal["body", "cell", "textbox", "header", "footer", "footnote"]
Alignment = Literal["left", "centre", "right", "justified", "distributed"]
LineRule = Literal["auto", "exact", "at_least"]


class Run(NamedTuple):
    r"""A stretch of text in one format. ``text`` has tabs as ``\t`` and line breaks as ``\n``.

    ``font`` is the font that prints these letters: that of their script range (ascii, hAnsi,
    eastAsia, cs), themes resolved. ``colour`` is "auto" or RRGGBB in capitals. ``raised``: above or
    below the line and two thirds as large as ``size`` says, as marks of notes are. ``spacing`` is
    how many points each letter is set farther from the next (negative: nearer).
    """

    text: str
    font: str | None = None
    size: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    colour: str | None = None
    caps: bool | None = None
    hidden: bool = False
    raised: bool = False
    spacing: float = 0.0


class Line(NamedTuple):
    """A horizontal rule: drawn as a shape, typed, or the border of a paragraph or cell.

    ``length`` and ``left`` (from the text margin or the cell's inner edge) are in points.
    ``paragraph`` holds it, or is the one that a shape is anchored to; ``top`` is how far below the
    top of that paragraph a shape floats (negative: above it).
    """

    kind: Literal["shape", "typed", "border", "underline"]
    length: float | None
    paragraph: int
    left: float | None = None
    solid: bool = True
    top: float | None = None


class Frame(NamedTuple):
    """Where a frame stands: ``top`` points below the top of the page, None when not known."""

    top: float | None


class Paragraph(NamedTuple):
    """A paragraph with its effective formatting; ``index`` is its place in ``DocxView.paragraphs``.

    Those of headers and footers stand in their sections alone and have the index -1.
    ``text`` is all that a reader sees: tracked insertions in, deletions and hidden runs out.
    ``number`` is the printed label of automatic numbering ("1.", "a)"), empty where there is none.
    ``first_line`` is negative for a hanging indent. ``line`` is a multiple for "auto", else points.
    ``room`` is the width between the page's margins, or a cell's or a box's inner edges, in points.
    ``frame``: in a frame of its own, away from the text around it.
    """

    index: int  # type: ignore[assignment]  # hides a method of tuples that nobody needs
    text: str
    runs: tuple[Run, ...]
    where: Where = "body"
    section: int = 0
    table: int | None = None
    row: int = 0
    column: int = 0
    style: str = ""
    number: str = ""
    alignment: Alignment | None = None
    left: float | None = None
    right: float | None = None
    first_line: float | None = None
    before: float | None = None
    after: float | None = None
    line: float | None = None
    line_rule: LineRule | None = None
    contextual: bool = False
    keep_next: bool = False
    boxed: bool = False
    page_break_before: bool = False
    room: float | None = None
    frame: Frame | None = None


class Table(NamedTuple):
    """A table: its size, the paragraphs in it, whether it shows borders, how wide it is (pt).

    ``left`` is how far its left edge is from the margin of the page, or from the inner edge of the
    cell or box around it (negative: to the left of it).
    """

    index: int  # type: ignore[assignment]  # hides a method of tuples that nobody needs
    section: int
    rows: int
    columns: int
    paragraphs: tuple[int, ...]
    bordered: bool | None = None
    width: float | None = None
    column_widths: tuple[float, ...] = ()
    inside: int | None = None
    left: float | None = None


class PageNumber(NamedTuple):
    """A PAGE field: in which header or footer it stands, and the paragraph that holds it."""

    where: Literal["header", "footer", "body"]
    variant: Literal["default", "first", "even"]
    paragraph: Paragraph


class Section(NamedTuple):
    """A section. Sizes and margins in mm; ``starts`` is the number of its first page, if set."""

    index: int  # type: ignore[assignment]  # hides a method of tuples that nobody needs
    width: float
    height: float
    top: float | None
    bottom: float | None
    left: float | None
    right: float | None
    header: float | None = None
    footer: float | None = None
    title_page: bool = False
    starts: int | None = None
    number_format: str = "decimal"
    page_numbers: tuple[PageNumber, ...] = ()
    headers: tuple[Paragraph, ...] = ()
    footers: tuple[Paragraph, ...] = ()

    @property
    def landscape(self) -> bool:
        """Whether the page is broader than high."""
        return self.width > self.height


class DocxView(NamedTuple):
    """A Word file as facts. ``paragraphs`` are in reading order, those of tables and boxes too.

    The paragraphs of a text box follow the one it is anchored to, with no table of their own;
    those of footnotes and endnotes ("footnote") come last.
    """

    sections: tuple[Section, ...]
    paragraphs: tuple[Paragraph, ...]
    tables: tuple[Table, ...] = ()
    lines: tuple[Line, ...] = ()
    tracked_changes: int = 0
    comments: int = 0
    pictures: int = 0
    pages: int | None = None

"""What a plan becomes before it meets Word: a flat list of numbered blocks.

The Word template has one sample paragraph and one named style for each kind of block.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from gnbv_docgen.findings import Place
from gnbv_docgen.viet.dates import PartialDate

BlockKind = Literal[
    "legal_basis",
    "paragraph",
    "part",
    "part_label",
    "part_title",
    "roman",
    "number",
    "subnumber",
    "letter",
    "label",
    "item",
    "dash",
    "plus",
    "table_title",
    "table_unit",
    "table",
    "table_gap",
    "table_note",
    "in_words",
    "closing",
]

CellRole = Literal["header", "text", "centre", "figure", "group", "total", "total_figure"]


class Span(NamedTuple):
    """A piece of text in one emphasis. Text is NFC, values put in, markup gone."""

    text: str
    bold: bool = False
    italic: bool = False


Spans = tuple[Span, ...]


class Cell(NamedTuple):
    """A table cell; ``columns`` and ``rows`` count the grid places that it covers.

    Each member of ``paragraphs`` is one paragraph of the cell. A cell that covers several rows
    stands in its first row only. ``place`` is where its text is typed, None where it is computed.
    """

    paragraphs: tuple[Spans, ...]
    role: CellRole = "text"
    columns: int = 1
    rows: int = 1
    place: Place | None = None


class Column(NamedTuple):
    """A grid column: its width in mm where the plan gives one, else a share of what is left."""

    width_mm: float | None = None
    weight: float = 1.0


class Grid(NamedTuple):
    """A table: the first ``header_rows`` rows repeat on every page."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    header_rows: int = 1


class Block(NamedTuple):
    """One paragraph, or one table, of the body.

    ``number`` is printed text ("1.", "a)", "-"); it is empty where there is none.
    """

    kind: BlockKind
    spans: Spans
    place: Place
    number: str = ""
    grid: Grid | None = None


class AppendixOutline(NamedTuple):
    """An appendix as printed: "Phụ lục I", its title in capitals, its "(Kèm theo ...)" line."""

    label: str
    title: str
    reference: str
    landscape: bool
    blocks: tuple[Block, ...]


class Outline(NamedTuple):
    """A plan as printed, part by part of the decree's diagram, but for its look.

    ``date`` is the plan's own date as far as it is known; ``year`` the year it plans for.
    ``attached_to`` is the line "(Kèm theo Quyết định ...)" of a plan that a decision issues: it
    has no number, place and date of its own.
    """

    year: int
    date: PartialDate | None
    parent: tuple[str, ...]
    issuer: tuple[str, ...]
    issuer_name: str
    symbol: str
    location: str
    date_line: str
    document_name: str
    subject: tuple[Spans, ...]
    addressees: tuple[str, ...]
    urgency: str
    circulation: str
    draft: str
    blocks: tuple[Block, ...]
    recipients: tuple[str, ...]
    signed: bool
    authority: tuple[str, ...]
    title: str
    other_title: str
    signer: str
    appendices: tuple[AppendixOutline, ...]
    attached_to: str = ""


def plain(spans: Spans) -> str:
    """The text of ``spans`` without emphasis."""
    return "".join(span.text for span in spans)

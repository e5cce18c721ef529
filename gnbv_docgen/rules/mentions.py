"""What the texts of a content mention: documents, days, years, bodies, units; in reading order.

Each is worked out once for a content, however many rules ask.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, NamedTuple, TypeVar

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content import Content, Item, kept
from gnbv_docgen.viet.grammar import bodies, citations, date_mentions, units, years

T = TypeVar("T")

_READ: Final = (
    Name.SUBJECT, Name.LETTER_SUBJECT, Name.LEGAL_BASIS, Name.ENACTING, Name.HEADING, Name.BODY,
    Name.TABLE, Name.FOOTNOTE,
)  # fmt: skip


class Mention(NamedTuple, Generic[T]):
    """What the text of ``item`` mentions; ``what`` has its own ``start`` and ``end``."""

    item: Item
    what: T


@kept
def cited(content: Content) -> tuple[Mention[citations.Citation], ...]:
    """The documents that are cited, appendices too."""
    return _read(content, citations.citations)


@kept
def dated(content: Content) -> tuple[Mention[date_mentions.DateMention], ...]:
    """Days, months, quarters and years, those of cited documents too."""
    return _read(content, date_mentions.dates)


@kept
def year_ranges(content: Content) -> tuple[Mention[years.YearRange], ...]:
    """Ranges of years."""
    return _read(content, years.year_ranges)


@kept
def bodies_named(content: Content) -> tuple[Mention[bodies.Body], ...]:
    """Agencies, Party bodies and unions."""
    return _read(content, bodies.bodies)


@kept
def units_named(content: Content) -> tuple[Mention[units.Unit], ...]:
    """Administrative units."""
    return _read(content, units.units)


def _read(content: Content, reader: Callable[[str], tuple[T, ...]]) -> tuple[Mention[T], ...]:
    return tuple(
        Mention(item, what)
        for item in content.of(*_READ, appendix=None)
        for what in reader(item.text)
    )

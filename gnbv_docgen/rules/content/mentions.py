"""What the texts of a content mention: documents, days, years, bodies, units; in reading order.

Each is worked out once for a content, however many rules ask.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, Generic, NamedTuple, TypeVar

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.kept import kept
from gnbv_docgen.viet.grammar import (
    bodies,
    changes,
    citations,
    counted,
    date_mentions,
    money,
    names,
    parts,
    plan_terms,
    shares,
    units,
    years,
)

T = TypeVar("T")

_READ: Final = (
    Name.SUBJECT, Name.LETTER_SUBJECT, Name.LEGAL_BASIS, Name.ENACTING, Name.HEADING, Name.BODY,
    Name.TABLE, Name.FOOTNOTE,
)  # fmt: skip
_Reader = Callable[[str], Any]
_READERS: Final[tuple[_Reader, ...]] = (
    citations.citations, date_mentions.dates, bodies.bodies, units.units, names.names,
    counted.counted_lists,
)  # fmt: skip
# These find nothing where no figure stands, as in most paragraphs.
_READERS_OF_FIGURES: Final[tuple[_Reader, ...]] = (
    years.year_ranges, changes.changes, shares.shares, shares.plan_shares, money.amounts,
    parts.parts, plan_terms.plan_terms,
)  # fmt: skip
_FIGURE: Final = re.compile("[0-9]")

_AROUND: Final = (
    Name.PARENT_BODY, Name.ISSUER, Name.ADDRESSEES, Name.RECIPIENT, Name.FILE_COPY, Name.AUTHORITY,
    Name.APPENDIX_TITLE, Name.APPENDIX_REFERENCE,
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


@kept
def persons_named(content: Content) -> tuple[Mention[names.PersonName], ...]:
    """Persons named after a title."""
    return _read(content, names.names)


@kept
def changed(content: Content) -> tuple[Mention[changes.Change], ...]:
    """What fell or rose from one value to another."""
    return _read(content, changes.changes)


@kept
def shared(content: Content) -> tuple[Mention[shares.Share], ...]:
    """Parts of a whole that come with their percentage."""
    return _read(content, shares.shares)


@kept
def shared_of_plan(content: Content) -> tuple[Mention[shares.PlanShare], ...]:
    """Percentages of a plan."""
    return _read(content, shares.plan_shares)


@kept
def counted_off(content: Content) -> tuple[Mention[counted.CountedList], ...]:
    """Lists that tell how many members they have."""
    return _read(content, counted.counted_lists)


@kept
def amounts_named(content: Content) -> tuple[Mention[money.Amount], ...]:
    """Amounts of money."""
    return _read(content, money.amounts)


@kept
def parted(content: Content) -> tuple[Mention[parts.Parts], ...]:
    """Totals whose parts are told behind them."""
    return _read(content, parts.parts)


@kept
def planned_and_done(content: Content) -> tuple[Mention[plan_terms.PlanTerms], ...]:
    """Percentages of a plan with what was planned and what was done."""
    return _read(content, plan_terms.plan_terms)


def _read(content: Content, reader: Callable[[str], tuple[T, ...]]) -> tuple[Mention[T], ...]:
    found: tuple[Mention[T], ...] = _everything(content)[reader]
    return found


@kept
def _everything(content: Content) -> dict[_Reader, tuple[Mention[Any], ...]]:
    """What each reader finds.

    All read a text before the next one: what one works out of it, another finds still at hand.
    """
    every = (*_READERS, *_READERS_OF_FIGURES)
    found: dict[_Reader, list[Mention[Any]]] = {reader: [] for reader in every}
    for item in content.of(*_READ, appendix=None):
        for reader in every if _FIGURE.search(item.text) else _READERS:
            for what in reader(item.text):
                found[reader].append(Mention(item, what))
    return {reader: tuple(mentions) for reader, mentions in found.items()}


@kept
def units_everywhere(content: Content) -> tuple[Mention[units.Unit], ...]:
    """Administrative units of text, letterhead, recipients, signature and appendix titles."""
    more = tuple(
        Mention(item, what)
        for item in content.of(*_AROUND, appendix=None)
        for what in units.units(item.text)
    )
    return tuple(sorted((*units_named(content), *more), key=lambda one: one.item.index))

"""What content rules look at: the texts of a document in reading order, each with its role.

They come from a plan file or from a Word file; rules never know which. ``plan_content`` and
``word_content`` make them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Any, NamedTuple, Protocol

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.findings import Place
from gnbv_docgen.plan.register.register import NO_REGISTER, Register
from gnbv_docgen.viet.dates import DateError, PartialDate, parse_date

RUNNING = (Name.LEGAL_BASIS, Name.ENACTING, Name.HEADING, Name.BODY)
"""Roles of running text: what is read from the first basis to the closing."""

LONGEST = 10_000
"""Letters of a paragraph; three pages."""

_YEAR = re.compile(r"(?<![\d/.,])(?:19|20)\d\d(?![\d/]|[.,]\d)")
# The date of a document that the subject cites.
_DATED = re.compile(
    r"\bngày\s+\d{1,2}\s*(?:/\s*\d{1,2}\s*/\s*|tháng\s+\d{1,2}\s+năm\s+)(?:19|20)\d\d\b"
    r"|\b\d+/(?:19|20)\d\d/[A-ZĐ]",
    re.IGNORECASE,
)
_HORIZON = re.compile(r"\bđến\s+(?:hết\s+)?năm\s+(?:19|20)\d\d\b", re.IGNORECASE)
_YEARS_AFTER = re.compile(r"\bnăm\s+((?:19|20)\d\d)\b", re.IGNORECASE)


class Item(NamedTuple):
    """One paragraph, or one paragraph of a table cell.

    ``text`` is in form C, with ordinary spaces and without the number or dash in front, which is
    ``number``; ``raw`` is as the file has it. ``level`` is that of headings and items ("I", "1",
    "a", "-"; see ``docx.levels``). ``appendix`` is 0 in the document itself, then 1, 2, ...
    ``table``, ``row`` and ``column`` are set in tables (grid places, from 0).
    """

    index: int  # type: ignore[assignment]  # hides a method of tuples that nobody needs
    role: Name
    text: str
    raw: str
    number: str = ""
    level: str = ""
    appendix: int = 0
    table: int | None = None
    row: int = 0
    column: int = 0

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading of the body, of the levels "Phần" to "Điều", "A" and "I"."""
        return self.role is Name.HEADING


class Placed(Protocol):
    """What stands in an item: a stretch of it, or what its text mentions."""

    @property
    def item(self) -> Item:
        """The item."""


def besides(first: Placed, others: Iterable[Placed]) -> tuple[int, ...]:
    """The indices of the items in which ``others`` stand and ``first`` does not, each once."""
    return tuple(dict.fromkeys(one.item.index for one in others if one.item is not first.item))


class Places(Protocol):
    """Tells where an item, or the stretch of text from ``start`` to ``end``, stands."""

    def place(self, item: Item | None, start: int, end: int | None) -> Place:
        """The place; of the whole document where there is no item."""

    def is_typed(self, item: Item, start: int, end: int) -> bool:
        """Whether the words stand in a plan file as they are printed."""


class Content:
    """The items of a document, with the questions that rules ask of them.

    ``register`` are the documents known where the content lies. ``unread`` are the indices of
    items longer than any paragraph that a person writes: their texts are left out.
    """

    def __init__(
        self, items: tuple[Item, ...], places: Places, register: Register = NO_REGISTER
    ) -> None:
        self.unread = tuple(item.index for item in items if len(item.raw) > LONGEST)
        if self.unread:
            items = tuple(
                item._replace(text="", raw="") if len(item.raw) > LONGEST else item
                for item in items
            )
        self.items = items
        self.places = places
        self.register = register
        self.memory: dict[tuple[object, ...], Any] = {}
        self._by_role: dict[Name, list[Item]] = {}
        for item in items:
            self._by_role.setdefault(item.role, []).append(item)

    def of(self, *roles: Name, appendix: int | None = 0) -> tuple[Item, ...]:
        """The items with one of ``roles``, in reading order; None: appendices too."""
        found = [item for role in roles for item in self._by_role.get(role, ())]
        if appendix is not None:
            found = [item for item in found if item.appendix == appendix]
        if len(roles) > 1:
            found.sort()
        return tuple(found)

    @cached_property
    def running(self) -> tuple[Item, ...]:
        """The running text of the document itself, tables left out."""
        return self.of(*RUNNING)

    @cached_property
    def tables(self) -> dict[int, tuple[Item, ...]]:
        """The cells of each table, appendices too, in reading order."""
        found: dict[int, list[Item]] = {}
        for item in self._by_role.get(Name.TABLE, ()):
            if item.table is not None:
                found.setdefault(item.table, []).append(item)
        return {table: tuple(cells) for table, cells in found.items()}

    @cached_property
    def kind(self) -> str:
        """The name of the document's kind in small letters ("kế hoạch"); "" when unknown."""
        return self._line(Name.KIND).casefold()

    @cached_property
    def subject(self) -> str:
        """The subject (trích yếu) on one line."""
        return self._line(Name.SUBJECT) or self._line(Name.LETTER_SUBJECT)

    @cached_property
    def issuer(self) -> str:
        """The name of the issuing body on one line, as printed (in capitals)."""
        return self._line(Name.ISSUER)

    def _line(self, role: Name) -> str:
        return " ".join(item.text for item in self.of(role))

    @cached_property
    def date(self) -> PartialDate | None:
        """The document's own date, as far as it is filled in; None when it has none."""
        for item in self.of(Name.PLACE_DATE):
            _, comma, written = item.text.rpartition(",")
            try:
                return parse_date(written if comma else item.text)
            except DateError:
                return None
        return None

    @cached_property
    def year(self) -> int | None:
        """The year that the document plans for: the last in its subject, else that of its date.

        None where the subject names several, or one *đến năm* which, as a plan for a period does.
        The date of a document that it cites does not count.
        """
        subject = _DATED.sub("", self.subject)
        years = {int(year) for year in _YEARS_AFTER.findall(subject)}
        horizon = _HORIZON.search(subject)
        if len(years) == 1 and len(set(_YEAR.findall(subject))) == 1 and not horizon:
            return years.pop()
        if years or _YEAR.search(subject):
            return None
        return self.date.year if self.date is not None else None

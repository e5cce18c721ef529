"""The plan: what an officer said, typed, in the officer's order, before it is laid out.

A :class:`Text` keeps the officer's words as typed (markup and ``{names}`` included) with their
place; the outline resolves them. YAML keys are named where they differ from the attribute.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from gnbv_docgen.findings import Place
from gnbv_docgen.plan.data import (
    NO_TEXTS,
    Budget,
    IndicatorSet,
    Table,
    TaskSet,
    Timetable,
)
from gnbv_docgen.plan.texts import Line, Text
from gnbv_docgen.viet.dates import PartialDate


class Prose(NamedTuple):
    """Paragraphs as they stand."""

    lines: tuple[Line, ...]


class Children(NamedTuple):
    """Sections of the level below."""

    sections: tuple[Section, ...]


Piece = Prose | Children | IndicatorSet | TaskSet | Table | Budget | Timetable


class Level(NamedTuple):
    """A numbering style (``danh_so``); ``continues`` counts on instead of starting again."""

    style: str
    continues: bool = False


class Section(NamedTuple):
    """A node of the body: a heading or none, and pieces in the file's order (``muc``).

    ``key`` names a typed section ("giai_phap") or a part of one ("boi_canh.thuan_loi").
    ``number`` is an explicit number as typed; ``counted`` is false for a piece that has neither
    heading nor number.
    """

    place: Place
    pieces: tuple[Piece, ...] = ()
    heading: Text | None = None
    run_in: bool = False
    number: Text | None = None
    counted: bool = True
    levels: tuple[Level, ...] = ()
    agencies: tuple[Text, ...] = ()
    mode: str = ""
    key: str = ""


class Placed(NamedTuple):
    """A free section (``muc_bo_sung``) beside a typed one."""

    section: Section
    anchor: Text
    before: bool


class Reference(NamedTuple):
    """A document of the register, cited by its identifier."""

    identifier: Text


class Citation(NamedTuple):
    """A document cited in form (``can_cu``); ``kind`` is its name: Luật, Quyết định ..."""

    place: Place
    kind: Text
    symbol: Text | None = None
    date: PartialDate | None = None
    issuer: Text | None = None
    subject: Text | None = None
    amended_by: tuple[Cited, ...] = ()
    now: Text | None = None
    note: Text | None = None


Cited = Citation | Reference | Text
"""How a plan may name a document: in form, by its identifier, in words of its own."""


class Basis(NamedTuple):
    """A paragraph of legal bases; ``lead`` is *căn cứ*, *thực hiện* ... or empty for free text."""

    place: Place
    lead: str
    citations: tuple[Cited, ...]


class ShortName(NamedTuple):
    """A name used in full once and short after (``ten_goi_tat``)."""

    full: Text
    short: Text


class Recipient(NamedTuple):
    """One line of Nơi nhận."""

    name: Text
    purpose: Text | None = None


class Signature(NamedTuple):
    """Who signs (``nguoi_ky``): authority lines as given, title, other title, name."""

    place: Place
    authority: tuple[Text, ...] = ()
    title: Text | None = None
    other_title: Text | None = None
    name: Text | None = None


class Appendix(NamedTuple):
    """An appendix: its content is a section without heading (``phu_luc``)."""

    title: Text
    content: Section
    number: Text | None = None
    reference: Text | None = None
    landscape: bool = False


class Letterhead(NamedTuple):
    """The top of page one, and the marks (ô 1 to 5, 9a, 10b, 11 of the decree's diagram).

    A plan that is ``attached_to`` a decision (Phụ lục III, Mẫu 1.3) has no number, place and date.
    """

    issuer: tuple[Text, ...]
    abbreviation: Text | None
    location: Text | None
    subject: tuple[Text, ...]
    parent: tuple[Text, ...] = ()
    number: Text | None = None
    symbol: Text | None = None
    date: PartialDate | None = None
    document_name: Text | None = None
    addressees: tuple[Text, ...] = ()
    urgency: str = ""
    circulation: str = ""
    draft: Text | None = None
    attached_to: Text | None = None


class Waiver(NamedTuple):
    """A place that stays as it is though a content rule objects (``bo_qua_quy_tac``).

    The paragraph that holds ``words`` is meant; ``reason`` says why.
    """

    place: Place
    code: str
    words: Text
    reason: Text


class Plan(NamedTuple):
    """A whole plan file."""

    place: Place
    kind: str
    year: int
    letterhead: Letterhead
    values: Mapping[str, Text] = NO_TEXTS
    short_names: Mapping[str, ShortName] = MappingProxyType({})
    bases: tuple[Basis, ...] = ()
    bases_in_sentence: bool = False
    long_citation_dates: bool = True
    keep_punctuation: bool = False
    opening: tuple[Line, ...] = ()
    levels: tuple[Level, ...] = ()
    sections: Mapping[str, Section] = MappingProxyType({})
    placed: tuple[Placed, ...] = ()
    closing: tuple[Line, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    signature: Signature | None = None
    appendices: tuple[Appendix, ...] = ()
    waivers: tuple[Waiver, ...] = ()

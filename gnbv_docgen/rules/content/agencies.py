"""The agencies that get a heading of their own where a document says who does what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.content.series import rank
from gnbv_docgen.rules.kept import kept
from gnbv_docgen.viet.grammar.bodies import Body, bodies
from gnbv_docgen.viet.grammar.plain import plain

_ORGANISES: Final = (
    "tổ chức thực hiện", "phân công", "giao nhiệm vụ", "nhiệm vụ cụ thể", "trách nhiệm",
    "giao theo đơn vị",
)  # fmt: skip
_VERB: Final = re.compile(
    r"(?P<verb>đề nghị|kính đề nghị|giao(?: nhiệm vụ)?(?: cho)?|yêu cầu|đối với|trách nhiệm của|"
    r"chỉ đạo)\s*:?\s+(?:các )?",
    re.IGNORECASE,
)
_OPENERS: Final = re.compile(
    r"(?:các |lãnh đạo |thủ trưởng |giám đốc |chủ tịch |trưởng |ban thường trực |thường trực |"
    r"ban thường vụ |ban chấp hành )*",
    re.IGNORECASE,
)
_UNIONS: Final = frozenset(
    ("Mặt trận Tổ quốc", "Ban Công tác Mặt trận", "Hội Liên hiệp Phụ nữ", "Đoàn Thanh niên",
     "Hội Nông dân", "Hội Cựu chiến binh", "Liên đoàn Lao động", "Tổng Liên đoàn Lao động Việt Nam",
     "Tỉnh đoàn", "Thành đoàn", "Huyện đoàn", "Hội Liên hiệp Thanh niên")
)  # fmt: skip
_STATE: Final = re.compile(
    r"ủy ban nhân dân|ubnd|sở|phòng|bộ|chính phủ|thủ tướng|chủ tịch ủy ban", re.IGNORECASE
)
_LONGEST_TITLE: Final = 160
_LONGEST_SECTION: Final = 120
_JOINED: Final = re.compile(r"\s*(?:[,;/&]|và|-|–)\s*(?:các )?|\s*\([^)]*\)\s*", re.IGNORECASE)


class Agency(NamedTuple):
    """A heading that names agencies; what is below it is theirs to do.

    ``start`` to ``end`` of the text of ``item`` are the names, behind the ``verb``: *đề nghị*,
    *giao*, *yêu cầu* ..., plain, "" where there is none.
    """

    item: Item
    start: int
    end: int
    verb: str
    bodies: tuple[Body, ...]


def is_union(body: Body) -> bool:
    """Whether it is Mặt trận Tổ quốc or one of the unions, which no state agency is above."""
    return body.name in _UNIONS


def of_the_state(content: Content) -> bool:
    """Whether a state agency issues the document: a Party body and a union give other orders."""
    issuer = plain(content.issuer)
    return not issuer or _STATE.match(issuer) is not None


@kept
def agencies(content: Content) -> tuple[Agency, ...]:
    """The headings of agencies below headings like *Tổ chức thực hiện*, in reading order."""
    return tuple(dict.fromkeys(_agency_of(content).values()))


@kept
def _agency_of(content: Content) -> dict[int, Agency]:
    """For each item below such a heading, its own included, the agency."""
    found: dict[int, Agency] = {}
    sections: list[tuple[int, int | None]] = []  # rank of the section, rank of its agencies
    current: tuple[int, Agency] | None = None
    for item in content.of(Name.HEADING, Name.BODY):
        own = rank(item)
        if item.number or item.is_heading:
            while sections and own <= sections[-1][0]:
                sections.pop()
            if current is not None and own <= current[0]:
                current = None
            if _is_section(item):
                sections.append((own, None))
                continue
            if sections and own <= (sections[-1][1] or own):
                sections[-1] = (sections[-1][0], own)
                agency = _read(item)
                current = (own, agency) if agency is not None else None
        if current is not None:
            found[item.index] = current[1]
    return found


def agency_at(content: Content, item: Item) -> Agency | None:
    """The agency whose work the text of ``item`` is, if it stands below the heading of one."""
    return _agency_of(content).get(item.index)


def _is_section(item: Item) -> bool:
    if len(item.text) > _LONGEST_SECTION:
        return False
    low = item.text.lower()
    return any(words in low for words in _ORGANISES) and _read(item) is None


def _read(item: Item) -> Agency | None:
    """The agency that ``item`` is the heading of; None where it is no such heading."""
    text = item.text
    verb = _VERB.match(text)
    at = verb.end() if verb else 0
    opener = _OPENERS.match(text, at)
    first = opener.end() if opener else at
    title = text.partition(":")[0] if ":" in text[at:_LONGEST_TITLE] else text
    named = [one for one in bodies(text) if one.start >= at]
    if not named or (named[0].start > first and not (verb and len(title) <= _LONGEST_TITLE)):
        return None
    if named[0].start > _LONGEST_TITLE:
        return None
    together = tuple(_together(text, named))
    word = " ".join(verb["verb"].lower().split()) if verb else ""
    return Agency(item, at, together[-1].end, word, together)


def start_of_list(text: str, body: Body) -> int:
    """Where the list of bodies begins that ``body`` stands in; its own beginning when alone."""
    start, before = _start(body), [one for one in bodies(text) if one.start < body.start]
    for one in reversed(before):
        if not _JOINED.fullmatch(text, one.end, max(start, one.end)):
            break
        start = _start(one)
    return start


def _together(text: str, named: list[Body]) -> Iterator[Body]:
    """The bodies from the first on that nothing but a comma or *và* parts."""
    end = named[0].start
    for body in named:
        if body is not named[0] and not _JOINED.fullmatch(text, end, max(_start(body), end)):
            return
        yield body
        end = body.end


def _start(body: Body) -> int:
    """Where it begins, with the part of it that is meant."""
    return max(0, body.start - len(body.organ) - 1) if body.organ else body.start

"""Agencies, Party bodies and unions in a text, however they are shortened."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from gnbv_docgen.viet.grammar.body_names import (
    ALL,
    FIELDS,
    HEADS,
    OFFICIALS,
    PARTY_FIELDS,
    by_first_word,
    first_word,
)
from gnbv_docgen.viet.grammar.landmarks import body_starts, landmarks
from gnbv_docgen.viet.grammar.laws import laws
from gnbv_docgen.viet.grammar.plain import (
    KEPT,
    back_over_spaces,
    compiled,
    plain,
)
from gnbv_docgen.viet.grammar.units import name_end, unit_at

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEVEL: Final = (
    r" ?(?:trực thuộc |thuộc |của )?(?:cấp )?(?P<many>các |những )?"
    r"(?P<level>tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|trung ương)"
    r"(?![^\W_]| hội)(?:(?:, |/)phường(?![^\W_]))?(?:(?:, |/)đặc khu(?![^\W_]))?"
)
_LEVELS: Final = {
    "quận": "huyện", "thị xã": "huyện", "phường": "xã", "thị trấn": "xã", "đặc khu": "xã",
    "tp": "thành phố",
}  # fmt: skip
_OWN_LEVELS: Final = {
    "Sở": "tỉnh", "Bộ": "trung ương", "Tỉnh ủy": "tỉnh", "Thành ủy": "thành phố",
    "Huyện ủy": "huyện", "Quận ủy": "huyện", "Thị ủy": "huyện", "Huyện đoàn": "huyện",
    "Tỉnh đoàn": "tỉnh", "Thành đoàn": "thành phố", "Quốc hội": "trung ương",
    "Ủy ban Thường vụ Quốc hội": "trung ương", "Chính phủ": "trung ương",
    "Thủ tướng Chính phủ": "trung ương", "Bộ Chính trị": "trung ương",
    "Ban Bí thư": "trung ương", "Ban Chấp hành Trung ương": "trung ương", "Trạm Y tế": "xã",
    "Bộ Chỉ huy Quân sự": "tỉnh", "Ban Công tác Mặt trận": "thôn",
}  # fmt: skip
_ORGANS: Final = {
    "ban thường vụ": "Ban Thường vụ", "btv": "Ban Thường vụ", "ban thường trực": "Thường trực",
    "thường trực": "Thường trực", "tt": "Thường trực", "ttr": "Thường trực",
    "ban chấp hành": "Ban Chấp hành", "bch": "Ban Chấp hành", "phó chủ tịch": "Phó Chủ tịch",
    "pct": "Phó Chủ tịch", "chủ tịch": "Chủ tịch", "bộ trưởng": "Bộ trưởng",
    "thứ trưởng": "Thứ trưởng", "văn phòng": "Văn phòng", "vp": "Văn phòng",
    "giám đốc": "Giám đốc", "bí thư": "Bí thư", "trưởng": "Trưởng",
}  # fmt: skip
# Small letters leave open whether an agency is meant.
_ONLY_CAPITALS: Final = frozenset(
    ("bảo hiểm xã hội", "bhxh", "thanh tra", "tổ công tác", "thống kê", "đảng bộ", "chi bộ")
)
# Without its level each of these is a matter, not an agency.
_ONLY_WITH_LEVEL: Final = frozenset(("Bảo hiểm xã hội", "Thanh tra"))
_JOINS: Final = frozenset((",", "và", "/", "-", ", và", "&"))
_JOIN_ROOM: Final = 6
_SYMBOL_BEFORE: Final = r"[/-]\s?\w+\s?[-–]$"
_SYMBOL_ROOM: Final = 14
_ORGAN_ROOM: Final = 20
_FIELD_GAP: Final = r" ?[,;] (?:và )?| và "


class Body(NamedTuple):
    """An agency, committee, Party body, union or official as the text names it.

    ``name`` is its full name without level and place (*Ủy ban nhân dân*, *Sở Tài chính*),
    ``level`` *trung ương*, *tỉnh*, *thành phố*, *huyện*, *xã*, *thôn*, or empty when the text does
    not tell; ``place`` the name of its unit as written (*Hoằng Lưu*), empty when there is none.
    ``organ`` is the part of it that is meant (*Thường trực*, *Chủ tịch*), ``kind`` the word that
    sorts it: *Sở*, *Phòng*, *Bộ*, *Ban*, *Công chức*, else the name. ``start`` is that of the
    name, behind the organ; ``end`` behind level and place, ``name_end`` before them. ``many`` is
    true for *UBND các xã*.
    """

    start: int
    end: int
    name: str
    kind: str
    level: str = ""
    place: str = ""
    organ: str = ""
    many: bool = False
    name_end: int = 0

    @property
    def key(self) -> str:
        """Name and level: *Ủy ban nhân dân xã* for *UBND xã*, *Ủy ban nhân dân xã Hoằng Lưu*."""
        own = self.kind in _OWN_LEVELS or self.name in _OWN_LEVELS
        return self.name if own else f"{self.name} {self.level}".rstrip()


@lru_cache(KEPT)
def bodies(text: str) -> tuple[Body, ...]:
    """The bodies named in ``text``, in order; of two at one place, the longer."""
    begun = [mark.start for mark in landmarks(text) if mark.word in body_starts()]
    if not begun:
        return ()
    low = plain(text)
    found: list[Body] = []
    cited = list(laws(text))[::-1]
    for start in begun:
        if (found and start < found[-1].end) or _in_symbol(text, start):
            continue
        while cited and cited[-1].end <= start:
            cited.pop()
        if cited and cited[-1].start <= start:
            continue
        body = body_at(text, start)
        if body is not None:
            found.append(body)
            if body.kind in ("Sở", "Bộ", "Phòng") and low.endswith("các ", 0, start):
                found.extend(_more_fields(low, body))
    return tuple(_with_levels(low, found))


def _in_symbol(text: str, start: int) -> bool:
    """Whether *UBND* is part of a symbol or an address: *35/KH-UBND*, *ke-hoach-153-KH-UBND*."""
    end = start
    while end and text[end - 1].isspace():
        end -= 1
    if text[end - 1 : end] not in ("-", "–"):
        return False
    return compiled(_SYMBOL_BEFORE).search(text, max(0, end - _SYMBOL_ROOM), end) is not None


def body_at(text: str, start: int) -> Body | None:
    """The body whose name begins at ``start`` of ``text``, or None."""
    low = plain(text)
    word = first_word(low, start)
    if word in HEADS or low.startswith("công chức ", start):
        named = _with_field(text, low, start, word)
    else:
        named = _named(text, low, start, word)
    body = None if named is None else _placed(text, low, named)
    return None if body is None or (body.name in _ONLY_WITH_LEVEL and not body.level) else body


def _named(text: str, low: str, start: int, word: str) -> Body | None:
    for way, name in by_first_word(ALL).get(word, ()):
        end = start + len(way)
        if low.startswith(way, start) and not low[end : end + 1].isalnum():
            if way in _ONLY_CAPITALS and not text[start].isupper():
                return None
            return Body(start, end, name, name, _OWN_LEVELS.get(name, ""), "", _organ(low, start))
    return None


def _with_field(text: str, low: str, start: int, word: str) -> Body | None:
    """*Sở*, *Bộ*, *Phòng*, *Ban*, *công chức* with their field."""
    official = word == "công"
    head = "công chức" if official else word
    if not official and not text[start].isupper() and not low.endswith("các ", 0, start):
        return None
    at = start + len(head)
    if low[at : at + 1] == ":":
        at += 1
    table = OFFICIALS if official else PARTY_FIELDS if word == "ban" else FIELDS
    field = _field_at(low, at + 1, table)
    if field is None or low[at : at + 1] != " ":
        return _named(text, low, start, word)
    kind = "Công chức" if official else HEADS[word]
    name, end = field
    own = _OWN_LEVELS.get(kind, "")
    return Body(start, end, f"{kind} {name}", kind, own, "", _organ(low, start))


def _field_at(low: str, at: int, table: tuple[tuple[str, ...], ...]) -> tuple[str, int] | None:
    """The field that stands at ``at`` of the plain text, and where it ends."""
    for way, name in by_first_word(table).get(first_word(low, at), ()):
        end = at + len(way)
        if low.startswith(way, at) and not low[end : end + 1].isalnum():
            return name, end
    return None


def _more_fields(low: str, body: Body) -> Iterator[Body]:
    """The further ones of *các Sở Tài chính, Nội vụ và Y tế*."""
    while gap := compiled(_FIELD_GAP).match(low, body.end):
        field = _field_at(low, gap.end(), FIELDS)
        if field is None:
            return
        body = body._replace(start=gap.end(), end=field[1], name=f"{body.kind} {field[0]}",
                             name_end=field[1])  # fmt: skip
        yield body


def _organ(low: str, start: int) -> str:
    """The part of the body that stands before it: the last one to three words."""
    end = back_over_spaces(low, start)
    words = low[max(0, end - _ORGAN_ROOM) : end].replace("(", " ").replace(".", " ").rsplit(" ", 3)
    for count in (3, 2, 1):
        organ = _ORGANS.get(" ".join(words[-count:]))
        if organ:
            return organ
    return ""


def _ends_with(window: str, word: str) -> bool:
    rest = window.removesuffix(word)
    return len(rest) < len(window) and not rest[-1:].isalnum()


def _placed(text: str, low: str, body: Body) -> Body:
    """``body`` with its level and place, where these follow."""
    body = body._replace(name_end=body.end)
    found = compiled(_LEVEL).match(low, body.end)
    if found is None:
        if body.name.endswith(" ủy") and body.level:
            end = name_end(text, body.end, capitals=False)
            return body._replace(end=end, place=text[body.end : end].strip())
        return body
    level = _LEVELS.get(found["level"], found["level"])
    unit = None if found["many"] else unit_at(text, found.start("level"))
    end = unit.end if unit else found.end()
    return body._replace(
        end=end, level=body.level or level, place=unit.name if unit else "",
        many=bool(found["many"]),
    )  # fmt: skip


def _with_levels(low: str, found: list[Body]) -> list[Body]:
    """*HĐND, UBND xã* are both of the commune: a level told once counts for those before."""
    for at in range(len(found) - 2, -1, -1):
        body, after = found[at], found[at + 1]
        room = after.start - body.end - (len(after.organ) if after.organ else 0)
        if body.level or not after.level or after.name in _OWN_LEVELS or room > _JOIN_ROOM:
            continue
        if after.kind not in _OWN_LEVELS and _between(low, body, after) in _JOINS:
            found[at] = body._replace(level=after.level, place=after.place, many=after.many)
    return found


def _between(low: str, body: Body, after: Body) -> str:
    """What stands between two bodies, the organ of the later left out."""
    between = low[body.end : after.start].strip()
    for word, organ in _ORGANS.items():
        if organ == after.organ and _ends_with(between, word):
            return between.removesuffix(word).strip()
    return between

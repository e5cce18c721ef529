"""Words that names begin with: one search through a text serves units, bodies and persons."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final, Literal, NamedTuple

from gnbv_docgen.viet.grammar import body_names
from gnbv_docgen.viet.grammar.plain import KEPT, any_of, plain, whole_words

Level = Literal["tỉnh", "huyện", "xã", "thôn"]

UNIT_HEADS: Final[dict[str, Level]] = {
    "tỉnh": "tỉnh",
    "thủ đô": "tỉnh",
    "huyện": "huyện",
    "quận": "huyện",
    "thị xã": "huyện",
    "thành phố": "huyện",
    "tp": "huyện",
    "xã": "xã",
    "phường": "xã",
    "thị trấn": "xã",
    "đặc khu": "xã",
    "thôn": "thôn",
    "bản": "thôn",
    "làng": "thôn",
    "ấp": "thôn",
    "xóm": "thôn",
    "buôn": "thôn",
    "khóm": "thôn",
    "khu phố": "thôn",
    "tổ dân phố": "thôn",
    "phum": "thôn",
    "sóc": "thôn",
}
TITLES: Final = ("các đồng chí", "đồng chí", "các đ/c", "đ/c", "các ông", "ông", "bà", "thầy")


class Landmark(NamedTuple):
    """A word, plain, that a name may begin with or follow, and its place."""

    start: int
    end: int
    word: str


@lru_cache(KEPT)
def landmarks(text: str) -> tuple[Landmark, ...]:
    """The landmarks in ``text``; of two at one place, the longer."""
    low = plain(text)
    return tuple(
        Landmark(start, end, low[start:end]) for start, end in whole_words(_pattern(), low)
    )


@cache
def body_starts() -> frozenset[str]:
    """What the names of bodies begin with: their first two words, or the word before a field."""
    ways = (way for way, _ in body_names.variants(body_names.ALL))
    return frozenset((*(" ".join(way.split()[:2]) for way in ways), *body_names.HEADS, "công chức"))


@cache
def _pattern() -> str:
    return any_of((*UNIT_HEADS, *TITLES, *sorted(body_starts())))

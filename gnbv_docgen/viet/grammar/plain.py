"""A text made plain for matching, letter by letter, so that places stay what they were."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

# Several readers want the same thing of a paragraph; what one found is kept for the next.
KEPT: Final = 2048

_SPACES: Final = "\u00a0\n\t\r\u202f\u2007\u2009\u2002\u2003\u3000"
_DASHES: Final = "–—−‑‐‒"
# The two styles differ in open syllables alone: *hoà* and *hòa*, but always *hoàn*, *quý*.
_OLD_TONES: Final = r"o[àáảãạèéẻẽẹ](?!\w)|u(?<!qu)[ỳýỷỹỵ](?!\w)"
_MARKED: Final = "àáảãạèéẻẽẹỳýỷỹỵ"
_BARE: Final = dict(zip(_MARKED, "aaaaaeeeeeyyyyy", strict=True))
_FIRST: Final = {
    "o": dict(zip(_MARKED, "òóỏõọòóỏõọ?????", strict=True)),
    "u": dict(zip(_MARKED, "??????????ùúủũụ", strict=True)),
}


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """``pattern`` ready for use, made when it is first needed: most runs need few of them."""
    return re.compile(pattern)


class Span(NamedTuple):
    """A place in a text; ``end`` is exclusive."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """What stands there."""
        return text[self.start : self.end]


@lru_cache(KEPT)
def plain(text: str) -> str:
    """``text`` in small letters, every space a space, every dash ``-``, *hoà* as *hòa*.

    As long as ``text``, so that a place in one is the same place in the other.
    """
    low = text.lower()
    if len(low) != len(text):
        low = text.replace("İ", "I").lower()
    if not low.isprintable() or "\u00a0" in low:
        for space in _SPACES:
            low = low.replace(space, " ")
    if not low.isascii():
        for dash in _DASHES:
            low = low.replace(dash, "-")
        low = compiled(_OLD_TONES).sub(_new_tone, low)
    return low


def _new_tone(found: re.Match[str]) -> str:
    first, marked = found[0][0], found[0][1]
    return _FIRST[first][marked] + _BARE[marked]


def places(low: str, words: str, start: int = 0) -> Iterator[int]:
    """Where ``words`` stand in ``low`` as whole words, from ``start`` on."""
    at = low.find(words, start)
    while at >= 0:
        end = at + len(words)
        if not (at and low[at - 1].isalnum()) and not low[end : end + 1].isalnum():
            yield at
        at = low.find(words, end)


def skip_spaces(low: str, at: int) -> int:
    """The first place at or after ``at`` that is no space."""
    while low[at : at + 1] == " ":
        at += 1
    return at


def back_over_spaces(low: str, at: int) -> int:
    """The place behind the last letter before ``at`` that is no space."""
    while at and low[at - 1] == " ":
        at -= 1
    return at

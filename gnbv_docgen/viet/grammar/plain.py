"""A text made plain for matching, letter by letter, so that places stay what they were."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from gnbv_docgen.viet.casing import lower

if TYPE_CHECKING:
    from collections.abc import Iterable

# Several readers want the same thing of a paragraph; what one found is kept for the next. They read
# one paragraph after another, so that more would be kept for nothing.
KEPT: Final = 1_024

_SPACES: Final = "\u00a0\n\t\r\u202f\u2007\u2009\u2002\u2003\u3000"
_DASHES: Final = "–—−‑‐‒"
# What a word may follow; with such a sign in front a pattern finds its places much faster.
_BEFORE_WORD: Final = r"[ (/,;:.\[\"'“‘+&-]"
# The two styles differ in open syllables alone: *hoà* and *hòa*, but always *hoàn*, *quý*. What
# ``viet.tones`` does for all letters, here for small ones alone: in less than half the time.
_OLD_TONES: Final = r"[ou][àáảãạèéẻẽẹỳýỷỹỵ](?!\w)(?<!q\w\w)"
_MARKED: Final = "àáảãạèéẻẽẹỳýỷỹỵ"
_BARE: Final = dict(zip(_MARKED, "aaaaaeeeeeyyyyy", strict=True))
_FIRST: Final = {
    "o": dict(zip(_MARKED, "òóỏõọòóỏõọ", strict=False)),
    "u": dict(zip(_MARKED[-5:], "ùúủũụ", strict=True)),
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
    low = lower(text)
    if not low.isprintable():
        for space in _SPACES:
            low = low.replace(space, " ")
    if not low.isascii():
        for dash in _DASHES:
            low = low.replace(dash, "-")
        low = compiled(_OLD_TONES).sub(_new_tone, low)
    return low


def _new_tone(found: re.Match[str]) -> str:
    first, marked = found[0][0], found[0][1]
    toned = _FIRST[first].get(marked)
    return toned + _BARE[marked] if toned else found[0]


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of ``words``, the longest that fits; begun alike, they are told apart late.

    Twice as fast as the words one beside the other.
    """
    rest: dict[str, list[str]] = {}
    for word in words:
        rest.setdefault(word[:1], []).append(word[1:])
    branches = [re.escape(first) + any_of(ends) for first, ends in rest.items() if first]
    if not branches:
        return ""
    pattern = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{pattern})?" if "" in rest else pattern


def whole_words(pattern: str, low: str) -> list[tuple[int, int]]:
    """Start and end of ``pattern`` wherever it stands in the plain text ``low`` as whole words.

    To seek the sign before a word is many times faster than to look back from every letter; the
    first word has a space put before it.
    """
    matches = _whole(pattern).finditer(f" {low}")
    return [(found.start("word") - 1, found.end("word") - 1) for found in matches]


@cache
def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"{_BEFORE_WORD}(?P<word>{pattern})(?![^\W_])")


def back_over_spaces(low: str, at: int) -> int:
    """The place behind the last letter before ``at`` that is no space."""
    while at and low[at - 1] == " ":
        at -= 1
    return at

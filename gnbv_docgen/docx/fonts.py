"""Which of a run's four fonts prints which letters (ISO/IEC 29500-1, 17.3.2.26 rFonts)."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from typing import Final, NamedTuple

# Letters that the East Asian font prints; all others are printed by ascii or hAnsi.
_EAST_ASIAN: Final = (
    ("\u1100", "\u11ff"), ("\u2e80", "\ua4cf"), ("\uac00", "\ud7ff"), ("\uf900", "\ufaff"),
    ("\ufe30", "\ufe6f"), ("\uff00", "\uffef"), ("\U00020000", "\U0003ffff"),
)  # fmt: skip
# Signs that a hint makes East Asian: punctuation, arrows, mathematical signs, boxes.
_HINTED: Final = (("\u2010", "\u27bf"),)
# A quick look: whether any letter may be among them. A class of all takes long to compile.
_MAY_BE: Final = re.compile("[^\0-\u10ff\u1200-\u2e7f]")
_LONGEST: Final = 50_000
# Bullets are often drawn with letters of symbol fonts that stand in a private area of Unicode.
_PRIVATE: Final = 0xF000
_SYMBOLS: Final = {0xB7: "•", 0xA7: "▪", 0xA8: "▫", 0xD8: "➢", 0xFC: "✓", 0x76: "❖", 0x71: "❑"}


class Fonts(NamedTuple):
    """The fonts of a run by script; ``east_asian`` is its hint, ``complex`` that cs prints all."""

    ascii: str | None = None
    hansi: str | None = None
    eastasia: str | None = None
    cs: str | None = None
    east_asian: bool = False
    complex: bool = False


def by_font(text: str, fonts: Fonts) -> list[tuple[str, str | None]]:
    """``text`` in stretches, each with the font that prints it (None: unknown)."""
    if fonts.complex:
        return [(text, fonts.cs)]
    western = text.isascii() or not (fonts.east_asian or _MAY_BE.search(text))
    if western and fonts.ascii == fonts.hansi:
        return [(text, fonts.ascii)]
    if len(text) > _LONGEST:
        return [(text, None)]  # more than a person writes: not worth the time to tell
    return [
        ("".join(letters), font)
        for font, letters in groupby(text, lambda letter: _font(letter, fonts))
    ]


def _font(letter: str, fonts: Fonts) -> str | None:
    if letter < "\x80":
        return fonts.ascii
    return fonts.eastasia if _is_east_asian(letter, hint=fonts.east_asian) else fonts.hansi


@lru_cache(4096)
def _is_east_asian(letter: str, *, hint: bool) -> bool:
    ranges = _EAST_ASIAN + _HINTED if hint else _EAST_ASIAN
    return any(first <= letter <= last for first, last in ranges)


def symbol(letter: str) -> str:
    """What a letter of a symbol font looks like; any other letter is itself."""
    code = ord(letter) - _PRIVATE
    if not 0 <= code <= 0xFF:
        return letter
    return _SYMBOLS.get(code) or (chr(code) if 0x20 < code < 0x7F else "•")

"""Which of a run's four fonts prints which letters (ISO/IEC 29500-1, 17.3.2.26 rFonts)."""

from __future__ import annotations

from itertools import groupby
from typing import Final, NamedTuple

# Where East Asian letters begin; everything before them is printed by ascii or hAnsi.
_EAST_ASIAN: Final = "\u1100"
_EAST_ASIAN_RANGES: Final = (
    ("\u1100", "\u11ff"),
    ("\u2e80", "\u9fff"),
    ("\ua000", "\ua4cf"),
    ("\uac00", "\ud7ff"),
    ("\uf900", "\ufaff"),
    ("\ufe30", "\ufe6f"),
    ("\uff00", "\uffef"),
    ("\U00020000", "\U0003ffff"),
)
# Signs that a hint makes East Asian: punctuation, arrows, mathematical signs, boxes.
_HINTED: Final = ("\u2010", "\u27bf")
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
    same = fonts.ascii == fonts.hansi
    if same and (max(text) < _EAST_ASIAN or fonts.eastasia == fonts.ascii):
        return [(text, fonts.ascii)]
    return [
        ("".join(letters), font)
        for font, letters in groupby(text, lambda letter: _font(letter, fonts))
    ]


def _font(letter: str, fonts: Fonts) -> str | None:
    if letter < "\x80":
        return fonts.ascii
    if letter >= _EAST_ASIAN:
        if any(first <= letter <= last for first, last in _EAST_ASIAN_RANGES):
            return fonts.eastasia
        if fonts.east_asian and _HINTED[0] <= letter <= _HINTED[1]:
            return fonts.eastasia
    return fonts.hansi


def symbol(letter: str) -> str:
    """What a letter of a symbol font looks like; any other letter is itself."""
    code = ord(letter) - _PRIVATE
    if not 0 <= code <= 0xFF:
        return letter
    return _SYMBOLS.get(code) or (chr(code) if 0x20 < code < 0x7F else "•")

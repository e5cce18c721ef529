"""Capital and small letters of Vietnamese text."""

from __future__ import annotations

import re
from typing import Final

from gnbv_docgen.viet.text import nfc

_TONES: Final = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
CAPITALS: Final = "A-ZĐ" + "".join(nfc(vowel + tone) for vowel in "AĂÂEÊIOÔƠUƯY" for tone in _TONES)
"""All capitals of Vietnamese, for the brackets of a pattern; in the tables of Unicode they stand
among the small ones."""
SMALL: Final = CAPITALS.lower()
"""All small letters, likewise."""

# What may stand before the first letter of a sentence: spaces, opening quotes and brackets, and
# the star of light emphasis. Not the brace: ``{ten_gia_tri}`` is a name and keeps its letters.
_OPENERS: Final = re.compile(r"[\s\"'“‘„«(\[<*]*")
_WORD: Final = re.compile(r"[^\s*]*")


def upper(text: str) -> str:
    """``text`` in capitals, in normal form C (*ủy ban* becomes *ỦY BAN*)."""
    # Some capitals exist only as a letter with loose marks; nfc puts together what it can.
    return nfc(text.upper())


def lower(text: str) -> str:
    """``text`` in small letters, as long as it is: a place in one is the same in the other."""
    low = text.lower()
    # The one letter that Unicode makes two of.
    return low if len(low) == len(text) else text.replace("İ", "I").lower()


def capitalise_first(text: str) -> str:
    """``text`` with its first letter a capital, behind opening quotes and brackets.

    A text that begins with a figure, a dash or a brace stays as it is.
    """
    start = _first(text)
    if start == len(text) or text[start] == text[start].title():
        return text
    return nfc(text[:start] + text[start].title() + text[start + 1 :])


def lower_first(text: str) -> str:
    """``text`` with its first letter small, so that it can go on inside a sentence.

    A first word with a second capital (*UBND*, *TW*) or that is an initial (*Q.*, *V/v*) is an
    abbreviation and keeps its capital. Proper names cannot be told apart: ask only for texts
    that do not begin with one.
    """
    start = _first(text)
    found = _WORD.match(text, start)
    word = found.group() if found else ""
    if not word or not word[0].isupper():
        return text
    if word[1:] != word[1:].lower() or word[1:2] in (".", "/"):
        return text
    return nfc(text[:start] + text[start].lower() + text[start + 1 :])


def _first(text: str) -> int:
    """Index of the first character that is no opener; the length of ``text`` when all are."""
    found = _OPENERS.match(text)
    return found.end() if found else 0

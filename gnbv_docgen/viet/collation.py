"""The order of Vietnamese words, as dictionaries have it.

Syllable by syllable: first the letters in the order of the alphabet (a ă â b c d đ e ê ...), then
the tone (ngang, huyền, hỏi, ngã, sắc, nặng), so that all of *ba ...* stands before *bà ...*.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from gnbv_docgen.viet.nearest import unaccented
from gnbv_docgen.viet.text import nfc

# f, j, w, z are foreign and keep their Latin places.
_ALPHABET: Final = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES: Final = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
_FOREIGN_TONE: Final = str(len(_TONES))
_TOKEN: Final = re.compile(r"[0-9]+|[^\W\d_]+")


def _letters() -> dict[str, tuple[str, str]]:
    """Every Vietnamese letter, small, with a sign for its place and one for its tone."""
    table = {}
    for place, letter in enumerate(_ALPHABET, start=1):
        for tone, mark in enumerate(_TONES):
            table[unicodedata.normalize("NFC", letter + mark)] = (chr(place), str(tone or ""))
    return table


_LETTERS: Final = _letters()

_Token = tuple[int, int, str, str]


def sort_key(text: str) -> tuple[tuple[_Token, ...], str]:
    """What to sort ``text`` by: syllables, figures by their value, then small before capital.

    Figures stand before letters, spaces and punctuation count for nothing; texts that differ in
    nothing else keep a fixed order. The place of the tone mark (*hòa*, *hoà*) does not matter.
    """
    text = nfc(text)
    return tuple(map(_token, _TOKEN.findall(text.lower()))), text.swapcase()


def _token(word: str) -> _Token:
    if word[0].isdigit():
        digits = word.lstrip("0")
        # The longer number is the greater; no conversion, however long it is.
        return 0, len(digits), digits, ""
    signs = [_letter(letter) for letter in word]
    return 1, 0, "".join(place for place, _ in signs), "".join(tone for _, tone in signs)


def _letter(letter: str) -> tuple[str, str]:
    """Place and tone; a foreign letter stands behind the Vietnamese one that it is built on."""
    known = _LETTERS.get(letter)
    if known is None:
        base = _LETTERS.get(unaccented(letter))
        return (base[0], _FOREIGN_TONE) if base else (letter, "")
    return known

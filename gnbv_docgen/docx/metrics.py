"""How long a line of Times New Roman is.

The decree asks for rules as long as a line of text, or a third to a half of it (Nghị định
30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, điểm 1.b, 2.b, 5.b); whoever draws or checks such a rule
must know the line's length without a word processor. The letters' widths are data,
``letter_widths.json``, drawn by ``templates/draw/measure_letters.py``.
"""

from __future__ import annotations

import json
import unicodedata
from functools import cache
from pathlib import Path
from typing import NamedTuple

_TABLE = Path(__file__).with_name("letter_widths.json")

# Tone marks that join the letter before them, zero-width spaces and joiners, soft hyphens.
_WITHOUT_WIDTH = {"Mn", "Me", "Cf"}


class _Face(NamedTuple):
    """Advance widths of one face, in ems."""

    advances: dict[str, float]
    average: float


def text_width(text: str, size_pt: float, *, bold: bool, italic: bool = False) -> float:
    """The length in points of ``text`` set on one line in Times New Roman of ``size_pt`` points.

    Without kerning, as Word sets it unless told otherwise. Exact for Vietnamese letters
    (composed or not: the text is put into NFC first), digits, and the punctuation and signs of
    Vietnamese documents. A letter that the table lacks counts as wide as the average small
    letter of the face: a guess, there so that an odd sign never stops a document.
    """
    face = _face(bold, italic)
    composed = unicodedata.normalize("NFC", text)
    try:
        return size_pt * sum(map(face.advances.__getitem__, composed))
    except KeyError:
        return size_pt * sum(_advance(letter, face) for letter in composed)


def _advance(letter: str, face: _Face) -> float:
    known = face.advances.get(letter)
    if known is not None:
        return known
    return 0.0 if unicodedata.category(letter) in _WITHOUT_WIDTH else face.average


@cache
def _face(bold: bool, italic: bool) -> _Face:
    table = json.loads(_TABLE.read_text(encoding="utf-8"))
    name = " ".join(word for word, on in (("bold", bold), ("italic", italic)) if on) or "regular"
    em, face = table["units_per_em"], table["faces"][name]
    advances = {
        letter: int(units) / em for units, letters in face["advances"].items() for letter in letters
    }
    return _Face(advances, face["average"] / em)

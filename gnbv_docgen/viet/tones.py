"""The two styles of placing a tone: *hòa, khỏe, ủy* and *hoà, khoẻ, uỷ*."""

from __future__ import annotations

import re
from typing import Final, Literal

from gnbv_docgen.viet.text import nfc

Style = Literal["first", "last"]
_MARKS: Final = "\u0300\u0301\u0303\u0309\u0323"
_VOWELS: Final = ("oa", "oe", "uy", "OA", "OE", "UY", "Oa", "Oe", "Uy")
_TO_LAST: Final = {
    nfc(one + mark) + other: one + nfc(other + mark) for one, other in _VOWELS for mark in _MARKS
}
_TO_FIRST: Final = {last: first for first, last in _TO_LAST.items()}


def _toned(vowels: str) -> str:
    return "".join(nfc(vowel + mark) for vowel in vowels for mark in _MARKS)


# Open syllables alone differ (always *hoàn*), and after q the u belongs to it (*quý*).
_OPEN: Final = r"(?![^\W\d_])"
_NO_Q: Final = "(?<![qQ].)"
ON_FIRST: Final = re.compile(f"(?:[{_toned('oO')}][aeAE]|[{_toned('uU')}]{_NO_Q}[yY]){_OPEN}")
"""Two vowels with the tone on the first: *òa*."""
ON_LAST: Final = re.compile(f"(?:[oO][{_toned('aeAE')}]|[uU]{_NO_Q}[{_toned('yY')}]){_OPEN}")
"""Two vowels with the tone on the last: *oà*."""


def placed(text: str, style: Style) -> str:
    """``text`` with its tones placed in ``style``."""
    if style == "first":
        return ON_LAST.sub(lambda found: _TO_FIRST.get(found[0], found[0]), text)
    return ON_FIRST.sub(lambda found: _TO_LAST.get(found[0], found[0]), text)

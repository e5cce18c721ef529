"""The two styles of placing a tone: *hòa, khỏe, ủy* and *hoà, khoẻ, uỷ*."""

from __future__ import annotations

import re
from typing import Final, Literal

from gnbv_docgen.viet.text import nfc

Style = Literal["first", "last"]
_MARKS: Final = "\u0300\u0301\u0303\u0309\u0323"
_PAIRS: Final = [
    (nfc(one + mark) + other, one + nfc(other + mark))
    for one, other in ("oa", "oe", "uy", "OA", "OE", "UY", "Oa", "Oe", "Uy")
    for mark in _MARKS
]
_TO_FIRST: Final = {last: first for first, last in _PAIRS}
_TO_LAST: Final = dict(_PAIRS)


def _pattern(pairs: dict[str, str]) -> re.Pattern[str]:
    """Open syllables alone differ (always *hoàn*), and after q the u belongs to it (*quý*)."""
    return re.compile(rf"(?<![qQ])(?:{'|'.join(pairs)})(?![^\W\d_])")


ON_FIRST: Final = _pattern(_TO_LAST)
"""Two vowels with the tone on the first: *òa*."""
ON_LAST: Final = _pattern(_TO_FIRST)
"""Two vowels with the tone on the last: *oà*."""


def placed(text: str, style: Style) -> str:
    """``text`` with its tones placed in ``style``."""
    if style == "first":
        return ON_LAST.sub(lambda found: _TO_FIRST[found[0]], text)
    return ON_FIRST.sub(lambda found: _TO_LAST[found[0]], text)

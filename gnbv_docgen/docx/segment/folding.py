"""Texts made alike for comparing: no accents, no case, one space; and how near two of them are."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

from gnbv_docgen.viet.text import nfc

_LETTERS: Final = (
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
)
_NO_LETTER: Final = re.compile(r"[\W\d_]+")
_LEAST: Final = 0.75  # texts that are less alike are not alike at all
# Letters that look like Đ and are typed for it.
_LIKE_D: Final = {"ð": "d", "ɖ": "d"}


@cache
def _bare() -> dict[int, str]:
    # ASCII stands for itself: what a table lacks is looked up more slowly than what it holds.
    table = {chr(code): chr(code) for code in range(128)} | {"đ": "d", **_LIKE_D}
    for letter in _LETTERS:
        table.setdefault(letter, unicodedata.normalize("NFD", letter)[0])
    return str.maketrans(table)


def fold(text: str) -> str:
    """``text`` in small letters without accents, every run of white space (NBSP too) one space."""
    return " ".join(nfc(text).lower().translate(_bare()).split())


def letters(folded: str) -> str:
    """The letters alone of a folded text."""
    return _NO_LETTER.sub("", folded)


def alike(one: str, other: str) -> float:
    """How alike two texts are, 0 to 1; 0 for all that is less than 0.75."""
    if one == other:
        return 1.0
    if not one or not other or min(len(one), len(other)) < 0.6 * max(len(one), len(other)):
        return 0.0
    # However mistyped, a long text that is alike has three letters of the other as they are.
    if len(other) > 12 and not any(other[at : at + 3] in one for at in range(0, len(other) - 2, 3)):
        return 0.0
    # No more can be matched than both have of each sign, in whatever order: far quicker to tell.
    most = sum(min(one.count(sign), other.count(sign)) for sign in set(one))
    if 2 * most < _LEAST * (len(one) + len(other)):
        return 0.0
    from difflib import SequenceMatcher

    ratio = SequenceMatcher(None, one, other, autojunk=False).ratio()
    return ratio if ratio >= _LEAST else 0.0

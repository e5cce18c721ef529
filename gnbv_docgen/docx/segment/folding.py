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
_SPACES: Final = re.compile(r"\s+")
_NO_LETTER: Final = re.compile(r"[\W\d_]+")
# Letters that look like Đ and are typed for it.
_LIKE_D: Final = {"ð": "d", "ɖ": "d"}


@cache
def _bare() -> dict[int, str]:
    table = {"đ": "d", **_LIKE_D}
    for letter in _LETTERS:
        table.setdefault(letter, unicodedata.normalize("NFD", letter)[0])
    return str.maketrans(table)


def fold(text: str) -> str:
    """``text`` in small letters without accents, every run of white space (NBSP too) one space."""
    return _SPACES.sub(" ", nfc(text).lower().translate(_bare())).strip()


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
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, one, other, autojunk=False)
    least = 0.75
    if matcher.quick_ratio() < least:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= least else 0.0

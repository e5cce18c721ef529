"""The known name that a misspelt one was meant to be."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from gnbv_docgen.viet.text import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable

_MARK: Final = re.compile("[\u0300-\u036f]")
# đ is a letter of its own: no normalisation takes its stroke away.
_STROKE: Final = str.maketrans("đĐ", "dD")
_SEPARATOR: Final = re.compile(r"[\W_]+")
# Two letters in three the same, roughly; below that a suggestion misleads more than it helps.
_LIKENESS: Final = 0.7
# Comparing is quadratic, and no known name is nearly as long.
_LONGEST: Final = 80


def unaccented(text: str) -> str:
    """``text`` without tone and vowel marks, đ as d: *Nơi nhận* becomes *Noi nhan*."""
    if text.isascii():
        return text
    return nfc(_MARK.sub("", unicodedata.normalize("NFD", text))).translate(_STROKE)


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """That one of ``candidates`` which is most like ``word``, or None when none is near.

    Accents, case and what stands between syllables do not count: *nơi_nhận*, *Noi nhan* and
    *noinhan* are all *noi_nhan*. Of equals, the one that stands first.
    """
    if len(word) > _LONGEST:
        return None
    bare: dict[str, str] = {}
    for candidate in candidates:
        bare.setdefault(_bare(candidate), candidate)
    sought = _bare(word)
    if not sought or sought in bare:
        return bare.get(sought)
    import difflib

    matches = difflib.get_close_matches(sought, bare, n=1, cutoff=_LIKENESS)
    return bare[matches[0]] if matches else None


def _bare(word: str) -> str:
    """``word`` in small unaccented letters, nothing between them."""
    return _SEPARATOR.sub("", unaccented(word).lower())


def is_one_off(one: str, other: str) -> bool:
    """Whether two words differ in one letter, put in, left out or changed; marks count."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    short, long = sorted((one, other), key=len)
    at = next(
        (at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short)
    )
    return short[at + (len(short) == len(long)) :] == long[at + 1 :]

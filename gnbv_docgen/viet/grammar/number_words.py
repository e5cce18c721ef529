"""Reading numbers that are written out in words."""

from __future__ import annotations

from typing import Final

from gnbv_docgen.viet.grammar.plain import plain

_DIGITS: Final = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5,
    "nhăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_EMPTY_TENS: Final = frozenset(("linh", "lẻ"))
_SCALES: Final = {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6}
_BILLION: Final = ("tỷ", "tỉ")
_LONGEST: Final = 60


def read_words(text: str) -> int | None:
    """The whole number that ``text`` writes in words, in any usual spelling; None for no number.

    *Một tỷ hai trăm năm mươi triệu*; *linh* and *lẻ*, *tư* and *bốn*, *nghìn* and *ngàn*,
    *tỷ* and *tỉ* are equal, *chẵn* at the end counts for nothing. A place may be left out where
    that is usual (*hai trăm năm mươi*), but each scale comes once and in falling order.
    """
    words = plain(text).replace(",", " ").split()
    if words and words[-1] == "chẵn":
        words.pop()
    if not words or len(words) > _LONGEST:
        return None
    return _whole(words)


def _whole(words: list[str]) -> int | None:
    at = max((at for at, word in enumerate(words) if word in _BILLION), default=-1)
    if at < 0:
        return _below_billion(words)
    high = _whole(words[:at])
    low = _below_billion(words[at + 1 :]) if words[at + 1 :] else 0
    return None if high is None or low is None or high == 0 else high * 10**9 + low


def _below_billion(words: list[str]) -> int | None:
    total, group, limit = 0, list[str](), 10**9
    for word in words:
        scale = _SCALES.get(word)
        if scale is None:
            group.append(word)
            continue
        value = _triple(group)
        if value is None or scale >= limit:
            return None
        total, group, limit = total + value * scale, [], scale
    if not group:
        return total
    value = _triple(group)
    return None if value is None else total + value


def _triple(words: list[str]) -> int | None:
    """0 to 999: *hai trăm linh năm*, *mười lăm*, *bảy mươi tư*, *chín*."""
    hundreds = 0
    if len(words) > 1 and words[1] == "trăm":
        if words[0] not in _DIGITS:
            return None
        hundreds, words = _DIGITS[words[0]] * 100, words[2:]
        if not words:
            return hundreds
        if words[0] in _EMPTY_TENS:
            return hundreds + _DIGITS[words[1]] if words[1:] and _is_unit(words[1:]) else None
    pair = _pair(words)
    return None if pair is None else hundreds + pair


def _pair(words: list[str]) -> int | None:
    if not words:
        return None
    tens = 0
    if words[0] == "mười":
        tens, words = 10, words[1:]
    elif len(words) > 1 and words[1] == "mươi":
        if _DIGITS.get(words[0], 0) < 2:
            return None
        tens, words = _DIGITS[words[0]] * 10, words[2:]
    if not words:
        return tens
    return tens + _DIGITS[words[0]] if _is_unit(words) else None


def _is_unit(words: list[str]) -> bool:
    return len(words) == 1 and words[0] in _DIGITS

"""A reader of Vietnamese number words, written from the grammar alone.

It is the second entry of the double-entry check on ``gnbv_docgen.viet.words``: it shares no code
and no table with it, and it is strict, so that two spellings of one number cannot both pass.

    number   = ["âm"] whole ["phẩy" {"không"} whole]
    whole    = "không" | billions
    billions = [billions "tỷ"] below-billion, "tỷ" repeating as often as needed
    below    = [triple "triệu"] [triple "nghìn"] [triple]
    triple   = digit "trăm" (nothing | "linh" digit | pair) | pair | digit

The first triple spoken has no empty place in front; each later one has its hundreds named.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache

DIGITS = {
    "không": 0,
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
}
AFTER_TEN = {word: value for word, value in DIGITS.items() if value not in (0, 5)} | {"lăm": 5}
AFTER_TENS = {word: value for word, value in AFTER_TEN.items() if value not in (1, 4)} | {
    "mốt": 1,
    "tư": 4,
}


class UnreadableError(ValueError):
    """Words that name no number."""


def read(words: str) -> Decimal:
    """The number that ``words`` name; UnreadableError for anything that breaks the grammar."""
    negative = words.startswith("âm ")
    whole, comma, fraction = words.removeprefix("âm ").partition(" phẩy ")
    value = Decimal(read_whole(whole))
    if comma:
        value += read_fraction(fraction)
    if negative and value == 0:
        raise UnreadableError(words)
    return -value if negative else value


def read_fraction(words: str) -> Decimal:
    zeros = 0
    while words.startswith("không "):
        words = words[len("không ") :]
        if words.startswith("trăm"):
            raise UnreadableError(words)
        zeros += 1
    number = read_whole(words)
    if number == 0:
        raise UnreadableError(words)
    return Decimal(f"0.{'0' * zeros}{number}")


def read_whole(words: str) -> int:
    if words == "không":
        return 0
    head, billion, tail = words.rpartition("tỷ")
    if not billion:
        return read_below(words, first=True)
    if not head.endswith(" ") or (tail and not tail.startswith(" ")):
        raise UnreadableError(words)
    high = read_whole(head[:-1])
    if high == 0:
        raise UnreadableError(words)
    low = read_below(tail[1:], first=False) if tail else 0
    return high * 10**9 + low


def read_below(words: str, *, first: bool) -> int:
    """A number from 1 to 999 999 999."""
    total = 0
    for name, size in ((" triệu", 10**6), (" nghìn", 10**3)):
        head, found, tail = words.partition(name)
        if not found:
            continue
        if tail and not tail.startswith(" "):
            raise UnreadableError(words)
        total += read_triple(head, first=first) * size
        first = False
        words = tail[1:]
        if not words:
            return total
    return total + read_triple(words, first=first)


@cache
def read_triple(words: str, *, first: bool) -> int:
    """A number from 1 to 999."""
    hundreds, found, rest = words.partition(" trăm")
    if not found:
        if not first:
            raise UnreadableError(words)
        return read_pair(words)
    if hundreds not in DIGITS or (first and hundreds == "không"):
        raise UnreadableError(words)
    value = DIGITS[hundreds] * 100
    if rest.startswith(" linh "):
        value += read_digit(rest[len(" linh ") :])
    elif rest.startswith(" "):
        pair = read_pair(rest[1:])
        if pair < 10:
            raise UnreadableError(words)
        value += pair
    elif rest:
        raise UnreadableError(words)
    if value == 0:
        raise UnreadableError(words)
    return value


def read_pair(words: str) -> int:
    """A number from 1 to 99."""
    match words.split(" "):
        case [_]:
            return 10 if words == "mười" else read_digit(words)
        case ["mười", unit] if unit in AFTER_TEN:
            return 10 + AFTER_TEN[unit]
        case [tens, "mươi"] if DIGITS.get(tens, 0) > 1:
            return DIGITS[tens] * 10
        case [tens, "mươi", unit] if DIGITS.get(tens, 0) > 1 and unit in AFTER_TENS:
            return DIGITS[tens] * 10 + AFTER_TENS[unit]
    raise UnreadableError(words)


def read_digit(word: str) -> int:
    value = DIGITS.get(word, 0)
    if value == 0:
        raise UnreadableError(word)
    return value

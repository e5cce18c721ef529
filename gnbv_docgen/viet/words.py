"""Numbers in Vietnamese words, as amounts of money are written out below a table.

num2words knows Vietnamese up to 999; beyond that, for negatives and for decimals it is wrong,
so it is asked for groups of three digits only, and this module says the rest.

No norm fixes *linh* or *lẻ*, *tư* or *bốn*, *nghìn* or *ngàn*: the defaults are those of the
school books, and each can be chosen.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from gnbv_docgen.viet.casing import capitalise_first

if TYPE_CHECKING:
    from decimal import Decimal

_THOUSAND: Final = 1_000
_MILLION: Final = 1_000_000
_BILLION_DIGITS: Final = 9


def in_words(
    value: int | Decimal, *, linh: str = "linh", tu: str = "tư", nghin: str = "nghìn"
) -> str:
    """``value`` in words: 1 005 is *một nghìn không trăm linh năm*, -2,05 *âm hai phẩy không năm*.

    ``linh`` is the word for an empty tens place (105), ``tu`` that for four after twenty and
    above (24), ``nghin`` that for a thousand. Decimals are read as they are written (2,50 is
    *hai phẩy năm mươi*), and not at all when they are zero. Above a billion counting goes on in
    billions: 10^12 is *một nghìn tỷ*, 10^18 *một tỷ tỷ*. ValueError for NaN and infinity.
    """
    spelling = (linh, tu, nghin)
    if isinstance(value, int):
        whole, fraction = str(abs(value)), ""
    elif value.is_finite():
        # copy_abs, because abs() would round to 28 digits.
        whole, _, fraction = f"{value.copy_abs():f}".partition(".")
    else:
        raise ValueError(f"{value} không đọc được thành chữ")
    words = _whole(whole, spelling)
    rest = fraction.lstrip("0")
    if rest:
        zeros = "không " * (len(fraction) - len(rest))
        words = f"{words} phẩy {zeros}{_whole(rest, spelling)}"
    return f"âm {words}" if value < 0 else words


def amount_in_words(amount: int | Decimal, unit: str = "đồng", *, even: bool = False) -> str:
    """``amount`` of ``unit`` in words, first letter a capital: *Một triệu hai trăm nghìn đồng*.

    ``even`` adds *chẵn* where that is true: the amount is a whole one and, in đồng, ends at the
    thousands.
    """
    words = f"{in_words(amount)} {unit}"
    smallest = _THOUSAND if unit == "đồng" else 1
    whole = int(amount)
    if even and amount == whole and whole % smallest == 0:
        words = f"{words} chẵn"
    return capitalise_first(words)


def _whole(digits: str, spelling: tuple[str, str, str]) -> str:
    """A row of digits read as a whole number, billion by billion."""
    if len(digits) <= _BILLION_DIGITS:
        return _below_billion(int(digits), False, spelling)
    digits = digits.lstrip("0") or "0"
    first = len(digits) % _BILLION_DIGITS or _BILLION_DIGITS
    parts = [_below_billion(int(digits[:first]), False, spelling)]
    for start in range(first, len(digits), _BILLION_DIGITS):
        parts.append("tỷ")
        group = int(digits[start : start + _BILLION_DIGITS])
        if group:
            parts.append(_below_billion(group, True, spelling))
    return " ".join(parts)


def _below_billion(number: int, spoken: bool, spelling: tuple[str, str, str]) -> str:
    """0 to 999 999 999; ``spoken`` says that a higher place has been named before."""
    linh, tu, nghin = spelling
    if number < _THOUSAND:
        return _group(number, spoken, linh, tu)
    parts = []
    for size, name in ((_MILLION, "triệu"), (_THOUSAND, nghin)):
        group, number = divmod(number, size)
        if group:
            parts.append(f"{_group(group, spoken, linh, tu)} {name}")
            spoken = True
    if number:
        parts.append(_group(number, spoken, linh, tu))
    return " ".join(parts)


@cache
def _group(number: int, spoken: bool, linh: str, tu: str) -> str:
    """0 to 999; behind a higher place the hundreds are named even when there are none."""
    from num2words import num2words

    hundreds, rest = divmod(number, 100)
    tens, units = divmod(rest, 10)
    words = str(num2words(number, lang="vi"))
    if tens == 0 and hundreds:
        words = words.replace(" lẻ ", f" {linh} ")
    if tens > 1 and units == 4:
        words = f"{words.removesuffix('bốn')}{tu}"
    if spoken and not hundreds:
        words = f"không trăm {words}" if tens else f"không trăm {linh} {words}"
    return words

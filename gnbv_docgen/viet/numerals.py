"""The signs that number the parts of a document: I, 1, a, thứ nhất.

Phụ lục I Nghị định 30/2020/NĐ-CP, Phần I, Mục II, khoản 6: *phần, chương* and appendices carry
Roman numerals, *khoản* Arabic ones, *điểm* "các chữ cái tiếng Việt theo thứ tự bảng chữ cái".
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

# The letters that carry no mark but the stroke of đ, in the order of the Vietnamese alphabet.
# Decrees number their own points so; ă, â, ê, ô, ơ, ư are passed over.
_LETTERS: Final = "abcdđeghiklmnopqrstuvxy"

_ROMAN: Final = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_VALUES: Final = {sign: value for value, sign in _ROMAN if len(sign) == 1}
ROMAN: Final = range(1, 4000)
"""The numbers that have a Roman numeral."""

# "nhất" and "tư" are the ordinal words of one and four; the others are the cardinal.
_ORDINALS: Final = (
    "nhất",
    "hai",
    "ba",
    "tư",
    "năm",
    "sáu",
    "bảy",
    "tám",
    "chín",
    "mười",
)


def to_roman(n: int) -> str:
    """``n`` as a Roman numeral in capitals; ValueError outside 1 to 3999."""
    if n not in ROMAN:
        raise ValueError(f"số La Mã chỉ viết được từ 1 đến {ROMAN[-1]}, không viết được {n}")
    signs = []
    for value, sign in _ROMAN:
        count, n = divmod(n, value)
        signs.append(sign * count)
    return "".join(signs)


def from_roman(numeral: str) -> int | None:
    """The value of a Roman numeral in capitals; None when it is none as it should be written."""
    values = [_VALUES.get(sign, 0) for sign in numeral]
    if not values or 0 in values:
        return None
    total = sum(-value if value < after else value for value, after in pairwise([*values, 0]))
    return total if total in ROMAN and to_roman(total) == numeral else None


def roman_or_figures(n: int) -> str:
    """``n`` as a Roman numeral in capitals; in figures where it has none."""
    return to_roman(n) if n in ROMAN else str(n)


def roman_lower(n: int) -> str:
    """``n`` as a Roman numeral in small letters; ValueError outside 1 to 3999."""
    return to_roman(n).lower()


def letter(n: int) -> str:
    """The letter of the ``n``-th *điểm*: a b c d đ e g h i k l m n o p q r s t u v x y.

    The decree stops at the alphabet; from 24 on the letters double in the same order: aa, ab,
    ac, ad, ađ ... ay, ba. ValueError below 1.
    """
    if n < 1:
        raise ValueError(f"thứ tự của điểm phải từ 1 trở lên, không phải {n}")
    signs = ""
    while n:
        n, place = divmod(n - 1, len(_LETTERS))
        signs = _LETTERS[place] + signs
    return signs


def capital_letter(n: int) -> str:
    """The letter of the ``n``-th part: A B C D Đ E G H ...; ValueError below 1.

    The decree knows no lettered parts, officers use them (A and B as a rule). Beyond D they
    follow the one order that the decree has for letters, that of the Vietnamese alphabet.
    """
    return letter(n).upper()


def part_ordinal(n: int) -> str:
    """The ordinal that follows *Phần*: thứ nhất, thứ hai, ..., thứ hai mươi mốt.

    ValueError below 1.
    """
    if n < 1:
        raise ValueError(f"thứ tự của phần phải từ 1 trở lên, không phải {n}")
    if n <= len(_ORDINALS):
        return f"thứ {_ORDINALS[n - 1]}"
    from gnbv_docgen.viet.words import in_words

    return f"thứ {in_words(n)}"

from __future__ import annotations

import pytest

from gnbv_docgen.viet.numerals import (
    capital_letter,
    from_roman,
    letter,
    part_ordinal,
    roman_lower,
    roman_or_figures,
    to_roman,
)

ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def roman_value(numeral: str) -> int:
    """Value by the rule of subtraction, read from the right."""
    total = 0
    for sign in reversed(numeral):
        value = ROMAN_VALUES[sign]
        total += -value if total > 3 * value else value
    return total


@pytest.mark.parametrize(
    ("n", "numeral"),
    [
        (1, "I"),
        (2, "II"),
        (3, "III"),
        (4, "IV"),
        (5, "V"),
        (6, "VI"),
        (9, "IX"),
        (10, "X"),
        (14, "XIV"),
        (19, "XIX"),
        (40, "XL"),
        (49, "XLIX"),
        (90, "XC"),
        (400, "CD"),
        (944, "CMXLIV"),
        (2024, "MMXXIV"),
        (3999, "MMMCMXCIX"),
    ],
)
def test_to_roman(n: int, numeral: str) -> None:
    assert to_roman(n) == numeral
    assert roman_lower(n) == numeral.lower()


def test_roman_numerals_are_read_as_they_should_be_written() -> None:
    assert [from_roman(to_roman(n)) for n in range(1, 4000)] == list(range(1, 4000))
    assert [from_roman(text) for text in ("", "IIII", "IC", "A", "2", "MMMM", "i")] == [None] * 7


def test_figures_where_there_is_no_roman_numeral() -> None:
    assert [roman_or_figures(n) for n in (0, 1, 3999, 4000)] == ["0", "I", "MMMCMXCIX", "4000"]


def test_roman_numerals_read_back() -> None:
    numerals = [to_roman(n) for n in range(1, 4000)]
    assert [roman_value(numeral) for numeral in numerals] == list(range(1, 4000))
    assert not any(sign * 4 in numeral for numeral in numerals for sign in ROMAN_VALUES)


@pytest.mark.parametrize("n", [0, -1, 4000])
def test_to_roman_has_limits(n: int) -> None:
    with pytest.raises(ValueError, match="1 đến 3999"):
        to_roman(n)


def test_letters_follow_the_vietnamese_alphabet() -> None:
    letters = " ".join(letter(n) for n in range(1, 24))
    assert letters == "a b c d đ e g h i k l m n o p q r s t u v x y"


@pytest.mark.parametrize(
    ("n", "sign"),
    [(24, "aa"), (25, "ab"), (28, "ađ"), (46, "ay"), (47, "ba"), (552, "yy"), (553, "aaa")],
)
def test_letters_double_after_y(n: int, sign: str) -> None:
    assert letter(n) == sign


def test_letters_do_not_repeat() -> None:
    assert len({letter(n) for n in range(1, 2001)}) == 2000


def test_capital_letters() -> None:
    assert "".join(capital_letter(n) for n in range(1, 11)) == "ABCDĐEGHIK"


@pytest.mark.parametrize(
    ("n", "ordinal"),
    [
        (1, "thứ nhất"),
        (2, "thứ hai"),
        (3, "thứ ba"),
        (4, "thứ tư"),
        (5, "thứ năm"),
        (6, "thứ sáu"),
        (7, "thứ bảy"),
        (8, "thứ tám"),
        (9, "thứ chín"),
        (10, "thứ mười"),
        (11, "thứ mười một"),
        (14, "thứ mười bốn"),
        (15, "thứ mười lăm"),
        (20, "thứ hai mươi"),
        (21, "thứ hai mươi mốt"),
        (24, "thứ hai mươi tư"),
        (105, "thứ một trăm linh năm"),
    ],
)
def test_part_ordinal(n: int, ordinal: str) -> None:
    assert part_ordinal(n) == ordinal


@pytest.mark.parametrize("numeral", [letter, capital_letter, part_ordinal, to_roman, roman_lower])
@pytest.mark.parametrize("n", [0, -3])
def test_counting_begins_at_one(numeral: object, n: int) -> None:
    assert callable(numeral)
    with pytest.raises(ValueError, match="từ 1"):
        numeral(n)

from __future__ import annotations

import re

from gnbv_docgen.viet.letters import CAPITAL, SMALL


def test_small_and_capital_letters_are_kept_apart():
    small, capital = re.compile(f"[{SMALL}]+"), re.compile(f"[{CAPITAL}]+")
    words = "Đường lối, ủy ban, khuyến nông; sữa, trẻ, ỷ lại, xã"
    for letter in filter(str.isalpha, words):
        assert small.fullmatch(letter.lower()) is not None
        assert small.fullmatch(letter.upper()) is None
        assert capital.fullmatch(letter.upper()) is not None
        assert capital.fullmatch(letter.lower()) is None


def test_every_vowel_with_every_tone():
    marked = re.sub("[a-z-]", "", SMALL)
    assert len(set(marked)) == len(marked) == 1 + 12 * 6 - 6

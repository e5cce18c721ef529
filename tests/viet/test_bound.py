from __future__ import annotations

from gnbv_docgen.viet.bound import BOUND
from gnbv_docgen.viet.syllables import is_syllable


def test_neighbours_are_syllables():
    assert BOUND["mưu"][0][0] == "tham"
    assert BOUND["lãng"] == ((), ("phí", "mạn", "quên", "du"))
    for syllable, (before, after) in BOUND.items():
        assert [word for word in (syllable, *before, *after) if not is_syllable(word)] == []
        assert before or after


def test_words_are_told_on_both_sides():
    for syllable, (before, after) in BOUND.items():
        for word in set(before) & set(BOUND):
            assert syllable in BOUND[word][1], f"{word} {syllable}"
        for word in set(after) & set(BOUND):
            assert syllable in BOUND[word][0], f"{syllable} {word}"

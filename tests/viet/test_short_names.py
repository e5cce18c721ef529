from __future__ import annotations

from gnbv_docgen.viet.nearest import unaccented
from gnbv_docgen.viet.short_names import ACCEPTED, AMBIGUOUS, EXPANSIONS


def test_an_abbreviation_is_of_one_sort():
    assert not set(ACCEPTED) & set(EXPANSIONS)
    assert not set(ACCEPTED) & AMBIGUOUS
    assert not set(EXPANSIONS) & AMBIGUOUS
    assert all(reason for reason in ACCEPTED.values())


def test_abbreviations_are_made_of_first_letters():
    for short, full in EXPANSIONS.items():
        words = unaccented(full).upper().replace("-", " ").replace(",", " ").split()
        letters = {letter for letter in unaccented(short) if letter.isalpha()}
        assert letters - {"W"} <= {word[0] for word in words}, short

from __future__ import annotations

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import nd30


def test_the_alphabet_has_no_letter_of_the_english_one_alone():
    assert len(nd30.LETTERS) == 23
    assert not {"f", "j", "w", "z"} & set(nd30.LETTERS)
    assert nd30.LETTERS.index("đ") == nd30.LETTERS.index("d") + 1


def test_sets_of_sizes_lie_in_the_ranges_of_their_parts():
    names = (Name.MOTTO_STATE, Name.MOTTO, Name.PLACE_DATE)
    for sizes in nd30.SIZE_SETS:
        for size, name in zip(sizes, names, strict=True):
            low, high = nd30.LETTERING[name].sizes
            assert low <= size <= high


def test_all_kinds_with_an_abbreviation():
    assert len(nd30.ABBREVIATIONS) == 27
    assert len(set(nd30.ABBREVIATIONS.values())) == 27

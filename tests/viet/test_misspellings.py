from __future__ import annotations

from gnbv_docgen.viet.compounds import may_meet
from gnbv_docgen.viet.misspellings import MISSPELT
from gnbv_docgen.viet.syllables import is_syllable


def test_every_row_is_a_pair_for_another_pair():
    for wrong, right in MISSPELT.items():
        assert len(right.split()) == 2
        assert " ".join(wrong) != right
        assert all(part == part.lower().strip(" ,:") and part for part in wrong)
        assert all(map(is_syllable, right.split()))


def test_what_is_right_is_nowhere_told_as_wrong():
    assert not set(MISSPELT.values()) & {" ".join(wrong) for wrong in MISSPELT}


def test_common_slips_are_known():
    assert MISSPELT["hổ", "trợ"] == "hỗ trợ"
    assert MISSPELT["sữa", "chữa"] == "sửa chữa"
    assert MISSPELT["nổ", "lực"] == "nỗ lực"


def test_words_that_meet_are_no_slips():
    # "bên nào cũng cố", "tài năng xuất sắc": two words that only meet.
    for pair in (("cũng", "cố"), ("năng", "xuất"), ("chia", "xẻ"), ("hộ", "trợ")):
        assert pair not in MISSPELT
    assert may_meet("tài", "năng", "xuất") is None

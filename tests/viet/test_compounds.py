from __future__ import annotations

import pytest

from gnbv_docgen.viet.compounds import may_meet


@pytest.mark.parametrize(
    ("before", "syllable", "after", "expected"),
    [
        ("hành", "vi", "phạm", True),
        ("xác", "định", "hướng", True),
        ("dự", "định", "chế", True),
        ("nêu", "trên", "địa", True),
        ("hành", "vi", "của", False),
        ("di", "động", "tại", False),
        ("trên", "trên", "địa", False),
        ("hồ", "nộp", "đơn", None),
    ],
)
def test_words_that_meet_in_a_syllable(before, syllable, after, expected):
    assert may_meet(before, syllable, after) is expected

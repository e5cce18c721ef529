from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.landmarks import TITLES, UNIT_HEADS, body_starts, landmarks
from gnbv_docgen.viet.grammar.plain import plain


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("UBND xã Hoằng Lưu", ["ubnd", "xã"]),
        ("Uỷ ban nhân dân tỉnh; đồng chí Lê An", ["ủy ban", "tỉnh", "đồng chí"]),
        ("Tỉnh ủy, tỉnh Thanh Hóa", ["tỉnh ủy", "tỉnh"]),
        ("toàn bộ thịnh vượng", ["bộ"]),
        ("tháng", []),
    ],
)
def test_landmarks(text, words):
    found = landmarks(text)
    assert [item.word for item in found] == words
    assert [plain(text)[item.start : item.end] for item in found] == words


def test_the_tables_are_plain():
    for word in (*UNIT_HEADS, *TITLES, *body_starts()):
        assert word == plain(word)

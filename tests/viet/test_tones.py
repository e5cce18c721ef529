from __future__ import annotations

import pytest

from gnbv_docgen.viet.tones import ON_FIRST, ON_LAST, placed


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("hòa bình, khỏe, ủy ban", "hoà bình, khoẻ, uỷ ban"),
        ("Ủy ban, Hóa chất, TÒA ÁN", "Uỷ ban, Hoá chất, TOÀ ÁN"),
        ("hoàn toàn, quý, quỹ, khuỷu, loài, thoát", "hoàn toàn, quý, quỹ, khuỷu, loài, thoát"),
    ],
)
def test_one_style_and_the_other(first, last):
    assert placed(last, "first") == first
    assert placed(first, "last") == last
    assert placed(first, "first") == first
    assert placed(last, "last") == last


def test_patterns_find_their_style_alone():
    assert ON_FIRST.findall("hòa, hoà, hoàn, quý, thủy") == ["òa", "ủy"]
    assert ON_LAST.findall("hòa, hoà, hoàn, quý, thuỷ, QUÝ") == ["oà", "uỷ"]

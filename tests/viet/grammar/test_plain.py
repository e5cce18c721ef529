from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnbv_docgen.viet.grammar.plain import (
    Span,
    any_of,
    back_over_spaces,
    compiled,
    plain,
    whole_words,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Uỷ ban NHÂN DÂN", "ủy ban nhân dân"),
        ("HOÀ HOÁ Thuỷ, quý, toàn, hoàn, khoán", "hòa hóa thủy, quý, toàn, hoàn, khoán"),
        ("2021 – 2025 — nay", "2021 - 2025 - nay"),
        ("xã\u00a0Hoằng\tLưu\n", "xã hoằng lưu "),
        ("İstanbul Đ", "istanbul đ"),
        ("quỳ, khoẻ, xoá", "quỳ, khỏe, xóa"),
        ("", ""),
    ],
)
def test_plain(text, expected):
    assert plain(text) == expected


@given(st.text(max_size=80))
def test_places_stay_what_they_were(text):
    assert len(plain(text)) == len(text)
    assert plain(plain(text)) == plain(text)


def test_whole_words_only():
    def found(pattern: str, low: str) -> list[int]:
        return [start for start, _ in whole_words(pattern, low)]

    assert found("sở", "sở y tế, cơ sở, sởi") == [0, 12]
    assert found("sở", "(sở/sở-sở “sở") == [1, 4, 7, 11]
    assert found("sở", "msở sởm") == []


@pytest.mark.parametrize("word", ["ubnd", "ủy ban", "ủy ban nhân dân", "ban", "tp.", "tp"])
def test_any_of_takes_the_longest(word):
    pattern = any_of(["ubnd", "ủy ban", "ủy ban nhân dân", "ban", "tp.", "tp"])
    found = compiled(pattern).match(f"{word}!")
    assert found is not None
    assert found[0] == word
    assert compiled(pattern).match("x") is None


def test_spaces():
    assert back_over_spaces("a  b", 3) == 1
    assert back_over_spaces("  ", 2) == 0


def test_a_span_shows_its_text():
    assert Span(2, 4).of("abcdef") == "cd"


def test_patterns_are_made_once():
    assert compiled("a+") is compiled("a+")

from __future__ import annotations

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnbv_docgen.viet.collation import sort_key

# Each list is in the order that a dictionary has.
ORDERS = {
    "tones": ["ma", "mà", "mả", "mã", "má", "mạ"],
    "vowels": ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"],
    "d before đ": ["da", "dụng", "đa", "đá", "đụng", "e"],
    "letters before tones": ["tạ", "tan", "tàn", "tạn", "tang", "tăm", "tâm", "tận"],
    "syllable by syllable": ["ba", "ba ba", "ba bảy", "ba vì", "bà", "bà ba", "bá", "bác", "băng"],
    "consonants": ["ca", "cha", "da", "ga", "gia", "kha", "nga", "nha", "pha", "tha", "tra", "xa"],
    "foreign letters": ["ếch", "fa", "ga", "in", "jun", "ka", "vy", "wat", "xa", "yên", "zin"],
    "figures by value": ["2", "9", "10", "010a", "100", "a"],
    "villages": ["Thôn 1", "Thôn 2", "Thôn 10", "Thôn Đông", "Thôn Đồng", "Thôn Nghĩa"],
    "small before capital": ["an", "An", "AN", "Anh"],
    "foreign accents": ["ca", "ça", "cha", "d"],
    "names": ["Hoằng Đạo", "Hoằng Đồng", "Hoằng Hà", "Hoằng Lương", "Hoằng Lưu"],
}


@pytest.mark.parametrize("words", ORDERS.values(), ids=ORDERS)
def test_order(words: list[str]) -> None:
    shuffled = random.Random(6).sample(words, len(words))
    assert sorted(shuffled, key=sort_key) == words


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("hòa", "hoà"),
        ("Hà-Nội", "Hà Nội"),
        ("“xã”", "xã"),
        (unicodedata.normalize("NFD", "Hoằng Lưu"), "Hoằng Lưu"),
    ],
)
def test_what_does_not_count(left: str, right: str) -> None:
    assert sort_key(left)[0] == sort_key(right)[0]


@given(st.text(), st.text())
def test_any_two_texts_can_be_ordered(left: str, right: str) -> None:
    assert (sort_key(left) < sort_key(right)) is not (sort_key(left) >= sort_key(right))


def test_a_long_row_of_digits_is_no_trouble() -> None:
    assert sort_key("9" * 100_000) < sort_key("1" + "0" * 100_000)

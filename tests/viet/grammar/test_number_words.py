from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnbv_docgen.viet.grammar.number_words import read_words
from gnbv_docgen.viet.words import in_words


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("không", 0),
        ("mười", 10),
        ("Mười lăm triệu", 15_000_000),
        ("một tỷ hai trăm năm mươi triệu", 1_250_000_000),
        ("một trăm linh năm", 105),
        ("một trăm lẻ năm", 105),
        ("hai mươi tư", 24),
        ("hai mươi bốn", 24),
        ("hai mươi mốt nghìn", 21_000),
        ("hai mươi ngàn", 20_000),
        ("ba tỉ không trăm năm mươi triệu", 3_050_000_000),
        ("một nghìn tỷ", 10**12),
        ("Một triệu, hai trăm nghìn chẵn", 1_200_000),
        ("bảy trăm", 700),
        # no numbers
        ("", None),
        ("hai trăm hộ", None),
        ("mười mươi", None),
        ("một mươi", None),
        ("triệu", None),
        ("hai nghìn ba triệu", None),
        ("hai nghìn ba nghìn", None),
        ("một trăm linh", None),
        ("một trăm linh mười", None),
        ("tỷ", None),
        ("một một", None),
        ("chẵn", None),
    ],
)
def test_read(words, number):
    assert read_words(words) == number


@given(st.integers(0, 10**15), st.sampled_from(["linh", "lẻ"]), st.sampled_from(["tư", "bốn"]))
def test_what_the_engine_writes_is_read(number, linh, tu):
    assert read_words(in_words(number, linh=linh, tu=tu)) == number


def test_very_long_texts_are_no_numbers():
    assert read_words("tỷ " * 1000) is None
    assert read_words("một " * 1000) is None

from __future__ import annotations

import unicodedata

import pytest

from gnbv_docgen.docx.metrics import text_width

# Thousandths of an em, as type foundries publish them for Times: an independent copy.
KNOWN = [
    (
        False,
        False,
        {"A": 722, "B": 667, "M": 889, "a": 444, "f": 333, "0": 500, "-": 333, " ": 250},
    ),
    (True, False, {"A": 722, "B": 667, "M": 944, "a": 500, "f": 333, "0": 500, "-": 333, " ": 250}),
    (False, True, {"A": 611, "B": 611, "M": 833, "a": 500, "f": 278, "0": 500, "-": 333, " ": 250}),
    (True, True, {"A": 667, "B": 667, "M": 889, "a": 500, "f": 333, "0": 500, "-": 333, " ": 250}),
]
FACES = [(False, False), (True, False), (False, True), (True, True)]
VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
TONES = "\u0300\u0309\u0303\u0301\u0323"
ALPHABET = (
    "abcdđeghiklmnopqrstuvxyABCDĐEGHIKLMNOPQRSTUVXYfjwzFJWZ0123456789.,;:!?()[]{}/-–—“”‘’…%+='\""
)


@pytest.mark.parametrize(("bold", "italic", "letters"), KNOWN, ids=["roman", "b", "i", "bi"])
def test_letters_are_as_wide_as_times(bold, italic, letters):
    measured = {x: text_width(x, 1000, bold=bold, italic=italic) for x in letters}
    assert measured == pytest.approx(letters, abs=1)


@pytest.mark.parametrize(
    ("text", "size", "bold", "italic", "points"),
    [
        # Read off a PDF that a word processor made.
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, True, False, 250.1),
        ("Độc lập - Tự do - Hạnh phúc", 13, True, False, 159.1),
        ("Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm", 13, False, True, 250.5),
    ],
    ids=["state", "motto", "date"],
)
def test_lines_are_as_long_as_a_word_processor_sets_them(text, size, bold, italic, points):
    assert text_width(text, size, bold=bold, italic=italic) == pytest.approx(points, abs=0.5)


@pytest.mark.parametrize(("bold", "italic"), FACES)
def test_every_vietnamese_letter_is_in_the_table(bold, italic):
    odd = text_width("中", 100, bold=bold, italic=italic)
    for letter in ALPHABET:
        assert text_width(letter, 100, bold=bold, italic=italic) != odd, letter
    for vowel in VOWELS:
        plain = text_width(vowel, 100, bold=bold, italic=italic)
        toned = [
            text_width(unicodedata.normalize("NFC", vowel + tone), 100, bold=bold, italic=italic)
            for tone in TONES
        ]
        # The dot of an i makes way for its tone; nothing else changes a letter's width.
        assert toned == pytest.approx([plain] * 5), vowel


def test_composed_and_decomposed_text_are_equally_long():
    text = "Chương trình mục tiêu quốc gia giảm nghèo bền vững ở Hoằng Lưu"
    apart = unicodedata.normalize("NFD", text)
    assert apart != text
    assert text_width(apart, 14, bold=True) == text_width(text, 14, bold=True)


def test_width_grows_with_size_and_text():
    one = text_width("Hoằng Lưu", 14, bold=False)
    assert text_width("Hoằng Lưu", 28, bold=False) == pytest.approx(2 * one)
    assert text_width("Hoằng LưuHoằng Lưu", 14, bold=False) == pytest.approx(2 * one)
    assert text_width("", 14, bold=False) == 0


@pytest.mark.parametrize("nothing", ["\u200b", "\u00ad", "\ufeff", "\u0301"], ids=ascii)
def test_what_is_not_printed_has_no_width(nothing):
    assert text_width(nothing, 14, bold=False) == 0


def test_an_unknown_letter_counts_as_an_average_one():
    widths = [text_width(x, 14, bold=False) for x in "中あ☐"]
    assert widths[0] == widths[1] == widths[2]
    assert text_width("i", 14, bold=False) < widths[0] < text_width("m", 14, bold=False)

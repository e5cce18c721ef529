from __future__ import annotations

import pytest

from gnbv_docgen.docx.fonts import Fonts, by_font, symbol

FOUR = Fonts("A", "H", "E", "C")


@pytest.mark.parametrize(
    ("text", "fonts", "expected"),
    [
        ("abc 1", FOUR, [("abc 1", "A")]),
        ("Kế hoạch", FOUR, [("K", "A"), ("ế", "H"), (" ho", "A"), ("ạ", "H"), ("ch", "A")]),
        ("Ke\u0302\u0301", FOUR, [("Ke", "A"), ("\u0302\u0301", "H")]),
        ("a漢b", FOUR, [("a", "A"), ("漢", "E"), ("b", "A")]),
        ("a–“b”", FOUR, [("a", "A"), ("–“", "H"), ("b", "A"), ("”", "H")]),
        ("–", FOUR._replace(east_asian=True), [("–", "E")]),
        ("ế", FOUR._replace(east_asian=True), [("ế", "H")]),
        ("Kế 漢", FOUR._replace(complex=True), [("Kế 漢", "C")]),
        ("Kế hoạch – “x”", Fonts("T", "T", "E"), [("Kế hoạch – “x”", "T")]),
        ("Kế 漢", Fonts("T", "T", "E"), [("Kế ", "T"), ("漢", "E")]),
        ("Kế", Fonts(), [("Kế", None)]),
    ],
)
def test_the_font_of_each_letter(text, fonts, expected):
    assert by_font(text, fonts) == expected


@pytest.mark.parametrize(
    ("letter", "shown"),
    [("\uf0b7", "•"), ("\uf02d", "-"), ("\uf0fc", "✓"), ("\uf001", "•"), ("-", "-"), ("ế", "ế")],
)
def test_letters_of_symbol_fonts(letter, shown):
    assert symbol(letter) == shown


def test_a_stretch_longer_than_any_person_writes_is_not_told_apart():
    text = "ế" * 60_000
    assert by_font(text, FOUR) == [(text, None)]
    assert by_font(text, Fonts("T", "T")) == [(text, "T")]

from __future__ import annotations

import pytest

from gnbv_docgen.plan.source.characters import (
    decomposed,
    forbidden,
    name_of,
    review,
    structural,
    unseen_in_key,
)
from gnbv_docgen.plan.source.lines import Lines
from gnbv_docgen.plan.source.nodes import Span
from tests.plan.told import messages, told


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\x00", "NUL (U+0000)"),
        ("\x0b", "U+000B (dấu ngắt dòng mềm của Word)"),
        ("\xa0", "dấu cách không ngắt (U+00A0)"),
        ("\u2003", "U+2003"),
    ],
)
def test_names(character, name):
    assert name_of(character) == name


def test_forbidden_characters_are_told_once_each():
    text = "a: \x07b\nc: \x07d \u2028\n\x07"
    found = forbidden(Lines(text), text, "a.yaml")
    assert [(one.code, one.place.line, one.place.column) for one in found] == [
        ("YAML003", 1, 4),
        ("YAML027", 2, 7),
    ]
    assert "(và 2 chỗ nữa, dòng 2, 3)" in found[0].message


@pytest.mark.parametrize(
    ("line", "refused", "column", "code"),
    [
        pytest.param("\ta: b", False, 1, "YAML014", id="tab before"),
        pytest.param("  \ta: b", False, 3, "YAML014", id="tab after spaces"),
        pytest.param("a:\tb", False, 3, "YAML014", id="tab after a colon"),
        pytest.param("a: \tb", False, 4, "YAML014", id="tab after a colon and a space"),
        pytest.param("-\tb", False, 2, "YAML014", id="tab after a dash"),
        pytest.param("\xa0a: b", False, 1, "YAML016", id="space before"),
        pytest.param("  -\xa0b", False, 4, "YAML016", id="space after a dash"),
        pytest.param("ten_xa:\xa0b", False, 8, "YAML016", id="space after a key"),
        pytest.param("2023:\u2003b", False, 6, "YAML016", id="space after a year"),
        pytest.param("xa:\xa0b", True, 4, "YAML016", id="any key where YAML has failed"),
    ],
)
def test_structural(line, refused, column, code):
    found = structural(line, 5, "a.yaml", refused=refused)
    assert found is not None
    assert (found.place.line, found.place.column, found.code) == (5, column, code)


@pytest.mark.parametrize(
    "line",
    ["a: b", "a: b\t", "a:\t", "a: b\xa0c", "Ghi chú:\xa0b", "\t", "a: b\tc", "-\t# ghi chú"],
)
def test_not_structural(line):
    assert structural(line, 1, "a.yaml", refused=False) is None


def test_unseen_in_key():
    found = unseen_in_key("  - ten\u200b_xa: b", 2, "a.yaml")
    assert found is not None
    assert (found.place.column, found.code) == (5, "YAML018")
    assert "“ten_xa”" in found.message
    assert unseen_in_key("ten_xa: b\u200b", 2, "a.yaml") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a: b\xa0c\n", [(1, 5, "YAML017")], id="space in text"),
        pytest.param("a: |\n  b\xa0c\n  -\xa0d\n", [(2, 4, "YAML017")], id="space in a block"),
        pytest.param("a: 'ten_xa:\xa0c'\n", [(1, 12, "YAML017")], id="space in quotes"),
        pytest.param("a: b # c\xa0d\u200b\n", [], id="in a comment"),
        pytest.param("a: b\tc\nd: |\n  e\tf\n\tg: h\n", [(4, 1, "YAML014")], id="tabs in text"),
        pytest.param("a: b\t\nc: 'd' \t\ne: f\n", [], id="tabs that nobody sees"),
        pytest.param("a: b\n\t\nc: d\n", [(2, 1, "YAML014")], id="a tab alone on a line"),
        pytest.param("a: b\u200bc\n", [(1, 5, "YAML019")], id="unseen in text"),
        pytest.param("a: 👨\u200d👩\u200d👧\n", [], id="a family is one picture"),
        pytest.param("a: ng\u200dười\n", [(1, 6, "YAML019")], id="a joiner between letters"),
        pytest.param("\ufeff\ufeffa: b\n", [], id="two marks at the beginning"),
        pytest.param("a: b\ufeffc\n", [(1, 5, "YAML019")], id="a mark in the middle"),
        pytest.param("a\xa0b: c\n", [(1, 2, "YAML016")], id="space in a key"),
        pytest.param("a: b\ufffd\n", [(1, 5, "YAML036")], id="damaged"),
        pytest.param('a: "b\\u2028c"\n', [], id="a break that is written out"),
        pytest.param('a: "b\\x07c"\n', [(1, 4, "YAML003")], id="a control that is written out"),
    ],
)
def test_where_it_stands_decides(text, expected):
    assert told(text) == expected


def test_review_tells_each_sort_once():
    text = "a: b\xa0c\xa0d\ne: f\u200bg\n"
    spans = [Span(0, 1, "", True), Span(3, 8, "", False), Span(9, 10, "", True)]
    found = review(Lines(text), text, [*spans, Span(12, 15, "", False)], "a.yaml")
    assert [one.code for one in found] == ["YAML017", "YAML019"]
    assert "(và 1 chỗ nữa, dòng 1)" in found[0].message


@pytest.mark.parametrize(
    ("text", "word", "place"),
    [
        pytest.param("a: mu\u0323c", "mục", (1, 5), id="in a word"),
        pytest.param("a: b\ntu\u031b\u0309: c", "tử", (2, 2), id="in a key"),
        pytest.param("a: 5 \u212b", "Å", (1, 6), id="a letter that NFC replaces"),
    ],
)
def test_decomposed(text, word, place):
    found = decomposed(Lines(text), text, "a.yaml")
    assert f"“{word}”" in found.message
    assert (found.place.line, found.place.column) == place


def test_many_places_are_counted_and_some_are_named():
    text = "".join(f"k{n}: a\xa0b\n" for n in range(9))
    assert "(và 8 chỗ nữa, dòng 2, 3, 4, 5, 6, …)" in messages(text)[0]

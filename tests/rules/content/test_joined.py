from __future__ import annotations

import re

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.joined import Joined, joined
from tests.rules.contents import document

CONTENT = document(
    "1. Mục đích: giảm nghèo,bền vững",
    "- Các thôn,bản",
    [["STT", "Nội dung"], ["1", "Giảm nghèo"]],
    "Hết.",
)


def spots(found):
    return [(spot.item.text, spot.words) for spot in found]


def test_what_is_read_is_joined_in_reading_order():
    whole = joined(CONTENT)
    assert whole.text.startswith("\nGiảm nghèo bền vững năm 2026")
    assert "\nMục đích: giảm nghèo,bền vững\nCác thôn,bản\nSTT\nNội dung\n1\n" in whole.text
    assert "Lê Thị Minh Hòa" not in whole.text
    assert joined(CONTENT) is whole


def test_every_place_of_some_words():
    found = list(joined(CONTENT).find("nghèo"))
    assert [spot.item.text[spot.start : spot.end] for spot in found] == ["nghèo"] * 3
    assert [spot.before for spot in found] == ["Giảm ", "Mục đích: giảm ", "Giảm "]
    assert [spot.after for spot in found][1] == ",bền vững"


def test_a_part_of_a_longer_word_is_not_whole():
    item = document("ban, ủy ban; ban2 banh Uban").of(Name.BODY)[0]
    assert [spot.start for spot in Joined((item,)).find("ban") if spot.is_whole] == [0, 8]


def test_what_stands_around_is_no_more_than_a_rule_needs():
    (spot,) = joined(document("a" * 4_000 + "#" + "b" * 4_000)).find("#")
    assert (spot.start, spot.end) == (4_000, 4_001)
    assert (spot.before, spot.after) == ("a" * 1_000, "b" * 1_000)


def test_a_pattern_finds_its_places():
    found = list(joined(CONTENT).search(re.compile(r"[,:](\w?)")))
    assert spots(spot for spot, _ in found) == [
        ("Mục đích: giảm nghèo,bền vững", ":"),
        ("Mục đích: giảm nghèo,bền vững", ",b"),
        ("Các thôn,bản", ",b"),
    ]
    assert [match[1] for _, match in found] == ["", "b", "b"]


def test_words_that_match_are_told_once_and_found_everywhere():
    whole = joined(CONTENT)
    assert sorted(whole.words_with(re.compile(r",\w"))) == ["nghèo,bền", "thôn,bản"]
    assert spots(whole.spots_of("thôn,bản", "nghèo,bền", "1")) == [
        ("Mục đích: giảm nghèo,bền vững", "nghèo,bền"),
        ("Các thôn,bản", "thôn,bản"),
        ("1", "1"),
    ]


def test_places_are_right_behind_doubled_spaces():
    whole = joined(document("Các  hộ nghèo,bền   vững", "hộ"))
    found = whole.spots_of("nghèo,bền", "hộ")
    assert [(spot.words, spot.start) for spot in found] == [("hộ", 5), ("nghèo,bền", 8), ("hộ", 0)]


def test_matches_inside_words():
    found = joined(CONTENT).spots_with(re.compile(r"[^\W\d_],"))
    assert [(spot.words, spot.after) for spot in found] == [("o,", "bền vững"), ("n,", "bản")]
    assert joined(CONTENT).spots_with(re.compile("[0-9]{9}")) == []


def test_a_word_inside_another_is_not_that_word():
    assert joined(CONTENT).spots_of("n") == []


def test_nothing_to_read():
    nothing = Joined(())
    assert nothing.runs == frozenset()
    assert nothing.spots_of("a") == []
    assert list(nothing.search(re.compile("a"))) == []
    assert nothing.words_with(re.compile("a")) == []


def test_words_in_any_case_are_given_in_small_letters():
    found = joined(CONTENT).find("giảm nghèo", any_case=True)
    assert [spot.words for spot in found] == ["Giảm nghèo", "giảm nghèo", "Giảm nghèo"]


def test_runs_of_letters():
    whole = joined(document("Tháng 4năm 2026: 12hộ; kinh tế-xã hội"))
    assert {"năm", "hộ", "tế", "xã"} <= whole.runs
    assert "4năm" not in whole.runs
    found = whole.spots_of_runs("năm", "hộ", "xã")
    assert [(spot.words, spot.before[-2:]) for spot in found if "4năm" in spot.item.text] == [
        ("năm", " 4"),
        ("hộ", "12"),
        ("xã", "ế-"),
    ]


def test_what_the_file_has_otherwise():
    whole = joined(document("1. Mục đích", "Hỗ trợ\u00a0hộ nghèo.", "ngh\u0065\u0300o"))
    assert [item.text for item in whole.unlike_raw] == ["Hỗ trợ hộ nghèo.", "nghèo"]


def test_small_letters_are_as_long_as_the_text():
    whole = joined(document("İstanbul, Hỗ trợ"))
    assert len(whole.lowered) == len(whole.text)
    assert "istanbul, hỗ trợ" in whole.lowered


def test_a_quotation_has_the_words_beside_it():
    text = "Các tầng lớp nhân dân trong xã; nhân dân."
    first, last, *_ = joined(document(text)).find("nhân dân")
    assert first.quoted("Nhân dân") == (
        "“tầng lớp nhân dân trong”", "“tầng lớp Nhân dân trong”",
    )  # fmt: skip
    assert last.quoted("Nhân dân") == ("“trong xã; nhân dân”", "“trong xã; Nhân dân”")
    (alone,) = joined(document("Ghi chú.")).find("Ghi chú")
    assert alone.quoted("ghi chú") == ("“Ghi chú”", "“ghi chú”")

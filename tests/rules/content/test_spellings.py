"""Names spelt in more than one way, and which way is likelier."""

from __future__ import annotations

import re

import pytest

from gnbv_docgen.rules.content.joined import joined
from gnbv_docgen.rules.content.spellings import in_one_text, pairs, side_by_side, told
from tests.rules.contents import document

NAME = re.compile(r"(?<=xã )\w+ \w+")


def named(*body):
    return [("xã", spot) for spot, _ in joined(document(*body, subject="Việc")).search(NAME)]


@pytest.mark.parametrize(
    ("text", "odd", "likely"),
    [
        ("xã Hoàng Lưu, xã Hoằng Lưu, xã Hoằng Lưu", "Hoàng Lưu", "Hoằng Lưu"),
        ("xã Hoàng Lưu, xã Hoằng Lưu, xã Hoàng Lưu", "Hoằng Lưu", "Hoàng Lưu"),
        ("xã Hoàng Lưu, xã Hoằng Lưu", "Hoằng Lưu", "Hoàng Lưu"),
        ("xã Yên Thịnh, xã Yên Thính, xã Yên Thình", "Yên Thính", "Yên Thịnh"),
    ],
)
def test_what_stands_more_often_or_first_is_likelier(text, odd, likely):
    first = pairs(named(text))[0]
    assert (first.odd.words, first.likely.words) == (odd, likely)
    assert not first.known


def test_what_is_known_is_likelier_than_what_stands_more_often():
    (pair,) = pairs(named("xã Hoàng Lưu, xã Hoằng Lưu, xã Hoàng Lưu"), ["Hoằng Lưu"])
    assert (pair.odd.words, pair.known) == ("Hoàng Lưu", True)
    assert told(pair) == ("“Hoàng Lưu” (2 chỗ)", "“Hoằng Lưu” như sổ văn bản và 1 chỗ khác")


@pytest.mark.parametrize(
    "text",
    ["xã Hoằng Lưu, xã Hoằng Lộc", "xã Yên Hòa, xã Yên Hoà", "xã Yên Hòa, xã YÊN HÒA",
     "xã Yên Hòa, xã Yên Hà"],
)  # fmt: skip
def test_two_names_or_one_spelling(text):
    assert pairs(named(text)) == ()


def test_names_of_different_sorts_are_not_compared():
    (_, commune), (_, other) = named("xã Yên Hòa, xã Yên Hoa")
    assert pairs([("xã", commune), ("huyện", other)]) == ()


def test_a_name_in_capitals_is_told_in_small_letters():
    (pair,) = pairs(named("xã Yên Hoa", "xã YÊN HÒA", "xã YÊN HÒA"))
    assert pair.likely.words == "Yên Hòa"


def test_where_both_stand():
    (apart,) = pairs(named("xã Yên Hòa", "xã Yên Hoa"))
    (one,) = pairs(named("xã Yên Hòa, xã Yên Hoa"))
    (table,) = pairs(named([["Xã", "xã Yên Hòa"], ["", "xã Yên Hoa"]]))
    assert [in_one_text(pair) for pair in (apart, one, table)] == [False, True, False]
    assert [side_by_side(pair) for pair in (apart, one, table)] == [False, False, True]

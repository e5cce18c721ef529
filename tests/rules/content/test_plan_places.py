"""Words are found where they are typed."""

from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.findings import Place
from gnbv_docgen.rules.content.model import Item
from gnbv_docgen.rules.content.plan_places import PlanPlaces

SOURCE = """\
trich_yeu: Giảm nghèo bền vững
giai_phap:
  - Rà soát hộ nghèo, rồi rà soát lại.
  - tieu_de: Hỗ trợ
    noi_dung: >-
      Hỗ trợ hộ nghèo
      của {xa} năm nay.
noi_nhan: [Các thôn, Các phòng]
"""
TEXTS = {
    "Giảm nghèo bền vững": (1, 12),
    "Rà soát hộ nghèo, rồi rà soát lại.": (3, 5),
    "HỖ TRỢ": (4, 14),
    "Hỗ trợ hộ nghèo của xã An Bình năm nay.": (5, 15),
    "Các thôn;": (8, 12),
    "Các phòng;": (8, 22),
}
ITEMS = {text: Item(at, Name.BODY, text, text) for at, text in enumerate(TEXTS)}
PLACES = PlanPlaces(SOURCE, "a.yaml", [Place("", *mark, "x") for mark in TEXTS.values()])


def found(text, words, nth=0):
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    place = PLACES.place(ITEMS[text], start, start + len(words))
    assert (place.file, place.label) == ("a.yaml", "x")
    return place.line, place.column


@pytest.mark.parametrize(
    ("text", "words", "nth", "mark"),
    [
        ("Giảm nghèo bền vững", "nghèo", 0, (1, 17)),
        ("Rà soát hộ nghèo, rồi rà soát lại.", "soát", 0, (3, 8)),
        ("Rà soát hộ nghèo, rồi rà soát lại.", "soát", 1, (3, 30)),
        ("HỖ TRỢ", "TRỢ", 0, (4, 17)),
        ("Hỗ trợ hộ nghèo của xã An Bình năm nay.", "hộ nghèo", 0, (6, 14)),
        ("Hỗ trợ hộ nghèo của xã An Bình năm nay.", "năm nay", 0, (7, 16)),
        ("Các phòng;", "phòng", 0, (8, 26)),
    ],
)
def test_words_that_are_typed(text, words, nth, mark):
    assert found(text, words, nth) == mark


@pytest.mark.parametrize(
    ("text", "words", "mark"),
    [
        ("Hỗ trợ hộ nghèo của xã An Bình năm nay.", "An Bình", (5, 15)),
        ("Các thôn;", ";", (8, 12)),
        ("Các thôn;", "thôn;", (8, 12)),
    ],
)
def test_words_that_are_not_stand_where_their_text_begins(text, words, mark):
    assert found(text, words) == mark


def test_the_whole_document():
    assert PLACES.place(None, 0, None) == Place("a.yaml")


def test_a_text_without_a_line():
    places = PlanPlaces(SOURCE, "a.yaml", [Place("")])
    assert places.place(Item(0, Name.BODY, "Hỗ trợ", ""), 0, 6) == Place("a.yaml")

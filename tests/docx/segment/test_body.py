from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.docx.segment.body import body
from gnbv_docgen.docx.segment.pieces import Sheet
from tests.docx.segment.segmented import BOLD
from tests.docx.views import HEAD, cell, para, view

LEAD = para("Ủy ban nhân dân xã ban hành Kế hoạch như sau:")
TO = para("Kính gửi:", **HEAD)


def _parts(*paragraphs, letter=False):
    file = view(*paragraphs)
    parts = body(Sheet(file), list(file.paragraphs), letter=letter)
    return sorted(parts, key=lambda part: part.paragraph)


def _names(*paragraphs, letter=False):
    return [part.name.name for part in _parts(*paragraphs, letter=letter)]


BASES = {
    "Căn cứ Luật A;": True,
    "Căn cứ Luật A.": True,
    "Căn cư Luật A;": True,
    "Xét đề nghị của phòng B;": True,
    "Theo đề nghị của phòng B,": True,
    "Căn cứ Luật A, Ủy ban nhân dân xã ban hành Kế hoạch như sau:": False,
    "Thực hiện Kế hoạch A, Ủy ban nhân dân xã ban hành Kế hoạch với nội dung sau:": False,
    "Thực hiện Kế hoạch A của tỉnh.": False,
}


@pytest.mark.parametrize(("text", "is_basis"), BASES.items(), ids=list(BASES))
def test_legal_bases(text, is_basis):
    first, *_ = _names(para(text), LEAD)
    assert (first == "LEGAL_BASIS") is is_basis


def test_a_basis_in_italics_or_upright_is_one():
    assert (
        _names(para("Căn cứ A;", italic=True), para("Căn cứ B."), LEAD)[:2] == ["LEGAL_BASIS"] * 2
    )


def test_a_line_with_a_semicolon_among_bases_is_one_less_surely():
    _, second, _ = _parts(para("Căn cứ A;"), para("Thực hiện Kế hoạch B;"), LEAD)
    assert (second.name, second.confidence) == (Name.LEGAL_BASIS, 0.7)


def test_no_bases_behind_the_first_plain_paragraph():
    assert _names(LEAD, para("Căn cứ A;"), para("x")) == ["BODY"] * 3


def test_in_a_letter_a_sentence_with_a_full_stop_is_no_basis():
    assert _names(para("Căn cứ Luật A."), para("x"), letter=True) == ["BODY"] * 2
    assert _names(para("Căn cứ Luật A;"), para("x"), letter=True) == ["LEGAL_BASIS", "BODY"]


def test_the_first_sentences_of_a_letter_are_no_list_of_bases():
    to = para("Kính gửi: Sở A", **HEAD)
    table = (*cell(0, 0, 0, TO), *cell(0, 0, 1, para("- Sở A;"), para("- Sở B.")))
    bases = (para("Căn cứ Luật A;"), para("Căn cứ Luật B."))
    assert _names(to, *bases, letter=True) == ["ADDRESSEES", "BODY", "BODY"]
    assert _names(*table, *bases, letter=True)[-2:] == ["BODY", "BODY"]
    slanted = [para(base.text, italic=True) for base in bases]
    assert _names(to, *slanted, letter=True) == ["ADDRESSEES", "LEGAL_BASIS", "LEGAL_BASIS"]
    assert _names(to, *bases) == ["ADDRESSEES", "LEGAL_BASIS", "LEGAL_BASIS"]


def test_bases_may_stand_below_a_sentence_that_says_what_is_carried_out():
    first = para("Thực hiện Kế hoạch A của tỉnh.")
    assert _names(first, para("Căn cứ Luật A;"), para("Căn cứ Luật B.")) == [
        "BODY", "LEGAL_BASIS", "LEGAL_BASIS",
    ]  # fmt: skip
    # A sentence of the text begins like that too.
    assert _names(first, para("Căn cứ tình hình của xã, các thôn rà soát.")) == ["BODY", "BODY"]
    assert _names(first, para("Nội dung."), para("Căn cứ Luật A;")) == ["BODY"] * 3


def test_a_slanted_sentence_ends_the_bases_whatever_its_first_words():
    last = "Sau khi thống nhất với các thôn tại cuộc họp tháng 01 năm 2026."
    assert _names(para("Căn cứ A;"), para(last, italic=True)) == ["LEGAL_BASIS"] * 2
    assert _names(para("Căn cứ A;"), para(last)) == ["LEGAL_BASIS", "BODY"]
    assert _names(LEAD, para(last, italic=True)) == ["BODY", "BODY"]


def test_enacting_word():
    names = _names(para("Căn cứ A;"), para("QUYẾT ĐỊNH:", **BOLD), para("Điều 1. Ban hành."))
    assert names == ["LEGAL_BASIS", "ENACTING", "HEADING"]


ADDRESSEES = {
    "one line": ((para("Kính gửi: Sở A", **HEAD), para("Nội dung.")), 1),
    "list": ((TO, para("- Sở A;"), para("- Sở B."), para("Nội dung.")), 3),
    "wrapped line": (
        (TO, para("- Các đơn vị hoạt động"), para("trên địa bàn."), para("Nội dung.")),
        3,
    ),
    "no dash": ((TO, para("Sở A;"), para("- Sở B."), para("Nội dung.")), 3),
    "one on the line, text below": ((para("Kính gửi: Sở A"), para("Nội dung;")), 1),
    "remark": (
        (para("Kính gửi: Sở A", **HEAD), para("(theo kế hoạch)", **HEAD), para("Nội dung.")),
        2,
    ),
    "blank between": ((TO, para(""), para("- Sở A."), para("Nội dung.")), 2),
    "list in the body": ((para("Kính gửi: Sở A", **HEAD), para("Nội dung:"), para("- Sở B.")), 1),
}


@pytest.mark.parametrize(("paragraphs", "count"), ADDRESSEES.values(), ids=list(ADDRESSEES))
def test_addressees(paragraphs, count):
    assert _names(*paragraphs, letter=True).count("ADDRESSEES") == count


def test_an_addressee_that_goes_on_in_the_next_line():
    parts = _parts(*ADDRESSEES["wrapped line"][0], letter=True)
    assert [part.level for part in parts[:3]] == ["", "", "continued"]


def test_addressees_in_a_table():
    table = (*cell(0, 0, 0, TO), *cell(0, 0, 1, para(""), para("- Sở A;"), para("- Sở B.")))
    names = _names(*table, para("Nội dung."), letter=True)
    assert names == ["ADDRESSEES", "BLANK", "ADDRESSEES", "ADDRESSEES", "BODY"]


def test_tables_footnotes_and_typed_rules():
    note = para("chú thích", where="footnote")
    names = _names(LEAD, *cell(0, 0, 0, para("STT"), para("")), para("-----"), note)
    assert names == ["BODY", "TABLE", "TABLE", "RULE_LINE", "FOOTNOTE"]


def test_items_carry_level_and_number():
    parts = _parts(
        para("I. MỤC ĐÍCH", bold=True), para("a) Nội dung;"), para("Nội dung", number="b)")
    )
    assert [(part.level, part.number) for part in parts] == [("I", "I."), ("a", "a)"), ("a", "b)")]


def test_the_name_below_a_part_is_a_heading_of_its_level():
    parts = _parts(para("Phần I", **BOLD), para("QUY ĐỊNH CHUNG", **BOLD), para("Nội dung."))
    assert [(part.name, part.level, part.number) for part in parts[:2]] == [
        (Name.HEADING, "Phần", "Phần I"),
        (Name.HEADING, "Phần", ""),
    ]


def test_the_name_below_a_chapter_may_take_two_lines():
    title = (para("TRÁCH NHIỆM CỦA CÁC THÔN TRONG", **BOLD), para("RÀ SOÁT HỘ NGHÈO", **BOLD))
    parts = _parts(para("Chương II", **BOLD), *title, para("Điều 4. Các thôn", bold=True))
    assert [(part.name.name, part.level) for part in parts] == [
        ("HEADING", "Chương"), ("HEADING", "Chương"), ("HEADING", "Chương"), ("HEADING", "Điều"),
    ]  # fmt: skip
    plain = _parts(para("Chương II", **BOLD), title[0], para("RÀ SOÁT HỘ NGHÈO"))
    assert plain[-1].name is Name.BODY


def test_the_last_text_is_the_closing_unless_it_is_an_item():
    assert [part.level for part in _parts(LEAD, para("Trên đây là Kế hoạch./."), para(""))] == [
        "", "closing", "",
    ]  # fmt: skip
    assert _parts(LEAD, para("2. Các thôn thực hiện./."))[-1].level == "1"

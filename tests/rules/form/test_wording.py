from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Name, Part, Segments
from gnbv_docgen.rules.form import wording
from gnbv_docgen.rules.form.document import Document
from tests.docx.building import view


@pytest.mark.parametrize(
    ("text", "digits", "groups", "year"),
    [
        ("Số: 05/KH-UBND", "05", ["KH", "UBND"], ""),
        ("Số:      /KH-UBND", "", ["KH", "UBND"], ""),
        ("Số: …/KH - UBND", "", ["KH", "UBND"], ""),
        ("Số: 05/2026/QĐ-UBND", "05", ["QĐ", "UBND"], "2026"),
        ("Số: 409 /TTr-CAT(PC04)", "409", ["TTr", "CAT(PC04)"], ""),
        ("0124/KH-UBND", "0124", ["KH", "UBND"], ""),
    ],
)
def test_numbers(text, digits, groups, year):
    line = wording.number_line(text)
    assert (line.digits, line.groups, line.year) == (digits, groups, year)
    assert line.slash


def test_what_a_number_lacks():
    line = wording.number_line("Số 05-KH")
    assert (line.word, line.colon, line.slash) == ("Số", False, False)


def test_numbers_of_the_party():
    assert wording.is_party_number("Số 16-NQ/TW")
    assert wording.is_party_number("Số:    -KH/ĐU")
    assert not wording.is_party_number("Số: 05/KH-UBND")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("An Bình, ngày 05 tháng 01 năm 2026", ("An Bình", True, "05", "01", "2026", True)),
        ("An Bình ngày 5 tháng 1 năm 2026.", ("An Bình", False, "5", "1", "2026", True)),
        ("An Bình, ngày … tháng 4năm 2026", ("An Bình", True, "", "4", "2026", False)),
        ("ngày    tháng    năm", ("", False, "", "", "", True)),
        ("An Bình, 05/01/2026", None),
    ],
)
def test_dates(text, line):
    assert wording.date_line(text) == line


@pytest.mark.parametrize(
    ("text", "sort", "number", "sign", "rest"),
    [
        ("I. MỤC ĐÍCH", "la mã", "I", ".", "MỤC ĐÍCH"),
        ("I.MỤC ĐÍCH", "la mã", "I", ".", "MỤC ĐÍCH"),
        ("IV/ NỘI DUNG", "la mã", "IV", "/", "NỘI DUNG"),
        ("1. Mục đích", "số", "1", ".", "Mục đích"),
        ("đ) Kiểm tra", "chữ", "đ", ")", "Kiểm tra"),
        ("a. Kiểm tra", "chữ", "a", ".", "Kiểm tra"),
        ("Điều 3. Thi hành", "điều", "3", ".", "Thi hành"),
        ("Phần thứ hai", "phần", "thứ hai", "", ""),
        ("Chương II", "chương", "II", "", ""),
        ("Tiểu mục 2", "tiểu mục", "2", "", ""),
        ("Mục 1", "mục", "1", "", ""),
    ],
)
def test_labels(text, sort, number, sign, rest):
    found = wording.label(text)
    assert found is not None
    assert (found.sort, found.number, found.sign, found.rest) == (sort, number, sign, rest)


@pytest.mark.parametrize(
    "text",
    ["1.1. Mục tiêu", "15/6/2026 là hạn cuối", "Vì vậy", "Phần mềm mới", "2026", "C. KẾT QUẢ"],
)
def test_what_has_no_label(text):
    assert wording.label(text) is None


def test_labels_of_automatic_numbering():
    found = wording.label("Mục đích", "1.")
    assert found is not None
    assert (found.number, found.rest) == ("1", "Mục đích")


def authorities(*lines: tuple[str, str]) -> Document:
    parts = tuple(Part(Name.AUTHORITY, at, level=level) for at, (_, level) in enumerate(lines))
    return Document(view(*(text for text, _ in lines)), Segments(parts))


def test_lines_of_authority():
    the = authorities(("TM. ỦY BAN NHÂN DÂN\nKT.  CHỦ TỊCH", ""), ("PHÓ CHỦ TỊCH", ""))
    assert wording.authority_lines(the) == [
        ("TM. ỦY BAN NHÂN DÂN", 0), ("KT. CHỦ TỊCH", 0), ("PHÓ CHỦ TỊCH", 1),
    ]  # fmt: skip


def test_another_title_above_the_name():
    the = authorities(("KT. TRƯỞNG BAN", ""), ("PHÓ TRƯỞNG BAN", ""), ("Phó Chủ tịch", "other"))
    assert [part.paragraph for part in wording.own_titles(the)] == [0, 1]
    mistyped = authorities(("TM. ỦY BAN NHÂN DÂN", ""), ("Chủ tịch", "other"))
    assert len(wording.own_titles(mistyped)) == 2


def test_tone_marks_of_both_ways_are_one():
    assert wording.same_letters("HOÀ UỶ hoả") == wording.same_letters("HÒA ỦY hỏa")

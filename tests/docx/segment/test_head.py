from __future__ import annotations

import pytest

from gnbv_docgen.docx.segment.head import head
from gnbv_docgen.docx.segment.pieces import Sheet
from tests.docx.segment.segmented import BOLD, text_of
from tests.docx.views import HEAD, cell, para, view

STATE, MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
NUMBER, DATE = "Số: 05/KH-SYT", "Tân Hòa, ngày 05 tháng 01 năm 2026"
PARENT, ISSUER = para("UBND TỈNH X", **HEAD), para("SỞ Y TẾ", **BOLD)
RIGHT = (para(STATE, **BOLD), para(MOTTO, **BOLD))


def _rows(*rows):
    return tuple(
        each
        for row, columns in enumerate(rows)
        for column, texts in enumerate(columns)
        for each in cell(0, row, column, *texts)
    )


def _p(*texts):
    return tuple(para(text, **HEAD) for text in texts)


LAYOUTS = {
    "one row, two cells": _rows([(PARENT, ISSUER, *_p(NUMBER)), (*RIGHT, *_p(DATE))]),
    "two rows": _rows([(PARENT, ISSUER), RIGHT], [_p(NUMBER), _p(DATE)]),
    "spacer column, a row per part": _rows(
        [(PARENT,), _p(""), RIGHT[:1]], [(ISSUER,), _p(""), RIGHT[1:]],
        [_p(NUMBER), _p(""), _p(DATE)],
    ),
    "lines": (PARENT, ISSUER, *RIGHT, *_p(NUMBER, DATE)),
    "motto first": (*RIGHT, PARENT, ISSUER, *_p(NUMBER, DATE)),
    "tabs": _p(f"UBND TỈNH X\t{STATE}", f"SỞ Y TẾ\t\t{MOTTO}", f"{NUMBER}\t{DATE}"),
    "spaces": _p(
        f"   UBND TỈNH X        {STATE}", f"   SỞ Y TẾ         {MOTTO}", f"{NUMBER}        {DATE}"
    ),
    "line breaks": _rows([_p(f"UBND TỈNH X\nSỞ Y TẾ\n{NUMBER}"), _p(f"{STATE}\n{MOTTO}\n{DATE}")]),
    "text boxes": tuple(
        each._replace(where="textbox") for each in (PARENT, ISSUER, *RIGHT, *_p(NUMBER, DATE))
    ),
}  # fmt: skip
TITLE = (para("KẾ HOẠCH", **BOLD), para("Giảm nghèo", **BOLD))


def _head(*paragraphs):
    file = view(*paragraphs)
    parts, taken = head(Sheet(file), list(file.paragraphs))
    found = {}
    for part in sorted(parts, key=lambda part: (part.paragraph, part.start)):
        found.setdefault(part.name.name, []).append(text_of(file, part))
    found.pop("BLANK", None)
    return found, taken


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=list(LAYOUTS))
def test_the_head_is_found_whatever_carries_it(layout):
    found, taken = _head(*layout, *TITLE)
    assert found == {
        "PARENT_BODY": ["UBND TỈNH X"], "ISSUER": ["SỞ Y TẾ"], "MOTTO_STATE": [STATE],
        "MOTTO": [MOTTO], "NUMBER": [NUMBER], "PLACE_DATE": [DATE],
    }  # fmt: skip
    assert taken == len(layout)


MISSING = {
    "no motto": (_rows([(PARENT, ISSUER, *_p(NUMBER)), _p(DATE)]), "MOTTO_STATE"),
    "no number": (_rows([(PARENT, ISSUER), (*RIGHT, *_p(DATE))]), "NUMBER"),
    "no date": (_rows([(PARENT, ISSUER, *_p(NUMBER)), RIGHT]), "PLACE_DATE"),
    "no issuer": (_rows([_p(NUMBER), (*RIGHT, *_p(DATE))]), "ISSUER"),
}


@pytest.mark.parametrize(("layout", "name"), MISSING.values(), ids=list(MISSING))
def test_what_is_missing_takes_nothing_else_along(layout, name):
    found, taken = _head(*layout, *TITLE)
    assert name not in found
    assert len(found) >= 4
    assert taken == len(layout)


def test_subject_of_a_letter_below_the_number():
    subject = _p("V/v mời họp về giảm nghèo", "năm 2026")
    found, _ = _head(*_rows([(PARENT, ISSUER, *_p(NUMBER), *subject), (*RIGHT, *_p(DATE))]))
    assert found["LETTER_SUBJECT"] == ["V/v mời họp về giảm nghèo", "năm 2026"]
    assert found["ISSUER"] == ["SỞ Y TẾ"]


def test_motto_on_two_lines_is_the_motto_twice():
    halves = (para("CỘNG HÒA XÃ HỘI", **BOLD), para("CHỦ NGHĨA VIỆT NAM", **BOLD))
    found, _ = _head(*halves, *_p(MOTTO), PARENT, ISSUER, *_p(NUMBER, DATE))
    assert found["MOTTO_STATE"] == ["CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM"]
    assert found["ISSUER"] == ["SỞ Y TẾ"]


def test_typed_rules_and_marks():
    rules = _p("-----\t\t--------")
    found, _ = _head(PARENT, ISSUER, *RIGHT, *rules, *_p(NUMBER, "HỎA TỐC"), *_p(DATE))
    assert found["RULE_LINE"] == ["-----", "--------"]
    assert found["URGENCY"] == ["HỎA TỐC"]


def test_title_inside_the_table_of_the_head():
    title = [(para("KẾ HOẠCH", **BOLD), para("Giảm nghèo", **BOLD))]
    found, _ = _head(*_rows([(PARENT, ISSUER, *_p(NUMBER)), (*RIGHT, *_p(DATE))], title))
    assert (found["KIND"], found["SUBJECT"]) == (["KẾ HOẠCH"], ["Giảm nghèo"])


def test_a_file_without_a_head_has_none():
    assert _head(*TITLE, para("Nội dung.")) == ({}, 0)
    assert _head(*(para(f"Đoạn {each}.") for each in range(30)), *_p(NUMBER)) == ({}, 0)
    assert _head() == ({}, 0)


def test_an_issuer_in_the_wrong_column_is_the_issuer():
    found, _ = _head(*_rows([(*RIGHT, *_p(DATE)), (PARENT, ISSUER, *_p(NUMBER))]), *TITLE)
    assert (found["PARENT_BODY"], found["ISSUER"]) == (["UBND TỈNH X"], ["SỞ Y TẾ"])


def test_bases_below_a_missing_kind_are_not_the_date():
    basis = para("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;")
    found, taken = _head(*LAYOUTS["two rows"], TITLE[1], basis)
    assert found["PLACE_DATE"] == [DATE]
    assert taken == len(LAYOUTS["two rows"])


def test_a_caption_above_the_table_is_no_issuer():
    found, _ = _head(para("Mẫu 1.4"), *LAYOUTS["two rows"])
    assert found["BODY"] == ["Mẫu 1.4"]
    assert found["ISSUER"] == ["SỞ Y TẾ"]

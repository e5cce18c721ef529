from __future__ import annotations

import pytest

from gnbv_docgen.docx.segment.ending import ending, ending_at
from gnbv_docgen.docx.segment.pieces import Sheet
from tests.docx.segment.segmented import BOLD, CLOSING, text_of
from tests.docx.views import HEAD, cell, para, view

LABEL, COPY = para("Nơi nhận:", bold=True, italic=True), para("- Lưu: VT, KT.")
TO = (para("- UBND tỉnh;"), para("- Các thôn;"))
OFFICE = (para("KT. CHỦ TỊCH", **BOLD), para("PHÓ CHỦ TỊCH", **BOLD))
GAP = (para(""), para(""), para(""))
NAME = para("Lê Văn Bình", **BOLD)
EXPECTED = {
    "RECIPIENTS_LABEL": ["Nơi nhận:"],
    "RECIPIENT": ["- UBND tỉnh;", "- Các thôn;"],
    "FILE_COPY": ["- Lưu: VT, KT."],
    "AUTHORITY": ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    "SIGNER": ["Lê Văn Bình"],
}
LAYOUTS = {
    "two cells": (*cell(0, 0, 0, LABEL, *TO, COPY), *cell(0, 0, 1, *OFFICE, *GAP, NAME)),
    "spacer column": (
        *cell(0, 0, 0, LABEL, *TO, COPY),
        *cell(0, 0, 1, para("")),
        *cell(0, 0, 2, *OFFICE, *GAP, NAME),
    ),
    "columns that only push apart": (
        *(each for at in (0, 2, 4) for each in cell(0, 0, at, para(""))),
        *cell(0, 0, 1, LABEL, *TO, COPY),
        *cell(0, 0, 3, *OFFICE, *GAP, NAME),
    ),
    "two rows": (
        *cell(0, 0, 0, LABEL, *TO),
        *cell(0, 0, 1, *OFFICE),
        *cell(0, 1, 0, COPY),
        *cell(0, 1, 1, *GAP, NAME),
    ),
    "line breaks": (
        *cell(0, 0, 0, para("Nơi nhận:\n- UBND tỉnh;\n- Các thôn;\n- Lưu: VT, KT.")),
        *cell(0, 0, 1, para("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\n\nLê Văn Bình", **BOLD)),
    ),
    "label and first recipient on a line": (
        *cell(0, 0, 0, para("Nơi nhận:\t\t    - UBND tỉnh;"), TO[1], COPY),
        *cell(0, 0, 1, *OFFICE, *GAP, NAME),
    ),
    "two recipients on a line": (
        *cell(0, 0, 0, LABEL, para("- UBND tỉnh;          - Các thôn;"), COPY),
        *cell(0, 0, 1, *OFFICE, *GAP, NAME),
    ),
    "two offices on a line": (
        *cell(0, 0, 0, LABEL, *TO, COPY),
        *cell(0, 0, 1, para("KT. CHỦ TỊCH" + " " * 60 + "PHÓ CHỦ TỊCH", **BOLD), *GAP, NAME),
    ),
    "tabs": (
        para("Nơi nhận:\t\t\tKT. CHỦ TỊCH"),
        para("- UBND tỉnh;\t\t\tPHÓ CHỦ TỊCH"),
        TO[1],
        COPY,
        para("\t\t\t\tLê Văn Bình", bold=True),
    ),
    "lines, recipients first": (LABEL, *TO, COPY, *OFFICE, *GAP, NAME),
    "lines, signature first": (*OFFICE, *GAP, NAME, LABEL, *TO, COPY),
}


def _ending(*paragraphs):
    file = view(*paragraphs)
    sheet = Sheet(file)
    at = ending_at(sheet, list(file.paragraphs))
    assert at is not None
    parts, taken = ending(sheet, list(file.paragraphs[at:]))
    found = {}
    for part in sorted(parts, key=lambda part: (part.paragraph, part.start)):
        found.setdefault(part.name.name, []).append(text_of(file, part))
    found.pop("BLANK", None)
    return found, at, taken, parts


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=list(LAYOUTS))
def test_the_ending_is_found_whatever_carries_it(layout):
    found, at, taken, _ = _ending(para("Nội dung."), para(CLOSING), *layout, para(""))
    assert found == EXPECTED
    assert (at, taken) == (2, len(layout))


def test_a_signature_alone():
    found, *_ = _ending(
        para(CLOSING), *cell(0, 0, 0, para("")), *cell(0, 0, 1, *OFFICE, *GAP, NAME)
    )
    assert set(found) == {"AUTHORITY", "SIGNER"}
    found, *_ = _ending(para(CLOSING), para("CHỦ TỊCH", **BOLD), *GAP, NAME)
    assert set(found) == {"AUTHORITY", "SIGNER"}


def test_recipients_alone():
    found, *_ = _ending(para(CLOSING), LABEL, *TO, COPY)
    assert set(found) == {"RECIPIENTS_LABEL", "RECIPIENT", "FILE_COPY"}


def test_a_recipient_that_goes_on_in_the_next_line():
    wrapped = (para("- Các sở: Y tế,"), para("Tài chính;"))
    _, _, _, parts = _ending(*cell(0, 0, 0, LABEL, *wrapped, COPY), *cell(0, 0, 1, *OFFICE, NAME))
    lines = [part for part in parts if part.name.name == "RECIPIENT"]
    assert [(part.confidence, part.level) for part in lines] == [(0.95, ""), (0.75, "continued")]


def test_a_recipient_without_a_dash_is_a_line_of_its_own():
    column = (LABEL, para("UBND tỉnh;"), para("Các thôn;"), COPY)
    _, _, _, parts = _ending(*cell(0, 0, 0, *column), *cell(0, 0, 1, *OFFICE, NAME))
    assert [part.level for part in parts if part.name.name == "RECIPIENT"] == ["", ""]


def test_signature_words_and_another_title():
    column = (*OFFICE, para("(đã ký)", **HEAD), para("Trưởng Ban Chỉ đạo tỉnh", **BOLD), NAME)
    found, _, _, parts = _ending(*cell(0, 0, 0, LABEL, COPY), *cell(0, 0, 1, *column))
    assert found["SIGNATURE"] == ["(đã ký)"]
    assert [part.level for part in parts if part.name.name == "AUTHORITY"] == ["", "", "other"]


def test_a_name_without_a_gap_is_less_sure():
    def signer(*gap):
        *_, parts = _ending(*cell(0, 0, 0, LABEL, COPY), *cell(0, 0, 1, *OFFICE, *gap, NAME))
        return next(part.confidence for part in parts if part.name.name == "SIGNER")

    assert signer(*GAP) > signer() >= 0.6


def test_spacing_above_the_name_is_room_for_a_signature():
    spaced = para("Lê Văn Bình", **{**BOLD, "before": 60.0})
    title = para("Trưởng phòng Phòng Kinh tế", **{**BOLD, "before": 60.0})
    for column, count in (((*OFFICE, spaced), 0), ((*OFFICE, title, NAME), 1)):
        *_, parts = _ending(*cell(0, 0, 0, LABEL, COPY), *cell(0, 0, 1, *column))
        assert next(part for part in parts if part.name.name == "SIGNER").confidence == 0.97
        assert [part.level for part in parts].count("other") == count


def test_contact_line_below_the_ending():
    contact = para("Địa chỉ: số 1; điện thoại: 0123")
    found, _, taken, _ = _ending(*LAYOUTS["two cells"], para(""), contact)
    assert found["CONTACT"] == [contact.text]
    assert taken == len(LAYOUTS["two cells"]) + 2


def test_contact_lines_in_a_table_below_the_ending():
    contact = cell(1, 0, 0, para("Địa chỉ: thôn Đông"), para("ĐT: 0200; E-mail: a@b.vn"))
    found, _, taken, _ = _ending(*LAYOUTS["two cells"], para(""), *contact)
    assert found["CONTACT"] == ["Địa chỉ: thôn Đông", "ĐT: 0200; E-mail: a@b.vn"]
    assert taken == len(LAYOUTS["two cells"]) + 3


NOT_ENDINGS = {
    "text": (para("Nội dung."), para("- Nơi nhận: bộ phận một cửa;")),
    "bordered table": cell(0, 0, 0, para("CHỦ TỊCH"))
    + cell(0, 0, 1, para("a"))
    + cell(0, 0, 2, NAME),
    "a heading in capitals": (
        para("CHỦ TỊCH ỦY BAN NHÂN DÂN", **BOLD),
        para("Nội dung công việc."),
    ),
    "nothing": (),
}


@pytest.mark.parametrize("paragraphs", NOT_ENDINGS.values(), ids=list(NOT_ENDINGS))
def test_what_is_no_ending(paragraphs):
    file = view(*paragraphs)
    assert ending_at(Sheet(file), list(file.paragraphs)) is None


def test_text_behind_the_ending_is_not_part_of_it():
    layout = LAYOUTS["two cells"]
    found, _, taken, _ = _ending(*layout, para(""), para("Phụ lục", **BOLD), para("- Danh sách."))
    assert found == EXPECTED
    assert taken == len(layout)

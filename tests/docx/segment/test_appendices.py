from __future__ import annotations

import pytest

from gnbv_docgen.docx.segment.appendices import (
    appendix_title,
    has_motto,
    is_start,
    label,
    label_and_title,
    labelled,
    starts,
)
from gnbv_docgen.docx.segment.pieces import Sheet
from tests.docx.segment.segmented import BOLD, piece, text_of
from tests.docx.views import HEAD, cell, para, view

LABEL = para("Phụ lục", **BOLD)
TITLE = para("DANH SÁCH CÁC THÔN", **BOLD)
REFERENCE = para("(Kèm theo Kế hoạch số 05/KH-UBND của xã)", **HEAD, italic=True)
TEXT = para("Các thôn gồm có:")
TABLE = cell(0, 0, 0, para("STT")) + cell(0, 0, 1, para("Thôn"))
MOTTO = para("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", **BOLD)


@pytest.mark.parametrize(
    "text",
    [
        "Phụ lục",
        "Phụ lục I",
        "PHỤ LỤC 01",
        "Phụ lục số 2",
        "Phụ lục III:",
        "Phụ lục …1...",
        "Phụ lục A",
    ],
)
def test_labels(text):
    assert label(piece(text, **BOLD))
    plain = label(piece(text))
    assert plain is not None
    assert plain.confidence >= 0.6


@pytest.mark.parametrize(
    "text", ["Phụ lục kèm theo", "phụ lục I", "Chi tiết tại Phụ lục I", "Phụ lục I: Danh sách"]
)
def test_no_labels(text):
    assert label(piece(text, **BOLD)) is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Phụ lục 1: Danh sách thôn", ["Phụ lục 1:", "Danh sách thôn"]),
        ("PHỤ LỤC II. DANH SÁCH", ["PHỤ LỤC II.", "DANH SÁCH"]),
        ("Phụ lục - Danh sách", ["Phụ lục -", "Danh sách"]),
        ("Phụ lục kèm theo Kế hoạch", []),
    ],
)
def test_label_and_title_on_one_line(text, parts):
    found = label_and_title(piece(text, **BOLD))
    assert [text[part.start : part.end].strip() for part in found] == parts


CASES = {
    "label": ((para(""), LABEL, TITLE, TEXT), [1]),
    "no label": ((para(""), TITLE, REFERENCE, TEXT), [1]),
    "two labels": ((LABEL, TITLE, TEXT, para("Phụ lục II", **BOLD), TEXT), [0, 3]),
    "two references, no label": ((TITLE, REFERENCE, TEXT, TITLE, REFERENCE, TEXT), [0, 3]),
    "title on the left": ((LABEL, para("DANH SÁCH", bold=True), REFERENCE, TEXT), [0]),
    "letterhead": (
        (LABEL, TEXT, *cell(0, 0, 0, para("UBND XÃ")), *cell(0, 0, 1, MOTTO), TEXT),
        [0, 2],
    ),
    "letterhead and label": ((*cell(0, 0, 0, MOTTO), LABEL, TEXT), [0]),
    "table first": ((*TABLE, TEXT), [0]),
    "notes": ((para("Ghi chú:"), TEXT, TEXT), []),
    "notes, then a label": ((para("Ghi chú:"), TEXT, LABEL, TEXT), [2]),
    "nothing": ((para(""),), []),
}


@pytest.mark.parametrize(("paragraphs", "expected"), CASES.values(), ids=list(CASES))
def test_where_appendices_start(paragraphs, expected):
    file = view(*paragraphs)
    assert starts(Sheet(file), list(file.paragraphs)) == expected


def test_an_appendix_in_text_without_an_ending():
    file = view(TEXT, LABEL, TEXT)
    assert labelled(Sheet(file), list(file.paragraphs)) == 1
    file = view(TEXT, para("Phụ lục kèm theo."), TEXT)
    assert labelled(Sheet(file), list(file.paragraphs)) is None


def test_blocks_that_start_something():
    sheet = Sheet(file := view(MOTTO, LABEL, TEXT))
    motto, named, text = sheet.blocks(file.paragraphs)
    assert [has_motto(each) for each in (motto, named, text)] == [True, False, False]
    assert [is_start(each) for each in (motto, named, text)] == [True, True, False]


TITLES = {
    "all": ((LABEL, TITLE, REFERENCE, TEXT), ["LABEL", "TITLE", "REFERENCE"]),
    "title on two lines": (
        (LABEL, TITLE, TITLE, REFERENCE, TEXT),
        ["LABEL", "TITLE", "TITLE", "REFERENCE"],
    ),
    "reference on two lines": (
        (LABEL, para("(Kèm theo Kế hoạch", **HEAD), para("của xã)", **HEAD), TEXT),
        ["LABEL", "REFERENCE", "REFERENCE"],
    ),
    "no title": ((LABEL, REFERENCE, TEXT), ["LABEL", "REFERENCE"]),
    "no label": ((TITLE, REFERENCE, TEXT), ["TITLE", "REFERENCE"]),
    "nothing": ((TEXT,), []),
    "small title": ((LABEL, para("Danh sách", **BOLD), TEXT), ["LABEL", "TITLE"]),
    "title in plain letters": (
        (LABEL, para("Danh sách các thôn", **HEAD), REFERENCE, TEXT),
        ["LABEL", "TITLE", "REFERENCE"],
    ),
    "plain letters, no reference": ((LABEL, para("Danh sách các thôn", **HEAD), TEXT), ["LABEL"]),
    "text between": ((LABEL, TEXT, REFERENCE), ["LABEL"]),
    "heading below": ((LABEL, TITLE, para("I. PHẦN ĐẦU", **BOLD)), ["LABEL", "TITLE"]),
    "table below": ((LABEL, *TABLE), ["LABEL"]),
}


@pytest.mark.parametrize(("paragraphs", "names"), TITLES.values(), ids=list(TITLES))
def test_label_title_and_reference(paragraphs, names):
    file = view(*paragraphs)
    parts, taken = appendix_title(Sheet(file), list(file.paragraphs))
    assert [part.name.name.removeprefix("APPENDIX_") for part in parts] == names
    assert taken == len(names)
    assert all(text_of(file, part) for part in parts)

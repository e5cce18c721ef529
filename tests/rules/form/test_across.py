from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Name, Part, Segments
from gnbv_docgen.docx.view import Line
from gnbv_docgen.rules.form import across
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Unknown
from tests.docx.building import TEXT_WIDTH, cell, para, view

CONTACT = Part(Name.CONTACT, 2)
TEXTS = (para("Lê Văn Bình"), para(""), para("Địa chỉ: thôn Đông"))
LINES = {
    "own top border": (Line("border", TEXT_WIDTH, 2, 0.0, top=0.0), True),
    "own bottom border": (Line("border", TEXT_WIDTH, 2, 0.0), False),
    "border of the empty line above": (Line("border", TEXT_WIDTH, 1, 0.0), True),
    "border below the text above": (Line("border", TEXT_WIDTH, 0, 0.0), True),
    "border above the text above": (Line("border", TEXT_WIDTH, 0, 0.0, top=0.0), False),
    "typed in the line above": (Line("typed", TEXT_WIDTH, 1, 0.0), True),
    "drawn at the top": (Line("shape", TEXT_WIDTH, 2, 0.0, top=-3.0), True),
    "drawn below": (Line("shape", TEXT_WIDTH, 2, 0.0, top=20.0), False),
    "drawn in the line above": (Line("shape", TEXT_WIDTH, 1, 0.0, top=2.0), True),
    "drawn beside the text above": (Line("shape", TEXT_WIDTH, 0, 0.0, top=2.0), False),
}


def document(*lines, texts=TEXTS) -> Document:
    return Document(view(*texts, lines=lines), Segments((CONTACT,)))


@pytest.mark.parametrize(("line", "above"), LINES.values(), ids=list(LINES))
def test_which_line_stands_above(line, above):
    the = document(line)
    assert across.line_above(the, CONTACT) == (line if above else None)
    assert bool(list(across.missing(the, CONTACT))) is not above


def test_the_line_above_a_table():
    texts = (para("Lê Văn Bình"), *cell(0, 0, 0, para("Địa chỉ:"), para("thôn Đông")))
    line = Line("border", TEXT_WIDTH, 1, 0.0)
    assert across.line_above(document(line, texts=texts), CONTACT) == line


def test_a_table_with_borders_tells_nothing():
    texts = (para(""), *cell(0, 0, 0, para("a")), *cell(0, 0, 2, para("Địa chỉ:")))
    assert [type(each) for each in across.missing(document(texts=texts), CONTACT)] == [Unknown]


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({}, None),
        ({"length": TEXT_WIDTH * 0.96}, None),
        ({"length": TEXT_WIDTH * 0.9}, Fault),
        ({"length": None}, Unknown),
        ({"solid": False}, Fault),
    ],
)
def test_the_line_reaches_across(fields, found):
    line = Line("border", TEXT_WIDTH, 2, 0.0, top=0.0)._replace(**fields)
    assert [type(each) for each in across.length(document(line), CONTACT)] == [found][: bool(found)]


def test_without_a_line_nothing_has_a_length():
    assert list(across.length(document(), CONTACT)) == []

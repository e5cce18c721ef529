from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.docx.segment.pieces import Sheet, pieces
from gnbv_docgen.docx.view import Line
from tests.docx.segment.segmented import piece
from tests.docx.views import cell, para, run, view


def _texts(found):
    return [each.text for each in found]


def test_lines_of_a_paragraph_without_the_empty_ones():
    found = pieces(para(" a \n\n\tb\nc")._replace(index=4))
    assert _texts(found) == ["a", "b", "c"]
    part = found[1].part(Name.BODY, 0.5, "x")
    assert (part.paragraph, part.start, part.end) == (4, 6, 7)
    assert not found[1].whole


def test_a_piece_alone_is_the_whole_paragraph():
    part = piece("  a  ").part(Name.BODY, 1.0, "x")
    assert (part.start, part.end) == (0, None)


@pytest.mark.parametrize(
    ("text", "upper"),
    [("ỦY BAN", True), ("Ủy ban", False), ("12/5", False), ("GIÁM ĐỐc SỞ", True), ("Ab", False)],
)
def test_capitals_one_slip_allowed(text, upper):
    assert piece(text).upper is upper


def test_capitals_shown_by_format():
    assert piece("Ủy ban nhân dân", caps=True).upper


def test_bold_counts_the_runs_of_the_piece_alone():
    text = "a b\nc d"
    runs = (run("a b\n", bold=True), run("c ", bold=True), run("d", bold=False))
    first, second = pieces(para(text, runs=runs)._replace(index=0))
    assert (first.bold, second.bold) == (True, False)
    unknown = para("a", runs=(run("a", bold=None),))._replace(index=0)
    assert pieces(unknown)[0].bold is None


@pytest.mark.parametrize("text", ["_____", "--------", "- - - -", "*****", "———"])
def test_typed_rules(text):
    assert piece(text).is_rule


@pytest.mark.parametrize("text", ["- a", "--", "....."])
def test_no_typed_rules(text):
    assert not piece(text).is_rule


def test_halves_at_the_last_gap_that_gives_most():
    found = piece("Số:     /KH\t\tđây").halves(lambda each: 1.0 * each.text.endswith("đây"))
    assert _texts(found) == ["Số:     /KH", "đây"]
    assert _texts(piece("a  b").halves(lambda _: 0.5)) == ["a  b"]


def test_blank_paragraphs_and_those_with_a_drawn_line():
    file = view("", "\u00a0", "x", lines=(Line("shape", 60.0, 1),))
    sheet = Sheet(file)
    found = [sheet.empty(each) for each in file.paragraphs]
    assert [part and part.name for part in found] == [Name.BLANK, Name.RULE_LINE, None]


def test_a_table_is_one_block_with_the_tables_and_boxes_inside_it():
    box = para("box", where="textbox")
    file = view("a", *cell(0, 0, 0, para("b")), box, *cell(1, 0, 0, para("c")), "d", box)
    outer, inner = file.tables
    file = file._replace(tables=(outer, inner._replace(inside=0)))
    sheet = Sheet(file)
    blocks = [_texts(block.pieces) for block in sheet.blocks(file.paragraphs)]
    assert blocks == [["a"], ["b", "box", "c"], ["d"], ["box"]]

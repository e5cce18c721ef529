from __future__ import annotations

import pytest

from gnbv_docgen.docx.lines import width_of
from gnbv_docgen.docx.metrics import text_width
from gnbv_docgen.docx.view import Run
from tests.docx.snippets import cell, first_paragraph, paragraph, run, table, view

TIMES = "<w:rFonts w:ascii='Times New Roman' w:hAnsi='Times New Roman'/><w:sz w:val='28'/>"
CENTRE = "<w:jc w:val='center'/>"
WIDTH = 450.0  # between the margins of the snippets
CELL = 150.0 - 2 * 5.75  # in a cell of theirs
FLOATS = "position:absolute;margin-left:0;margin-top:0"


def lines(body: str):
    return view(body).lines


def vml(attributes: str) -> str:
    return f"<w:r><w:pict><v:rect {attributes}/></w:pict></w:r>"


TYPED = {
    "underscores": ("_______", True),
    "hyphens": ("-------", False),
    "en dashes": ("–––––", False),
    "drawn signs": ("─────", True),
    "with stars": ("------***------", False),
    "spaced": ("_ _ _ _", True),
}


@pytest.mark.parametrize(("text", "solid"), TYPED.values(), ids=list(TYPED))
def test_typed_rules(text, solid):
    (found,) = lines(paragraph(run(text, TIMES), CENTRE))
    assert (found.kind, found.paragraph, found.solid) == ("typed", 0, solid)
    if text[0] in "_-–":
        length = text_width(text, 14, bold=False)
        assert found.length == pytest.approx(length)
        assert found.left == pytest.approx((WIDTH - length) / 2)


@pytest.mark.parametrize("text", ["- Lưu: VT.", "__", "a ______", "----a----", "Số: ____/KH-UBND"])
def test_what_is_no_typed_rule(text):
    assert lines(paragraph(run(text, TIMES))) == ()


def test_a_rule_typed_after_a_break_in_the_paragraph():
    body = paragraph(run("HÀ NỘI", TIMES) + "<w:r><w:br/></w:r>" + run(" ____ ", TIMES), CENTRE)
    (found,) = lines(body)
    assert found.length == pytest.approx(28.0)
    assert found.left == pytest.approx(211.0)


def test_a_rule_typed_above_the_line_is_two_thirds_as_long():
    raised = TIMES + "<w:vertAlign w:val='superscript'/>"
    (found,) = lines(paragraph(run("______", raised), CENTRE))
    assert found.length == pytest.approx(text_width("______", 14 * 2 / 3, bold=False))


def test_letters_set_apart_take_more_room():
    (found,) = lines(paragraph(run("____", TIMES + "<w:spacing w:val='20'/>"), CENTRE))
    assert found.length == pytest.approx(28.0 + 4.0)


def test_a_rule_in_a_font_without_measures_has_no_length():
    (found,) = lines(paragraph(run("______", "<w:rFonts w:ascii='Arial'/>"), CENTRE))
    assert (found.kind, found.length, found.left) == ("typed", None, None)


@pytest.mark.parametrize(
    ("properties", "left"),
    [
        ("", 0.0),
        ("<w:ind w:left='200' w:firstLine='100'/>", 15.0),
        ("<w:jc w:val='both'/><w:ind w:left='200'/>", 10.0),
        ("<w:jc w:val='right'/>", WIDTH - 28.0),
        ("<w:jc w:val='right'/><w:ind w:right='200'/>", WIDTH - 38.0),
        (CENTRE + "<w:ind w:left='400'/>", 20.0 + (WIDTH - 20.0 - 28.0) / 2),
        (CENTRE + "<w:ind w:leftChars='100'/>", None),
    ],
)
def test_where_a_typed_rule_begins(properties, left):
    (found,) = lines(paragraph(run("____", TIMES), properties))
    assert found.left == (None if left is None else pytest.approx(left))


def test_underlined_lines_of_text():
    underlined = TIMES + "<w:u w:val='single'/>"
    (found,) = lines(paragraph(run("Độc lập", underlined), CENTRE))
    assert (found.kind, found.paragraph) == ("underline", 0)
    assert found.length == pytest.approx(text_width("Độc lập", 14, bold=False))
    assert lines(paragraph(run("Độc", underlined) + run(" lập", TIMES))) == ()
    assert len(lines(paragraph(run("Độc", underlined) + run(" ", TIMES)))) == 1
    spaces = lines(paragraph(run("          ", underlined)))
    assert [line.kind for line in spaces] == ["underline"]
    assert spaces[0].length == pytest.approx(35.0)
    assert lines(paragraph(run(" ", underlined))) == ()


BOTTOM = "<w:pBdr><w:bottom w:val='single'/></w:pBdr>"


@pytest.mark.parametrize(
    ("properties", "length", "left"),
    [("", WIDTH, 0.0), ("<w:ind w:left='2000' w:right='1000'/>", 300.0, 100.0),
     ("<w:ind w:left='2000' w:hanging='400'/>", 370.0, 80.0),
     ("<w:ind w:leftChars='100'/>", None, None)],
)  # fmt: skip
def test_borders_of_paragraphs(properties, length, left):
    (found,) = lines(paragraph("a", BOTTOM + properties))
    assert found[:5] == ("border", length, 0, left, True)


def test_borders_in_cells_are_as_long_as_the_cell():
    (found,) = lines(table(cell(paragraph("a", BOTTOM))))
    assert found.length == pytest.approx(CELL)


def test_a_dotted_border_is_not_solid_and_a_box_is_no_rule():
    dotted = "<w:pBdr><w:top w:val='dotted'/></w:pBdr>"
    (found,) = lines(paragraph("a", dotted))
    assert (found.solid, found.top) == (False, 0.0)
    sides = "".join(f"<w:{side} w:val='single'/>" for side in ("top", "left", "bottom", "right"))
    assert lines(paragraph("a", f"<w:pBdr>{sides}</w:pBdr>")) == ()


def test_neighbours_of_one_look_share_their_borders():
    both = "<w:pBdr><w:top w:val='single'/><w:bottom w:val='single'/></w:pBdr>"
    found = lines(paragraph("a", BOTTOM) * 3 + paragraph("b"))
    assert [line.paragraph for line in found] == [2]
    found = lines(paragraph("a", both) * 3)
    assert [(line.paragraph, line.top) for line in found] == [(0, 0.0), (2, None)]
    apart = lines(paragraph("a", BOTTOM) + paragraph("b") + paragraph("a", BOTTOM))
    assert [line.paragraph for line in apart] == [0, 2]
    indented = lines(paragraph("a", BOTTOM) + paragraph("a", BOTTOM + "<w:ind w:left='20'/>"))
    assert [line.paragraph for line in indented] == [0, 1]


def test_borders_that_are_not_drawn_take_no_other_line_away():
    white = "".join(
        f"<w:{side} w:val='single' w:color='FFFFFF'/>" for side in ("top", "left", "bottom")
    )
    found = lines(paragraph(run("____", TIMES)) + paragraph("a", f"<w:pBdr>{white}</w:pBdr>") * 3)
    assert [line.kind for line in found] == ["typed"]


SHAPES = {
    "from the column": ("margin-left:30pt", 30.0, 30.0),
    "from the page": (
        "margin-left:100pt;mso-position-horizontal-relative:page", 100.0 - 85.0, None),
    "middle of the margins": ("mso-position-horizontal:center", 175.0, (CELL - 100) / 2),
    "right": ("mso-position-horizontal:right", 350.0, CELL - 100),
    "left": ("mso-position-horizontal:left", 0.0, 0.0),
    "middle of the page": (
        "mso-position-horizontal:center;mso-position-horizontal-relative:page",
        (595 - 100) / 2 - 85, None),
    "from a letter": ("margin-left:3pt;mso-position-horizontal-relative:char", None, None),
}  # fmt: skip


@pytest.mark.parametrize(("style", "in_body", "in_cell"), SHAPES.values(), ids=list(SHAPES))
def test_where_drawn_lines_begin(style, in_body, in_cell):
    shape = vml(f'style="position:absolute;width:100pt;height:1pt;{style}"')
    (found,) = lines(paragraph(shape))
    assert found.length == 100.0
    assert found.left == (None if in_body is None else pytest.approx(in_body))
    (found,) = lines(table(cell(paragraph(shape))))
    assert found.left == (None if in_cell is None else pytest.approx(in_cell))


def test_lines_in_the_text_stand_where_the_text_would():
    shape = vml('style="width:100pt;height:1pt"')
    assert lines(paragraph(shape, CENTRE))[0].left == pytest.approx(175.0)
    assert lines(paragraph(shape + run("a"), CENTRE))[0].left is None


def test_a_horizontal_rule_takes_its_share():
    shape = vml('style="width:0;height:1.5pt" o:hrpct="400" o:hralign="center" o:hr="t"')
    (found,) = lines(paragraph(shape))
    assert (found.length, found.left) == (pytest.approx(180.0), pytest.approx(135.0))


def test_the_width_of_a_stretch_of_text():
    found = first_paragraph(paragraph(run("Kế", TIMES) + run(" hoạch", TIMES + "<w:b/>")))
    assert width_of(found, 0, 2) == pytest.approx(text_width("Kế", 14, bold=False))
    assert width_of(found, 3, 8) == pytest.approx(text_width("hoạch", 14, bold=True))
    hidden = found._replace(runs=(Run("ẩn", hidden=True), *found.runs))
    assert width_of(hidden, 0, 8) == pytest.approx(width_of(found, 0, 8))
    caps = first_paragraph(paragraph(run("kế", TIMES + "<w:caps/>")))
    assert width_of(caps, 0, 2) == pytest.approx(text_width("KẾ", 14, bold=False))
    assert width_of(first_paragraph(paragraph("kế")), 0, 2) is None

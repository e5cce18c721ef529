from __future__ import annotations

import pytest
from lxml import etree

from gnbv_docgen.docx.shapes import chosen, from_drawing, is_line
from tests.docx.snippets import element, paragraph

LINE = '<a:prstGeom prst="line"/>'
STROKE = '<a:ln w="9525"><a:solidFill/></a:ln>'
NONE = "<a:ln><a:noFill/></a:ln>"


def shape(geometry: str = LINE, stroke: str = STROKE, inner: str = "", frame: str = "") -> str:
    return f"<wps:wsp><wps:spPr>{frame}{geometry}{stroke}</wps:spPr>{inner}</wps:wsp>"


def drawing(
    inner: str,
    size: tuple[int, int] = (1270000, 0),
    across: str = '<wp:positionH relativeFrom="column"><wp:posOffset>127000</wp:posOffset>'
    "</wp:positionH>",
    down: str = '<wp:positionV relativeFrom="paragraph"><wp:posOffset>-25400</wp:posOffset>'
    "</wp:positionV>",
    properties: str = '<wp:docPr id="1" name="Nét"/>',
    holder: str = "anchor",
) -> str:
    return (
        f'<wp:{holder}>{across}{down}<wp:extent cx="{size[0]}" cy="{size[1]}"/>{properties}'
        f"<a:graphic><a:graphicData>{inner}</a:graphicData></a:graphic></wp:{holder}>"
    )


def drawn(inner: str):
    return from_drawing(etree.fromstring(element(inner, "w:drawing")))


def test_a_line_has_length_and_place():
    (found,) = drawn(drawing(shape())).shapes
    assert found.length == 100.0
    assert found.position == ("column", 10.0, "", -2.0)
    assert found.solid
    assert found.content is None


CASES = {
    "connector": (shape('<a:prstGeom prst="straightConnector1"/>'), (1270000, 0), True),
    "a flat rectangle": (shape('<a:prstGeom prst="rect"/>'), (1270000, 12700), True),
    "a rectangle": (shape('<a:prstGeom prst="rect"/>'), (1270000, 500000), False),
    "a slightly slanting line": (shape(), (1270000, 60000), True),
    "a slanting line": (shape(), (1270000, 600000), False),
    "an upright line": (shape(), (0, 1270000), False),
    "a line turned upright": (shape(frame='<a:xfrm rot="5400000"/>'), (1270000, 0), False),
    "a line turned round": (shape(frame='<a:xfrm rot="10800000"/>'), (1270000, 0), True),
    "a dot": (shape(), (12700, 0), False),
    "without a stroke": (shape(stroke=NONE), (1270000, 0), False),
    "filled, without a stroke": (
        shape('<a:prstGeom prst="rect"/><a:solidFill/>', NONE), (1270000, 12700), True),
}  # fmt: skip


@pytest.mark.parametrize(("inner", "size", "expected"), CASES.values(), ids=list(CASES))
def test_which_shapes_are_level_lines(inner, size, expected):
    assert bool(drawn(drawing(inner, size)).shapes) is expected


def test_a_dashed_line_is_not_solid():
    dashed = '<a:ln><a:prstDash val="dash"/></a:ln>'
    assert not drawn(drawing(shape(stroke=dashed))).shapes[0].solid
    assert drawn(drawing(shape(stroke='<a:ln><a:prstDash val="solid"/></a:ln>'))).shapes[0].solid


def test_a_hidden_shape_is_none():
    assert drawn(drawing(shape(), properties='<wp:docPr id="1" hidden="1"/>')).shapes == ()


def test_places_by_alignment_from_the_page_and_inline():
    aligned = '<wp:positionH relativeFrom="page"><wp:align>center</wp:align></wp:positionH>'
    below = '<wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>'
    assert drawn(drawing(shape(), across=aligned, down=below)).shapes[0].position == (
        "page", None, "center", None,
    )  # fmt: skip
    inline = drawn(drawing(shape(), holder="inline", across="", down=""))
    assert inline.shapes[0].position == ("inline", None, "", None)


def test_a_box_holds_text():
    text = f"<wps:txbx><w:txbxContent>{paragraph('a')}</w:txbxContent></wps:txbx>"
    (found,) = drawn(drawing(shape('<a:prstGeom prst="rect"/>', inner=text), (1270000, 500000))
                     ).shapes  # fmt: skip
    assert found.content is not None
    assert found.length == pytest.approx(100 - 14.4)
    assert found.outlined
    (bare,) = drawn(drawing(shape("", NONE, text), (1270000, 500000))).shapes
    assert not bare.outlined


def test_shapes_in_groups_have_the_measures_of_the_page():
    inner = shape(frame='<a:xfrm><a:off x="300" y="100"/><a:ext cx="500" cy="0"/></a:xfrm>')
    group = (
        '<wpg:wgp><wpg:grpSpPr><a:xfrm><a:ext cx="1270000" cy="127000"/>'
        '<a:chOff x="100" y="0"/><a:chExt cx="1000" cy="100"/></a:xfrm></wpg:grpSpPr>'
        f"{inner}</wpg:wgp>"
    )
    (found,) = drawn(drawing(group, (1270000, 127000))).shapes
    assert found.length == pytest.approx(50.0)
    assert found.position.offset == pytest.approx(10.0 + 20.0)
    assert found.position.top == pytest.approx(-2.0 + 10.0)


def test_pictures_are_counted():
    assert drawn(drawing("<pic:pic/>", (1270000, 1270000))) == ((), 1)


@pytest.mark.parametrize(
    ("width", "height", "line"),
    [(100, 0, True), (100, 3, True), (100, 4, False), (2, 0, False), (0, 100, False)],
)
def test_what_is_flat_is_a_line(width, height, line):
    assert is_line(width, height) is line


@pytest.mark.parametrize(
    ("branches", "name"),
    [
        ('<mc:Choice Requires="wps"><w:a/></mc:Choice><mc:Fallback><w:b/></mc:Fallback>', "a"),
        ('<mc:Choice Requires="cx1"><w:a/></mc:Choice><mc:Fallback><w:b/></mc:Fallback>', "b"),
        (('<mc:Choice Requires="cx1"><w:a/></mc:Choice><mc:Choice Requires="w14"><w:b/>'
         "</mc:Choice>"), "b"),
        ('<mc:Choice Requires="cx1"><w:a/></mc:Choice>', None),
    ],
)  # fmt: skip
def test_the_branch_that_is_understood_is_chosen(branches, name):
    branch = chosen(etree.fromstring(element(branches, "mc:AlternateContent")))
    found = None if branch is None else etree.QName(branch[0]).localname
    assert found == name

from __future__ import annotations

import pytest
from lxml import etree

from gnbv_docgen.docx.vml import from_picture
from tests.docx.snippets import element, paragraph

FLOATS = "position:absolute;margin-left:0;margin-top:0"


def drawn(inner: str):
    return from_picture(etree.fromstring(element(inner, "w:pict")))


LINES = {
    "line": (f'<v:line style="{FLOATS}" from="21.3pt,.75pt" to="102.55pt,.75pt"/>',
             81.25, ("column", 21.3, "", 0.75)),
    "line, right to left": (f'<v:line style="{FLOATS}" from="100pt,5pt" to="20pt,5pt"/>',
                            80.0, ("column", 20.0, "", 5.0)),
    "line in pixels": (f'<v:line style="{FLOATS}" from="4,0" to="104,0"/>',
                       75.0, ("column", 3.0, "", 0.0)),
    "line in inches": (f'<v:line style="{FLOATS}" from="1in,0" to="2in,0"/>',
                       72.0, ("column", 72.0, "", 0.0)),
    "connector": (('<v:shape type="#_x0000_t32" style="position:absolute;margin-left:9pt;'
                  'margin-top:-2pt;width:90pt;height:0"/>'), 90.0, ("column", 9.0, "", -2.0)),
    "flat rectangle": (('<v:rect style="position:absolute;margin-left:9pt;margin-top:1pt;'
                       'width:90pt;height:1pt"/>'), 90.0, ("column", 9.0, "", 1.0)),
    "in the middle of the page": (
        ('<v:shape type="#_x0000_t20" style="position:absolute;width:90pt;height:0;'
        "mso-position-horizontal:center;mso-position-horizontal-relative:page;"
        'mso-position-vertical-relative:page"/>'), 90.0, ("page", None, "center", None)),
    "inline": ('<v:rect style="width:90pt;height:1pt"/>', 90.0, ("inline", None, "", None)),
}  # fmt: skip


@pytest.mark.parametrize(("inner", "length", "position"), LINES.values(), ids=list(LINES))
def test_lines(inner, length, position):
    (found,) = drawn(inner).shapes
    assert found.length == pytest.approx(length)
    assert found.position == position
    assert found.solid


NO_LINES = {
    "upright": f'<v:line style="{FLOATS}" from="0,0" to="0,90pt"/>',
    "slanting": f'<v:line style="{FLOATS}" from="0,0" to="90pt,40pt"/>',
    "hidden": f'<v:line style="{FLOATS};visibility:hidden" from="0,0" to="90pt,0"/>',
    "without a stroke": f'<v:line style="{FLOATS}" from="0,0" to="90pt,0" stroked="f"/>',
    "rectangle": '<v:rect style="width:90pt;height:50pt"/>',
    "ends that are no numbers": f'<v:line style="{FLOATS}" from="a,b" to="90pt,0"/>',
    "one number for an end": f'<v:line style="{FLOATS}" from="0" to="90pt,0"/>',
    "no size": "<v:rect/>",
}  # fmt: skip


@pytest.mark.parametrize("inner", NO_LINES.values(), ids=list(NO_LINES))
def test_what_is_no_line(inner):
    assert drawn(inner).shapes == ()


def test_a_dashed_line_is_not_solid():
    dashed = f'<v:line style="{FLOATS}" from="0,0" to="9pt,0"><v:stroke dashstyle="dash"/></v:line>'
    assert not drawn(dashed).shapes[0].solid


@pytest.mark.parametrize(
    ("attributes", "length", "share", "alignment"),
    [
        ('style="width:0;height:1.5pt" o:hralign="center" o:hrstd="t"', None, 100.0, "center"),
        ('style="width:0;height:1.5pt" o:hrpct="300" o:hralign="center"', None, 30.0, "center"),
        ('style="width:90pt;height:1pt" o:hrpct="0"', 90.0, None, "left"),
    ],
)
def test_horizontal_rules(attributes, length, share, alignment):
    (found,) = drawn(f'<v:rect {attributes} o:hr="t"/>').shapes
    assert (found.length, found.share, found.position.alignment) == (length, share, alignment)


def test_a_box_holds_text():
    inner = f"<v:textbox><w:txbxContent>{paragraph('a')}</w:txbxContent></v:textbox>"
    style = "position:absolute;width:100pt;height:40pt"
    (found,) = drawn(f'<v:rect style="{style}">{inner}</v:rect>').shapes
    assert found.content is not None
    assert found.length == pytest.approx(85.6)
    assert found.outlined
    (bare,) = drawn(f'<v:shape style="{style}" stroked="f">{inner}</v:shape>').shapes
    assert not bare.outlined


def test_shapes_in_groups_have_the_measures_of_the_page():
    group = (
        '<v:group style="position:absolute;margin-left:10pt;margin-top:4pt;width:100pt;height:20pt"'
        ' coordorigin="100,0" coordsize="1000,200">'
        '<v:line from="200,100" to="700,100"/>'
        '<v:shape type="#_x0000_t32" style="left:300;top:50;width:200;height:0"/></v:group>'
    )
    line, connector = drawn(group).shapes
    assert line.length == pytest.approx(50.0)
    assert line.position == ("column", pytest.approx(20.0), "", pytest.approx(14.0))
    assert connector.length == pytest.approx(20.0)
    assert connector.position == ("column", pytest.approx(30.0), "", pytest.approx(9.0))


def test_groups_in_groups_end_somewhere():
    assert drawn("<v:group>" * 60 + "</v:group>" * 60).shapes == ()


def test_pictures_are_counted():
    assert drawn("<v:shape><v:imagedata/></v:shape>").pictures == 1

from __future__ import annotations

import pytest

from gnbv_docgen.docx.view import DocxView
from tests.docx.snippets import cell, paragraph, style, table, view

SINGLE = "".join(
    f"<w:{side} w:val='single'/>"
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
BORDERS = f"<w:tblBorders>{SINGLE}</w:tblBorders>"


def places(found: DocxView) -> list[tuple[str, int | None, int, int]]:
    return [(one.text, one.table, one.row, one.column) for one in found.paragraphs]


def test_rows_columns_and_widths():
    found = view(table(cell("a", 2000) + cell("b", 4000), cell("c", 2000) + cell("d", 4000)))
    assert places(found) == [("a", 0, 0, 0), ("b", 0, 0, 1), ("c", 0, 1, 0), ("d", 0, 1, 1)]
    (only,) = found.tables
    assert (only.rows, only.columns, only.paragraphs) == (2, 2, (0, 1, 2, 3))
    assert (only.width, only.column_widths, only.bordered) == (300.0, (100.0, 200.0), False)
    assert {one.where for one in found.paragraphs} == {"cell"}


def test_the_room_for_text_is_a_cells_without_its_padding():
    padding = "<w:tcMar><w:left w:w='100'/><w:right w:w='60'/></w:tcMar>"
    found = view(table(cell("a", 2000, padding) + cell("b", 4000)) + paragraph("c"))
    assert [one.room for one in found.paragraphs] == [92.0, 188.5, 450.0]


def test_merged_cells_take_the_columns_of_the_grid():
    span = "<w:gridSpan w:val='2'/>"
    found = view(
        table(cell("a", 2000, span) + cell("b", 1000), cell("c", 1000) * 3, grid=(1000, 1000, 900))
    )
    assert places(found) == [
        ("a", 0, 0, 0), ("b", 0, 0, 2), ("c", 0, 1, 0), ("c", 0, 1, 1), ("c", 0, 1, 2),
    ]  # fmt: skip
    assert found.tables[0].columns == 3
    assert found.tables[0].column_widths == (50.0, 50.0, 45.0)


def test_a_dragged_edge_makes_no_third_column():
    span = "<w:gridSpan w:val='2'/>"
    found = view(
        table(cell("a", 1000) + cell("b", 2000, span), cell("c", 2000, span) + cell("d", 1000))
    )
    assert found.tables[0].columns == 2
    assert [one.column for one in found.paragraphs] == [0, 1, 0, 1]


@pytest.mark.parametrize("merge", ["<w:vMerge/>", "<w:vMerge w:val='continue'/>", "<w:hMerge/>"])
def test_the_hidden_rest_of_a_merged_cell_is_not_read(merge):
    restart = "<w:vMerge w:val='restart'/>"
    found = view(table(cell("a", 1000, restart) + cell("b"), cell("", 1000, merge) + cell("c")))
    assert places(found) == [("a", 0, 0, 0), ("b", 0, 0, 1), ("c", 0, 1, 1)]


def test_a_row_may_begin_later():
    late = cell("c")
    body = table(cell("a") + cell("b"), late, grid=(1000, 1000)).replace(
        f"<w:tr>{late}</w:tr>", f"<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>{late}</w:tr>"
    )
    assert places(view(body))[-1] == ("c", 0, 1, 1)


def test_tables_in_tables():
    inner = table(cell("b") + cell("c"))
    found = view(table(cell(paragraph("a") + inner + paragraph("d"))) + paragraph("e"))
    assert places(found) == [
        ("a", 0, 0, 0), ("b", 1, 0, 0), ("c", 1, 0, 1), ("d", 0, 0, 0), ("e", None, 0, 0),
    ]  # fmt: skip
    assert [one.inside for one in found.tables] == [None, 0]
    assert [one.paragraphs for one in found.tables] == [(0, 1, 2, 3), (1, 2)]


def test_rows_and_cells_in_content_controls_and_tracked_changes():
    body = (
        "<w:tbl><w:tblPr/><w:tblGrid/>"
        f"<w:sdt><w:sdtContent><w:tr>{cell('a')}</w:tr></w:sdtContent></w:sdt>"
        f"<w:tr><w:sdt><w:sdtContent>{cell('b')}</w:sdtContent></w:sdt></w:tr>"
        f"<w:tr><w:trPr><w:del w:id='1'/></w:trPr>{cell('gone')}</w:tr></w:tbl>"
    )
    found = view(body)
    assert places(found) == [("a", 0, 0, 0), ("b", 0, 1, 0)]
    assert found.tracked_changes == 1


OWN = "<w:tcBorders>{}</w:tcBorders>"
BORDERED = {
    "none": ("", "", False),
    "of the table": (BORDERS, "", True),
    "of the table, taken off the cells": (
        BORDERS, OWN.format(SINGLE.replace("single", "nil")), False),
    "of the cells": ("", OWN.format("<w:left w:val='single'/>"), True),
    "above and below": (
        "", OWN.format("<w:top w:val='single'/><w:bottom w:val='single'/>"), True),
    "white": (
        BORDERS.replace("w:val='single'", "w:val='single' w:color='FFFFFF'"), "", False),
    "below alone": ("", OWN.format("<w:bottom w:val='single'/>"), False),
    "of the style": ('<w:tblStyle w:val="T"/>', "", True),
}  # fmt: skip


@pytest.mark.parametrize(("properties", "own", "expected"), BORDERED.values(), ids=list(BORDERED))
def test_which_tables_show_borders(properties, own, expected):
    styles = style("T", f"<w:tblPr>{BORDERS}</w:tblPr>", "table")
    found = view(table(cell("a", 3000, own), properties=properties), styles=styles)
    assert found.tables[0].bordered is expected


def test_the_border_of_a_cell_in_a_table_without_frames_is_a_line():
    below = OWN.format("<w:bottom w:val='single'/>")
    above = OWN.format("<w:top w:val='dashed'/>")
    (found,) = view(table(cell("a", 3000, below) + cell("b"))).lines
    assert found[:5] == ("border", 150.0, 0, -5.75, True)
    (found,) = view(table(cell("a") + cell("b"), cell("c") + cell("d", 3000, above))).lines
    assert found[:5] == ("border", 150.0, 1, -5.75, False)
    assert view(table(cell("a", 3000, below), properties=BORDERS)).lines == ()


@pytest.mark.parametrize(
    ("width", "expected"),
    [("<w:tblW w:w='5000' w:type='pct'/>", 450.0), ("<w:tblW w:w='50%' w:type='pct'/>", 225.0),
     ("<w:tblW w:w='6000' w:type='dxa'/>", 300.0), ("<w:tblW w:w='0' w:type='auto'/>", 150.0),
     ("", 150.0)],
)  # fmt: skip
def test_widths_of_tables(width, expected):
    assert view(table(cell("a"), properties=width)).tables[0].width == expected


def test_a_table_without_widths_has_none():
    bare = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    found = view(bare).tables[0]
    assert (found.rows, found.columns, found.width) == (1, 1, None)
    assert view("<w:tbl/>").tables[0].rows == 0


@pytest.mark.parametrize(
    ("properties", "left"),
    [
        ("", 0.0),
        ("<w:tblInd w:w='-300' w:type='dxa'/>", -15.0),
        ("<w:jc w:val='center'/>", 75.0),
        ("<w:tblW w:w='10000' w:type='dxa'/><w:jc w:val='center'/>", -25.0),
        ("<w:jc w:val='right'/>", 150.0),
        ("<w:tblpPr w:tblpX='100'/>", None),
    ],
)
def test_where_a_table_begins(properties, left):
    found = view(table(cell("a", 2000) + cell("b", 4000), properties=properties))
    assert found.tables[0].left == left

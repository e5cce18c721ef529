from __future__ import annotations

import pytest

from tests.docx.snippets import cell, style, table, view

BOLD, ITALIC = "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:i/></w:rPr>"
LOOK = "<w:tblLook w:val='0000' {}/>"


def conditional(name: str, inner: str) -> str:
    return f'<w:tblStylePr w:type="{name}">{inner}</w:tblStylePr>'


def marked(styles: str, look: str, field: str = "bold", rows: int = 3, columns: int = 3) -> str:
    """Which cells of a table have ``field``, row by row."""
    body = table(
        *(cell("a", 1000) * columns for _ in range(rows)),
        properties=f'<w:tblStyle w:val="T"/>{look}',
    )
    found = view(body, styles=styles).paragraphs
    return "".join(
        "x" if getattr(one.runs[0], field) else "." for one in found
    )  # fmt: skip


CASES = {
    "whole": (BOLD, "", "xxxxxxxxx"),
    "first row": (conditional("firstRow", BOLD), "w:firstRow='1'", "xxx......"),
    "first row not asked for": (conditional("firstRow", BOLD), "w:firstRow='0'", "........."),
    "last row": (conditional("lastRow", BOLD), "w:lastRow='1'", "......xxx"),
    "first column": (conditional("firstCol", BOLD), "w:firstColumn='1'", "x..x..x.."),
    "last column": (conditional("lastCol", BOLD), "w:lastColumn='1'", "..x..x..x"),
    "rows in turn": (conditional("band1Horz", BOLD), "w:noHBand='0'", "xxx...xxx"),
    "rows in turn after the head": (
        conditional("band1Horz", BOLD), "w:firstRow='1' w:noHBand='0'", "...xxx..."),
    "columns in turn": (conditional("band2Vert", BOLD), "w:noVBand='0'", ".x..x..x."),
    "a corner": (
        conditional("nwCell", BOLD), "w:firstRow='1' w:firstColumn='1'", "x........"),
    "a stronger condition wins": (
        BOLD + conditional("firstRow", "<w:rPr><w:b w:val='0'/></w:rPr>"), "w:firstRow='1'",
        "...xxxxxx"),
}  # fmt: skip


@pytest.mark.parametrize(("inner", "look", "expected"), CASES.values(), ids=list(CASES))
def test_conditions(inner, look, expected):
    assert marked(style("T", inner, "table"), LOOK.format(look)) == expected


def test_conditions_in_the_old_bits():
    styles = style("T", conditional("firstRow", BOLD), "table")
    assert marked(styles, "<w:tblLook w:val='0020'/>") == "xxx......"
    assert marked(styles, "<w:tblLook w:val='zz'/>") == "........."
    assert marked(styles, "") == "........."


def test_broader_bands():
    inner = "<w:tblPr><w:tblStyleRowBandSize w:val='2'/></w:tblPr>" + conditional("band1Horz", BOLD)
    assert marked(style("T", inner, "table"), LOOK.format("w:noHBand='0'"), rows=4, columns=1) == (
        "xx.."
    )


def test_styles_of_tables_are_based_on_one_another():
    base = style("B", BOLD + conditional("firstRow", ITALIC), "table")
    styles = base + style("T", "<w:basedOn w:val='B'/>", "table")
    look = LOOK.format("w:firstRow='1'")
    assert marked(styles, look) == "xxxxxxxxx"
    assert marked(styles, look, "italic") == "xxx......"


def test_margins_of_cells_come_from_style_table_and_cell():
    margins = "<w:tblCellMar><w:left w:w='200'/><w:right w:w='100'/></w:tblCellMar>"
    bottom = "<w:pBdr><w:bottom w:val='single'/></w:pBdr>"
    inner = f"<w:p><w:pPr>{bottom}</w:pPr></w:p>"

    def length(properties: str = "", styles: str = "", own: str = "") -> float | None:
        body = table(cell(inner, 3000, own), properties=properties)
        return view(body, styles=styles).lines[0].length

    named = style("T", f"<w:tblPr>{margins}</w:tblPr>", "table", 'w:default="1"')
    assert length() == pytest.approx(150 - 11.5)
    assert length(styles=named) == pytest.approx(135.0)
    assert length(margins) == pytest.approx(135.0)
    assert length(margins, own="<w:tcMar><w:start w:w='0'/></w:tcMar>") == pytest.approx(145.0)

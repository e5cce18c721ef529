"""Tables and emphasis as WordprocessingML."""

from __future__ import annotations

import re

import pytest
from lxml import etree

from gnbv_docgen.plan.blocks import Cell, Column, Grid, Span
from gnbv_docgen.render.table import runs_xml, table_xml

NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{NS}}}"


def cell(text: str = "", role: str = "text", columns: int = 1, rows: int = 1) -> Cell:
    return Cell(((Span(text),),) if text else (), role, columns, rows)  # type: ignore[arg-type]


def table(grid: Grid, width_mm: float = 160.0) -> etree._Element:
    return etree.fromstring(
        str(table_xml(grid, width_mm)).replace("<w:tbl>", f'<w:tbl xmlns:w="{NS}">', 1)
    )


def rows_of(count: int, header: int = 1) -> Grid:
    body = tuple((cell("a"), cell("b")) for _ in range(count))
    return Grid((Column(), Column()), ((cell("A", "header"), cell("B", "header")), *body), header)


@pytest.mark.parametrize("width_mm", [160.0, 247.0])
def test_columns_fill_the_width_and_rows_repeat_it(width_mm: float) -> None:
    grid = Grid(
        (Column(12.0), Column(None, 3), Column(None, 1)), ((cell("1"), cell("hai"), cell("3")),)
    )
    found = table(grid, width_mm)
    widths = [int(column.get(f"{W}w")) for column in found.iter(f"{W}gridCol")]
    assert sum(widths) == round(width_mm * 1440 / 25.4)
    assert widths[0] == pytest.approx(12 * 1440 / 25.4, abs=1)
    assert widths[1] == pytest.approx(3 * widths[2], rel=0.01)
    assert [int(c.get(f"{W}w")) for c in found.iter(f"{W}tcW")] == widths


def test_merged_headers() -> None:
    grid = Grid(
        (Column(), Column(), Column()),
        (
            (cell("A", "header", rows=2), cell("B", "header", columns=2)),
            (cell("b1", "header"), cell("b2", "header")),
            (cell("1"), cell("2"), cell("3")),
        ),
        2,
    )
    found = table(grid)
    rows = found.findall(f"{W}tr")
    assert [len(row.findall(f"{W}tc")) for row in rows] == [2, 3, 3]
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, True, False]
    assert rows[0][1].find(f"{W}tcPr/{W}vMerge").get(f"{W}val") == "restart"
    assert rows[1][1].find(f"{W}tcPr/{W}vMerge").get(f"{W}val") is None
    assert rows[0][2].find(f"{W}tcPr/{W}gridSpan").get(f"{W}val") == "2"


def test_every_row_fills_the_grid_and_every_cell_ends_with_a_paragraph() -> None:
    grid = Grid((Column(), Column(), Column()), ((cell("một"),), (cell("hai", columns=3),)))
    for row in table(grid).findall(f"{W}tr"):
        spans = [c.find(f"{W}tcPr/{W}gridSpan") for c in row.findall(f"{W}tc")]
        assert sum(1 if span is None else int(span.get(f"{W}val")) for span in spans) == 3
        assert all(c[-1].tag == f"{W}p" for c in row.findall(f"{W}tc"))


@pytest.mark.parametrize(
    ("role", "style"),
    [("header", "OTieuDe"), ("text", "OChu"), ("centre", "OGiua"), ("figure", "OSo"),
     ("group", "ONhom"), ("total", "OTong"), ("total_figure", "OTongSo")],
)  # fmt: skip
def test_roles_are_named_styles(role: str, style: str) -> None:
    xml = str(table_xml(Grid((Column(),), ((cell("x", role),),)), 100.0))
    assert f'<w:pStyle w:val="{style}"/>' in xml
    assert not re.search(r"<w:(sz|rFonts|ind|jc|b|i)\b", xml)


@pytest.mark.parametrize(("count", "kept"), [(1, 1), (3, 3), (8, 8), (9, 1), (60, 1)])
def test_short_tables_are_kept_whole_and_headers_with_their_first_row(
    count: int, kept: int
) -> None:
    rows = table(rows_of(count)).findall(f"{W}tr")
    bound = [row.find(f".//{W}keepNext") is not None for row in rows]
    assert bound == [True] * kept + [False] * (len(rows) - kept)


@pytest.mark.parametrize(
    ("spans", "xml"),
    [
        ((), ""),
        ((Span("a & b"),), "a &amp; b"),
        ((Span("a"), Span(" b", bold=True)),
         ('a</w:t></w:r><w:r><w:rPr><w:rStyle w:val="NhanManhDam"/></w:rPr>'
         '<w:t xml:space="preserve"> b</w:t></w:r><w:r><w:t xml:space="preserve">')),
        ((Span("c", italic=True),),
         ('</w:t></w:r><w:r><w:rPr><w:rStyle w:val="NhanManhNghieng"/></w:rPr>'
         '<w:t xml:space="preserve">c</w:t></w:r><w:r><w:t xml:space="preserve">')),
        ((Span("<d>", bold=True, italic=True),),
         ('</w:t></w:r><w:r><w:rPr><w:rStyle w:val="NhanManhDamNghieng"/></w:rPr>'
         '<w:t xml:space="preserve">&lt;d&gt;</w:t></w:r><w:r><w:t xml:space="preserve">')),
    ],
    ids=["none", "plain", "bold", "italic", "both"],
)  # fmt: skip
def test_emphasis_stands_inside_a_run(spans: tuple[Span, ...], xml: str) -> None:
    assert str(runs_xml(spans)) == xml


def test_cells_of_several_paragraphs() -> None:
    grid = Grid((Column(),), ((Cell(((Span("một"),), (Span("hai"),))),),))
    assert ["".join(p.itertext()) for p in table(grid).iter(f"{W}p")] == ["một", "hai"]

from __future__ import annotations

import pytest

from tests.docx.snippets import SECTION, cell, field, paragraph, run, style, table, view

PAGE = field("PAGE", "2")
TAB = "<w:r><w:tab/></w:r>"
STOPS = (
    "<w:tabs><w:tab w:val='center' w:pos='{}'/><w:tab w:val='right' w:pos='9000'/></w:tabs>"
)  # fmt: skip
CENTRE = "<w:jc w:val='center'/>"


def box(inner: str, style: str) -> str:
    content = f"<v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox>"
    shape = f'<v:rect style="position:absolute;width:60pt;height:20pt;{style}">{content}</v:rect>'
    return paragraph(f"<w:r><w:pict>{shape}</w:pict></w:r>")


def three(at: int) -> str:
    """A table of three cells with the number in one."""
    return table("".join(
        cell(paragraph(PAGE if at == column else run(""), CENTRE)) for column in range(3)
    ))  # fmt: skip


def page_tab(alignment: str) -> str:
    return f'<w:r><w:ptab w:relativeTo="margin" w:alignment="{alignment}"/></w:r>'


MIDDLE = "mso-position-horizontal:center;mso-position-horizontal-relative:margin"
# The text between the margins of the snippets is 450 pt wide: its middle is at 4500 twips.
HEADERS = {
    "centred": (paragraph(PAGE, CENTRE), "centre"),
    "left": (paragraph(PAGE), "left"),
    "right": (paragraph(PAGE, "<w:jc w:val='right'/>"), "right"),
    "tab to the middle": (paragraph(TAB + PAGE, STOPS.format(4500)), "centre"),
    "tab nearly to the middle": (paragraph(TAB + PAGE, STOPS.format(4680)), "centre"),
    "tab past the middle": (paragraph(TAB + PAGE, STOPS.format(6000)), None),
    "two tabs": (paragraph(TAB * 2 + PAGE, STOPS.format(4500)), "right"),
    "tab without a stop": (paragraph(TAB + PAGE), "left"),
    "tab to a cleared stop": (
        paragraph(TAB + PAGE, "<w:tabs><w:tab w:val='clear' w:pos='4500'/></w:tabs>"), "left"),
    "tab after text": (paragraph(run("a") + TAB + PAGE, STOPS.format(4500)), "left"),
    "tab and more tabs": (paragraph(TAB + PAGE + TAB + run("a"), STOPS.format(4500)), "left"),
    "tab to the middle of the page": (paragraph(page_tab("center") + PAGE), "centre"),
    "tab to the right of the page": (paragraph(page_tab("right") + PAGE), "right"),
    "both kinds of tabs": (paragraph(TAB + page_tab("right") + PAGE), None),
    "frame in the middle": (paragraph(PAGE, "<w:framePr w:xAlign='center'/>"), "centre"),
    "middle cell": (three(1), "centre"),
    "left cell": (three(0), None),
    "box in the middle": (box(paragraph(PAGE, CENTRE), MIDDLE), "centre"),
    "left in a box in the middle": (box(paragraph(PAGE), MIDDLE), None),
    "box by offset to the middle": (box(paragraph(PAGE, CENTRE), "margin-left:195pt"), "centre"),
    "box at the left": (box(paragraph(PAGE, CENTRE), "margin-left:0"), None),
    "box by a letter": (
        box(paragraph(PAGE, CENTRE), "mso-position-horizontal-relative:char"), None),
    "content control": (
        f"<w:sdt><w:sdtContent>{paragraph(PAGE, CENTRE)}</w:sdtContent></w:sdt>", "centre"),
}  # fmt: skip


@pytest.mark.parametrize(("inner", "alignment"), HEADERS.values(), ids=list(HEADERS))
def test_where_the_page_number_stands(inner, alignment):
    section = SECTION.replace(
        "<w:sectPr>", '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>'
    )
    (found,) = view(paragraph("a"), section=section, header1=inner).sections
    (number,) = found.page_numbers
    assert number.where == number.paragraph.where == "header"
    assert number.paragraph.alignment == alignment
    assert number.paragraph.text.strip() == "2" or "a" in number.paragraph.text
    assert (number.paragraph.index, number.paragraph.table) == (-1, None)


def test_tab_stops_of_a_style_count():
    section = SECTION.replace("<w:sectPr>", '<w:sectPr><w:footerReference r:id="footer1"/>')
    found = view(
        paragraph("a"), section=section,
        footer1=paragraph(TAB + PAGE, '<w:pStyle w:val="F"/>'),
        styles=style("F", f"<w:pPr>{STOPS.format(4500)}</w:pPr>"),
    )  # fmt: skip
    (number,) = found.sections[0].page_numbers
    assert (number.where, number.paragraph.alignment) == ("footer", "centre")

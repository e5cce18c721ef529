from __future__ import annotations

from tests.docx.snippets import SECTION, cell, field, paragraph, run, table, view

DELETED = "<w:rPr><w:del w:id='1'/></w:rPr>"


def box(
    inner: str, style: str = "position:absolute;width:100pt;height:40pt", more: str = ""
) -> str:
    content = f"<v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox>"
    return f'<w:r><w:pict><v:rect style="{style}" {more}>{content}</v:rect></w:pict></w:r>'


def test_paragraphs_are_in_reading_order_and_know_their_place():
    found = view(
        paragraph("a")
        + table(cell("b") + cell(paragraph("c") + paragraph("d")))
        + f"<w:sdt><w:sdtContent>{paragraph('e')}</w:sdtContent></w:sdt>"
        + f"<w:customXml>{paragraph('f')}</w:customXml>"
    ).paragraphs
    assert [one.text for one in found] == list("abcdef")
    assert [one.index for one in found] == list(range(6))
    assert [one.where for one in found] == ["body", *["cell"] * 3, "body", "body"]


def test_text_boxes_follow_the_paragraph_they_are_anchored_to():
    body = paragraph(run("a") + box(paragraph("b") + paragraph("c"))) + paragraph("d")
    found = view(body).paragraphs
    assert [(one.text, one.where, one.table) for one in found] == [
        ("a", "body", None), ("b", "textbox", None), ("c", "textbox", None), ("d", "body", None),
    ]  # fmt: skip
    assert [one.boxed for one in found] == [False, True, True, False]


def test_a_box_without_an_outline_is_not_boxed():
    found = view(paragraph(box(paragraph("b"), more='stroked="f"'))).paragraphs
    assert not found[1].boxed


def test_a_box_in_a_cell_has_no_table_and_a_table_in_a_box_has():
    inner = table(cell("c"))
    found = view(table(cell(paragraph(run("a") + box(paragraph("b") + inner))))).paragraphs
    assert [(one.text, one.where, one.table) for one in found] == [
        ("a", "cell", 0), ("b", "textbox", None), ("c", "cell", 1),
    ]  # fmt: skip


def test_text_in_both_branches_is_read_once():
    new = (
        "<w:drawing><wp:anchor><wp:extent cx='1270000' cy='500000'/><a:graphic><a:graphicData>"
        f"<wps:wsp><wps:spPr/><wps:txbx><w:txbxContent>{paragraph('hộp')}</w:txbxContent>"
        "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )
    old = box(paragraph("hộp"))[5:-6]
    both = (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'>{new}</mc:Choice>"
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert [one.text for one in view(paragraph(both)).paragraphs] == ["", "hộp"]
    other = both.replace("Requires='wps'", "Requires='cx1'")
    assert [one.text for one in view(paragraph(other)).paragraphs] == ["", "hộp"]


def test_paragraphs_whose_mark_was_deleted_run_on_into_the_next():
    body = paragraph("a", DELETED) + paragraph("b", "<w:jc w:val='center'/>")
    (found,) = view(body).paragraphs
    assert (found.text, found.alignment) == ("ab", "centre")
    moved = paragraph("a", DELETED.replace("w:del", "w:moveFrom")) + paragraph("b")
    assert [one.text for one in view(moved).paragraphs] == ["ab"]
    last = view(table(cell(paragraph("a", DELETED))) + paragraph("b", DELETED))
    assert [one.text for one in last.paragraphs] == ["a", "b"]


SPLIT = "<w:sectPr><w:pgSz w:w='16840' w:h='11900'/></w:sectPr>"


def test_paragraphs_belong_to_their_sections():
    body = paragraph("a") + paragraph("b", SPLIT) + table(cell("c")) + paragraph("d")
    found = view(body)
    assert [one.section for one in found.paragraphs] == [0, 0, 1, 1]
    assert found.tables[0].section == 1
    assert [section.landscape for section in found.sections] == [True, False]


def test_a_former_section_is_none():
    kept = f"<w:sectPrChange>{SECTION}</w:sectPrChange></w:sectPr>"
    found = view(paragraph("a"), section=SECTION.replace("</w:sectPr>", kept))
    assert len(found.sections) == 1


def test_a_box_around_letters_is_a_box_when_all_letters_are_in_it():
    framed = "<w:bdr w:val='single'/>"
    assert view(paragraph(run("KHẨN", framed) + run(" "))).paragraphs[0].boxed
    assert not view(paragraph(run("KHẨN", framed) + run("a"))).paragraphs[0].boxed
    assert not view(paragraph(run(" ", framed))).paragraphs[0].boxed
    assert not view(paragraph("<w:r/>")).paragraphs[0].boxed


def test_a_page_number_in_the_body_is_found_where_it_stands():
    (number,) = view(paragraph("a") + paragraph(field("PAGE", "2"))).sections[0].page_numbers
    assert (number.where, number.variant, number.paragraph.index) == ("body", "default", 1)

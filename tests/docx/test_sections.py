from __future__ import annotations

import pytest

from gnbv_docgen.docx.view import DocxView
from tests.docx.snippets import field, paragraph, view

A4 = '<w:pgSz w:w="11906" w:h="16838"/>'
MARGINS = (
    '<w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="850" w:header="567"'
    ' w:footer="284" w:gutter="{}"/>'
)


def section(inner: str) -> str:
    return f"<w:sectPr>{inner}</w:sectPr>"


def sections(*inner: str, **parts: str):
    body = "".join(paragraph("a", section(one)) for one in inner[:-1])
    return view(body, section=section(inner[-1]), **parts).sections


def test_paper_and_margins_in_millimetres():
    (found,) = sections(A4 + MARGINS.format(0))
    assert (found.width, found.height) == (pytest.approx(210, abs=0.1), pytest.approx(297, abs=0.1))
    margins = (found.top, found.bottom, found.left, found.right, found.header, found.footer)
    assert margins == pytest.approx((20, 20, 30, 15, 10, 5), abs=0.01)
    assert not found.landscape


def test_a_gutter_widens_the_margin_it_is_at():
    (found,) = sections(A4 + MARGINS.format(567))
    assert found.left == pytest.approx(40, abs=0.01)
    (found,) = sections(A4 + MARGINS.format(567), settings="<w:gutterAtTop/>")
    assert (found.left, found.top) == pytest.approx((30, 30), abs=0.01)


def test_a_negative_margin_is_as_wide():
    (found,) = sections(A4 + MARGINS.format(0).replace('"1134"', '"-1134"'))
    assert (found.top, found.bottom) == pytest.approx((20, 20), abs=0.01)


def test_what_the_file_does_not_say():
    (found,) = sections("")
    assert (found.width, found.height) == pytest.approx((215.9, 279.4))
    assert (found.top, found.left, found.header, found.starts) == (None,) * 4
    assert view(paragraph("a"), section="").sections == (found,)


def test_numbers_of_pages():
    (found,) = sections('<w:titlePg/><w:pgNumType w:start="5" w:fmt="lowerRoman"/>')
    assert (found.title_page, found.starts, found.number_format) == (True, 5, "lowerRoman")
    (found,) = sections('<w:titlePg w:val="0"/><w:pgNumType/>')
    assert (found.title_page, found.starts, found.number_format) == (False, None, "decimal")


def reference(kind: str, name: str, variant: str = "default") -> str:
    return f'<w:{kind}Reference w:type="{variant}" r:id="{name}"/>'


PAGE = paragraph(field("PAGE", "2"))
PARTS = {"header1": PAGE, "header2": paragraph("đầu"), "footer1": paragraph("chân")}


def numbers(found: DocxView | tuple) -> list[list[tuple[str, str]]]:
    return [[(one.where, one.variant) for one in part.page_numbers] for part in found]


def test_headers_and_footers_by_section():
    inner = reference("header", "header1") + reference("footer", "footer1")
    (found,) = sections(inner, **PARTS)
    assert [one.text for one in found.headers] == ["2"]
    assert [one.text for one in found.footers] == ["chân"]
    assert (found.headers[0].where, found.headers[0].index) == ("header", -1)
    assert numbers((found,)) == [[("header", "default")]]


def test_a_section_that_names_no_header_has_that_of_the_one_before():
    found = sections(reference("header", "header1"), "", reference("header", "header2"), **PARTS)
    assert [[one.text for one in part.headers] for part in found] == [["2"], ["2"], ["đầu"]]
    assert [part.headers[0].section for part in found] == [0, 1, 2]
    assert numbers(found) == [[("header", "default")], [("header", "default")], []]


def test_the_first_page_has_its_own_header_only_when_told():
    both = reference("header", "header1") + reference("header", "header2", "first")
    assert [one.text for one in sections(both, **PARTS)[0].headers] == ["2"]
    told = sections(both + "<w:titlePg/>", **PARTS)[0]
    assert [one.text for one in told.headers] == ["2", "đầu"]


def test_even_pages_have_their_own_header_only_when_told():
    both = reference("header", "header2") + reference("header", "header1", "even")
    assert numbers(sections(both, **PARTS)) == [[]]
    told = sections(both, settings="<w:evenAndOddHeaders/>", **PARTS)
    assert numbers(told) == [[("header", "even")]]
    off = sections(both, settings='<w:evenAndOddHeaders w:val="0"/>', **PARTS)
    assert numbers(off) == [[]]


def test_a_header_that_is_not_there_is_none():
    (found,) = sections(reference("header", "header9"), **PARTS)
    assert found.headers == ()


def test_columns_make_the_room_narrower():
    line = "<w:pBdr><w:bottom w:val='single'/></w:pBdr>"
    size = '<w:pgSz w:w="11900" w:h="16840"/><w:pgMar w:left="1700" w:right="1200"/>'
    columns = '<w:cols w:num="2" w:space="1000"/>'
    assert view(paragraph("a", line), section=section(size)).lines[0].length == 450.0
    found = view(paragraph("a", line), section=section(size + columns))
    assert found.lines[0].length == 200.0
    unknown = view(paragraph("a", line), section=section('<w:pgSz w:w="11900" w:h="16840"/>'))
    assert unknown.lines == ()

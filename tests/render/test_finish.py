"""Lengths of rules, the signature with its text, the last section at the end."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import etree

from gnbv_docgen.docx.metrics import text_width
from gnbv_docgen.render.document import Renderer
from gnbv_docgen.render.finish import RULE_SHARE
from tests.render.shop import (
    BODY,
    CORE,
    PLANS,
    ROOT,
    TEMPLATE,
    body,
    changed,
    members,
    names,
    zipped,
)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
RENDERER = Renderer(TEMPLATE)
TWO_APPENDICES = ROOT / "examples" / "giam-ngheo-ben-vung-2026.yaml"


def made(context: dict[str, object], template: Renderer = RENDERER) -> etree._Element:
    document = etree.fromstring(body(template.document(context, CORE, "0")).encode())
    found = document.find(f"{W}body")
    assert found is not None
    return found


def rule_widths(document: etree._Element, alt: str) -> list[float]:
    return [
        float(re.search(r"width:([\d.]+)pt", shape.get("style"))[1])
        for shape in document.iter("{*}rect")
        if shape.get("alt") == alt
    ]


@pytest.mark.parametrize(
    ("lines", "longest"),
    [
        (["ỦY BAN NHÂN DÂN", "XÃ AN BÌNH"], "ỦY BAN NHÂN DÂN"),
        (["SỞ Y TẾ"], "SỞ Y TẾ"),
        (["A &amp; B"], "A &amp; B"),
    ],
)
def test_the_issuer_s_rule_is_two_fifths_of_its_longest_line(
    lines: list[str], longest: str
) -> None:
    widths = rule_widths(made(names(PLANS[0]) | {"co_quan_ban_hanh": lines}), "ke_co_quan")
    size = next(rule for rule in RENDERER.prepared.rules if rule.alt == "ke_co_quan").size_pt
    expected = RULE_SHARE * text_width(longest.replace("&amp;", "&"), size, bold=True)
    assert widths == [pytest.approx(expected, abs=0.1)]


def test_a_line_longer_than_its_cell_counts_as_long_as_the_cell() -> None:
    widths = rule_widths(made(names(PLANS[0]) | {"co_quan_ban_hanh": ["DÀI " * 60]}), "ke_co_quan")
    room = next(rule for rule in RENDERER.prepared.rules if rule.alt == "ke_co_quan").room_mm
    assert widths == [pytest.approx(RULE_SHARE * room * 72 / 25.4, abs=0.1)]


def test_each_appendix_has_its_own_rule() -> None:
    widths = rule_widths(made(names(TWO_APPENDICES)), "ke_phu_luc")
    assert len(widths) == 2
    assert all(width > 50 for width in widths)


WORD_2010 = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def drawn_in_word(alt: str) -> str:
    """A line as Word draws it, with its fallback for older readers."""
    return (
        '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline>'
        '<wp:extent cx="900000" cy="0"/>'
        f'<wp:docPr name="Kẻ" descr="{alt}" id="7"/><a:graphic><a:graphicData uri="wps"><wps:wsp>'
        '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="0"/></a:xfrm></wps:spPr>'
        "</wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback>"
        f'<w:pict><v:rect alt="{alt}" style="width:70pt;height:1pt"/></w:pict>'
        "</mc:Fallback></mc:AlternateContent>"
    )


def with_drawings() -> bytes:
    """The template with every short rule drawn anew in Word."""
    text = body(TEMPLATE)
    text = re.sub(
        r'<w:pict><v:rect alt="(ke_(?!tieu_ngu)\w+)".*?</w:pict>',
        lambda found: drawn_in_word(found[1]),
        text,
    )
    text = text.replace("<w:document ", f"<w:document {WORD_2010.partition(' ')[2]} ", 1)
    return zipped({**members(TEMPLATE), BODY: text.encode()})


def test_rules_drawn_in_word_are_as_long_and_numbered_one_by_one() -> None:
    context = names(TWO_APPENDICES)
    document = made(context, Renderer(with_drawings()))
    shapes = list(document.iter("{*}docPr"))
    alts = [shape.get("descr") for shape in shapes]
    assert alts == ["ke_co_quan", "ke_trich_yeu", "ke_phu_luc", "ke_phu_luc"]
    assert [shape.get("id") for shape in shapes] == ["1001", "1002", "1003", "1004"]
    known = made(context)
    for alt in set(alts):
        expected = [round(width * 12700) for width in rule_widths(known, alt)]
        drawings = [shape.getparent() for shape in shapes if shape.get("descr") == alt]
        assert [int(one.find("{*}extent").get("cx")) for one in drawings] == expected
        assert [int(one.find(".//{*}ext").get("cx")) for one in drawings] == expected
        assert rule_widths(document, alt) == rule_widths(known, alt)


def test_the_motto_s_rule_is_as_long_as_the_motto() -> None:
    (width,) = rule_widths(made(names(PLANS[0])), "ke_tieu_ngu")
    assert width == pytest.approx(text_width("Độc lập - Tự do - Hạnh phúc", 13, bold=True), abs=0.5)


def before_signature(document: etree._Element) -> etree._Element:
    tables = [
        table for table in document.findall(f"{W}tbl") if "Nơi nhận" in "".join(table.itertext())
    ]
    return tables[-1].getprevious()


@pytest.mark.parametrize("kind", ["closing", "dash", "paragraph", "item", "roman"])
def test_the_last_text_keeps_with_the_signature(kind: str) -> None:
    context = names(PLANS[0]) | {"blocks": [("paragraph", "một"), (kind, "hai")]}
    last = before_signature(made(context))
    assert "".join(last.itertext()) == "hai"
    assert last.find(f"{W}pPr/{W}keepNext") is not None or kind in ("closing", "roman")


def test_the_last_row_of_a_table_keeps_with_the_signature() -> None:
    from gnbv_docgen.plan.blocks import Cell, Column, Grid, Span
    from gnbv_docgen.render.table import table_xml

    grid = Grid((Column(),), tuple((Cell(((Span(str(n)),),)),) for n in range(20)), 0)
    blocks = [("table", table_xml(grid, 160.0)), ("table_gap", "")]
    document = made(names(PLANS[0]) | {"blocks": blocks})
    (table,) = [found for found in document.findall(f"{W}tbl") if "19" in "".join(found.itertext())]
    bound = [row.find(f".//{W}keepNext") is not None for row in table.findall(f"{W}tr")]
    assert bound == [False] * 19 + [True]


@pytest.mark.parametrize("plan", PLANS, ids=lambda path: path.stem)
def test_sections_one_for_the_plan_and_one_for_each_appendix(plan: Path) -> None:
    context = names(plan)
    document = made(context)
    sections = list(document.iter(f"{W}sectPr"))
    appendices = context["phu_luc"]
    assert isinstance(appendices, list)
    assert len(sections) == 1 + len(appendices)
    assert document[-1] is sections[-1]
    across = [section.find(f"{W}pgSz").get(f"{W}orient") == "landscape" for section in sections]
    assert across == [False, *(ngang for _, _, _, ngang, _ in appendices)]
    for section in sections:
        assert section.find(f"{W}titlePg") is not None
        assert section.find(f"{W}headerReference") is not None
    starts = [section.find(f"{W}pgNumType") for section in sections[1:]]
    assert all(start is not None and start.get(f"{W}start") == "1" for start in starts)


def test_a_table_at_the_end_keeps_a_paragraph_behind_it() -> None:
    document = made(names(ROOT / "examples" / "truyen-thong-giam-ngheo-2026.yaml"))
    last = document[-2]
    assert last.tag == f"{W}p"
    assert not "".join(last.itertext())


def test_a_template_without_the_named_shapes_is_left_as_it_is() -> None:
    other = Renderer(changed(('alt="ke_trich_yeu"', 'alt="khac"')))
    widths = rule_widths(made(names(PLANS[0]), other), "khac")
    assert widths == rule_widths(etree.fromstring(body(TEMPLATE).encode()), "ke_trich_yeu")


def test_a_plan_that_a_decision_issues_has_its_rule_under_that_line() -> None:
    line = "(Kèm theo Quyết định số 12/QĐ-UBND)"
    document = made(names(PLANS[0]) | {"ban_hanh_kem_theo": line})
    assert rule_widths(document, "ke_trich_yeu") == []
    expected = RULE_SHARE * text_width(line, 14, bold=False, italic=True)
    assert rule_widths(document, "ke_ban_hanh") == [pytest.approx(expected, abs=0.1)]

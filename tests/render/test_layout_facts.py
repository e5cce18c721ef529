"""What is read from a template's layout."""

from __future__ import annotations

import io
import re

import docx
import pytest

from gnbv_docgen.render import layout_facts
from gnbv_docgen.render.plain import prepare
from tests.render.shop import TEMPLATE, members, zipped

WORD = docx.Document(io.BytesIO(TEMPLATE))
BODY_TEXT = prepare(TEMPLATE).parts[0].text


def test_widths_of_both_pages() -> None:
    assert layout_facts.page_widths(WORD) == (
        pytest.approx(160, abs=0.1),
        pytest.approx(247, abs=0.1),
    )


def test_rules_with_the_looks_of_the_line_above() -> None:
    rules = {rule.alt: rule for rule in layout_facts.rules(BODY_TEXT, WORD)}
    assert set(rules) == set(layout_facts.RULES)
    looks = {alt: (rule.names, rule.size_pt, rule.bold, rule.italic) for alt, rule in rules.items()}
    assert looks == {
        "ke_co_quan": (("dong",), 12.0, True, False),
        "ke_trich_yeu": (("dong",), 14.0, True, False),
        "ke_ban_hanh": (("ban_hanh_kem_theo",), 14.0, False, True),
        "ke_phu_luc": (("kem_theo",), 14.0, False, True),
    }
    rooms = [rules[alt].room_mm for alt in layout_facts.RULES]
    assert rooms == pytest.approx([60, 160, 160, 160], abs=1)


def test_styles_based_on_one_another_in_a_circle_end() -> None:
    name = "word/styles.xml"
    text = members(TEMPLATE)[name].decode("utf-8")
    circular = re.sub(r'(<w:basedOn w:val=)"[^"]*"', r'\1"Normal"', text)
    named, itself = '<w:name w:val="Normal"/>', '<w:basedOn w:val="Normal"/>'
    circular = circular.replace(named, named + itself, 1)
    assert named + itself in circular
    prepared = prepare(zipped({**members(TEMPLATE), name: circular.encode("utf-8")}))
    assert len(prepared.rules) == 4


def test_the_signature_s_table() -> None:
    start = layout_facts.signature_start(BODY_TEXT)
    assert start.startswith("<w:tbl>")
    assert BODY_TEXT.count(start) == 1


@pytest.mark.parametrize(
    "text",
    ["", "<w:p>{{ noi_nhan }}</w:p>", "<w:tbl></w:tbl>{% for x in noi_nhan %}"],
)
def test_no_signature_s_table(text: str) -> None:
    assert layout_facts.signature_start(text) == ""


def test_names_that_the_loop_over_appendices_unpacks() -> None:
    assert layout_facts.appendix_names("{% for a, b in phu_luc %}") == ("a", "b")
    assert layout_facts.appendix_names("{{ phu_luc }}") == ()

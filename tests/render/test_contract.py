"""Names that a template uses against names offered; styles, kinds and shapes that it needs."""

from __future__ import annotations

import pytest

from gnbv_docgen.findings import Severity
from gnbv_docgen.render.contract import check_template
from gnbv_docgen.render.layout_facts import RULES
from tests.render.shop import BODY, TEMPLATE, members, with_tag, zipped


def codes(data: bytes) -> list[tuple[str, Severity]]:
    return [(finding.code, finding.severity) for finding in check_template(data, "mau.docx")]


def test_the_real_template_is_in_order() -> None:
    assert check_template(TEMPLATE, "mau.docx") == []


def test_an_unknown_name_has_its_nearest() -> None:
    (found, *_) = [
        f
        for f in check_template(with_tag("{{ dia_dan }}"), "mau.docx")
        if f.severity is Severity.ERROR
    ]
    assert "dia_dan" in found.message
    assert "dia_danh" in found.message


def test_a_name_that_is_not_used_is_a_hint() -> None:
    found = check_template(with_tag(""), "mau.docx")
    assert [finding.severity for finding in found] == [Severity.INFO]
    assert "dia_danh" in found[0].message


def test_a_missing_style_is_told() -> None:
    parts = members(TEMPLATE)
    styles = parts["word/styles.xml"].decode().replace('w:styleId="GachDau"', 'w:styleId="Khac"')
    found = check_template(zipped({**parts, "word/styles.xml": styles.encode()}), "mau.docx")
    assert any("Gạch đầu dòng" in finding.message for finding in found)


def test_a_kind_of_block_without_sample_is_told() -> None:
    text = members(TEMPLATE)[BODY].decode()
    assert 'kind == "plus"' in text
    found = check_template(
        zipped(
            {**members(TEMPLATE), BODY: text.replace('kind == "plus"', 'kind == "khac"').encode()}
        ),
        "mau.docx",
    )
    assert any("plus" in finding.message for finding in found)


@pytest.mark.parametrize("alt", RULES)
def test_a_rule_without_its_name_is_told(alt: str) -> None:
    text = members(TEMPLATE)[BODY].decode().replace(f'alt="{alt}"', 'alt="khac"')
    found = check_template(zipped({**members(TEMPLATE), BODY: text.encode()}), "mau.docx")
    assert any(alt in finding.message for finding in found)


@pytest.mark.parametrize(
    "data", [b"", zipped({"a": b"b"}), with_tag("{{ a.b }}"), with_tag("{% if %}")]
)
def test_what_cannot_be_used_is_one_error(data: bytes) -> None:
    assert [severity for _, severity in codes(data)] == [Severity.ERROR]

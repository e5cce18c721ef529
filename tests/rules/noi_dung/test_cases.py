"""Every content rule finds what its broken cases hold, and nothing in its clean ones."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.table import CONTENT_TABLE
from gnbv_docgen.rules.loading import content_rules
from tests.rules.contents import document, slips, words

RULES = {rule.name: rule for rule in content_rules()}
MODULES = {row.name: import_module(f"tests.rules.noi_dung.cases.{row.name}")
           for row in CONTENT_TABLE}  # fmt: skip
BROKEN = [(name, at) for name, module in MODULES.items() for at in range(len(module.BROKEN))]
CLEAN = [(name, at) for name, module in MODULES.items() for at in range(len(module.CLEAN))]


def content(case: str | Content) -> Content:
    return document(case) if isinstance(case, str) else case


def test_every_rule_has_broken_and_clean_cases():
    files = {path.stem for path in (Path(__file__).parent / "cases").glob("*.py")}
    assert files - {"__init__"} == set(MODULES)
    assert [name for name, module in MODULES.items() if len(module.BROKEN) < 3] == []
    assert [name for name, module in MODULES.items() if len(module.CLEAN) < 3] == []


@pytest.mark.parametrize(("name", "at"), BROKEN)
def test_what_is_broken_is_found(name, at):
    case, expected = MODULES[name].BROKEN[at]
    subject = content(case)
    found = slips(RULES[name].check, subject)
    assert [words(slip, subject) for slip in found] == expected
    for slip in found:
        assert slip.found
        assert slip.expected
        assert slip.found != slip.expected


@pytest.mark.parametrize(("name", "at"), CLEAN)
def test_what_is_clean_stays_so(name, at):
    subject = content(MODULES[name].CLEAN[at])
    assert slips(RULES[name].check, subject) == []

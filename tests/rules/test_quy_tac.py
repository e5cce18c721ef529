"""The page of rules says what the rules say."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

from gnbv_docgen.rules.content import table as content_table
from gnbv_docgen.rules.loading import every_rule

SCRIPT = Path(__file__).parents[2] / "docs" / "make_quy_tac.py"


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_quy_tac", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_what_its_script_writes():
    written = script().TARGET.read_text(encoding="utf-8")
    assert written == script().page(), "Chạy lại: python docs/make_quy_tac.py"


def test_every_rule_stands_in_it():
    text = script().page()
    for rule in every_rule():
        assert f'<a id="{rule.code.lower()}"></a>{rule.code}: {rule.page.title}' in text
        assert f"| [{rule.code}](#{rule.code.lower()}) |" in text


def test_every_group_has_its_heading():
    text = script().page()
    codes = {rule.code for rule in every_rule()}
    for code, name in script().GROUPS.items():
        assert code in codes
        assert f"\n## {name}\n" in text


def test_groups_of_content_rules_are_those_of_their_table():
    table = Path(content_table.__file__).read_text("utf-8")
    named = re.findall(r"^    # (.+)\.\n    row\(\"(ND[0-9]{3})\"", table, re.MULTILINE)
    groups = {code: f"Nội dung: {name[0].lower()}{name[1:]}" for name, code in named}
    assert groups == {
        code: name for code, name in script().GROUPS.items() if code.startswith("ND")
    }

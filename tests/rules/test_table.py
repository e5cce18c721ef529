"""The table of rules: every rule in it once, every file a rule."""

from __future__ import annotations

from pathlib import Path

from gnbv_docgen.rules import the_thuc
from gnbv_docgen.rules.loading import rules
from gnbv_docgen.rules.table import TABLE

FOLDER = Path(the_thuc.__file__).parent


def test_codes_are_unique_and_in_order() -> None:
    codes = [row.code for row in TABLE]
    assert codes == sorted(set(codes))
    assert all(code.startswith("TT") and code[2:].isdigit() for code in codes)


def test_every_file_is_a_rule_and_every_rule_a_file() -> None:
    files = {path.stem for path in FOLDER.glob("*.py")} - {"__init__"}
    assert files == {row.name for row in TABLE}


def test_every_rule_has_its_page_and_clause() -> None:
    for rule in rules():
        page = rule.page
        assert all((page.title, page.basis, page.why, page.mend, rule.clause)), rule.code


def test_names_name_the_defect_not_the_cure() -> None:
    cures = ("avoid_", "do_not_", "prefer_", "use_", "must_", "check_")
    assert not [row.name for row in TABLE if row.name.startswith(cures)]

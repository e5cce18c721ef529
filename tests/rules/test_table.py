"""The table is whole: every file in it, every code once, every page complete."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gnbv_docgen.rules import the_thuc
from gnbv_docgen.rules.clause import clause
from gnbv_docgen.rules.loading import rules
from gnbv_docgen.rules.table import TABLE
from tests.rules.cases import CASES

FOLDER = Path(the_thuc.__file__).parent


def test_codes_go_up_and_are_used_once():
    codes = [row.code for row in TABLE]
    assert codes == sorted(set(codes))
    assert all(re.fullmatch(r"TT\d{3}", code) for code in codes)


def test_every_file_is_a_rule_of_the_table():
    files = {path.stem for path in FOLDER.glob("*.py")} - {"__init__"}
    assert {row.name for row in TABLE} == files


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.code)
def test_every_row_has_its_clause_and_its_cases(row):
    assert clause(row.clause)
    assert row.code in CASES


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_every_rule_has_its_page(rule):
    page = rule.page
    assert page.title.lstrip("“")[0].isupper()
    assert not page.title.endswith(".")
    for text in page[1:]:
        assert text.endswith((".", ";", "”)", "…;"))
        assert len(text) > 15
    assert "\n" not in "".join(page)


def test_titles_tell_rules_apart():
    titles = [rule.page.title for rule in rules()]
    assert len(titles) == len(set(titles))

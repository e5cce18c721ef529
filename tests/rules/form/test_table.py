"""The table is whole: every file in it, every code once, every page complete."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gnbv_docgen.rules import noi_dung, the_thuc
from gnbv_docgen.rules.clause import clause
from gnbv_docgen.rules.content.table import CONTENT_TABLE
from gnbv_docgen.rules.form.table import TABLE
from gnbv_docgen.rules.loading import every_rule
from tests.rules.cases import CASES


def test_codes_go_up_and_are_used_once():
    for table, letters in ((TABLE, "TT"), (CONTENT_TABLE, "ND")):
        codes = [row.code for row in table]
        assert codes == sorted(set(codes))
        assert all(re.fullmatch(letters + r"\d{3}", code) for code in codes)


def test_every_file_is_a_rule_of_the_table():
    for table, package in ((TABLE, the_thuc), (CONTENT_TABLE, noi_dung)):
        folder = Path(package.__file__).parent
        files = {path.stem for path in folder.glob("*.py")} - {"__init__"}
        assert {row.name for row in table} == files


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.code)
def test_every_row_has_its_clause_and_its_cases(row):
    assert clause(row.clause)
    assert row.code in CASES


@pytest.mark.parametrize("rule", every_rule(), ids=lambda rule: rule.code)
def test_every_rule_has_its_page(rule):
    page = rule.page
    assert page.title.lstrip("“")[0].isupper()
    assert not page.title.endswith(".")
    for text in page[1:]:
        assert text.endswith((".", ";", "”)", "…;"))
        assert len(text) > 15
    assert "\n" not in "".join(page)


def test_titles_tell_rules_apart():
    titles = [rule.page.title for rule in every_rule()]
    assert len(titles) == len(set(titles))

from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.findings import Severity
from gnbv_docgen.rules.form.table import TABLE
from gnbv_docgen.rules.loading import chosen_format, format_rules, unknown_codes


def test_all_rules_are_loaded_in_order():
    assert [rule.code for rule in format_rules()] == [row.code for row in TABLE]
    assert [rule.name for rule in format_rules()] == [row.name for row in TABLE]


def test_a_rule_has_what_its_row_says():
    rule = next(rule for rule in format_rules() if rule.code == "TT042")
    assert rule.severity is Severity.ERROR
    assert rule.clause == "điểm b khoản 1 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP"
    assert (rule.about, rule.appendix) == ((Name.MOTTO,), 0)


def test_rules_about_appendices_look_anywhere():
    looks = {rule.code: rule.appendix for rule in format_rules()}
    assert looks["TT241"] is None
    assert looks["TT256"] == 0


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        (["TT042"], [], ["TT042"]),
        (["TT32"], ["TT321", "TT323"], ["TT320", "TT322", "TT324"]),
        (["TT04"], ["TT041", "TT042", "TT045"], ["TT043", "TT044", "TT046", "TT047", "TT048"]),
        ([], ["TT0", "TT1", "TT2", "TT3"], []),
    ],
)
def test_choosing(select, ignore, codes):
    assert [rule.code for rule in chosen_format(select, ignore)] == codes


def test_codes_that_are_none():
    assert unknown_codes(["TT042", "TT0", "TT999", "KHO001"]) == ["TT999", "KHO001"]

"""Every rule passes a clean document and finds the fault in a broken one that no other finds."""

from __future__ import annotations

import pytest

from gnbv_docgen.docx.segment import segment
from gnbv_docgen.docx.view import DocxView
from gnbv_docgen.rules.engine import Evaluation, evaluate
from gnbv_docgen.rules.form.table import TABLE
from gnbv_docgen.rules.loading import format_rules
from gnbv_docgen.rules.rule import Outcome
from tests.rules.cases import CASES

CODES = [row.code for row in TABLE]


def judged(view: DocxView) -> Evaluation:
    return evaluate(view, segment(view), format_rules(), "a.docx")


def outcomes(view: DocxView) -> dict[str, Outcome]:
    return {result.code: result.outcome for result in judged(view).results}


def test_every_rule_has_its_case():
    assert list(CASES) == CODES


@pytest.mark.parametrize("code", CODES)
def test_the_clean_case_passes(code):
    case = CASES[code]
    clean = (case.clean or case.base)()
    assert judged(clean).findings == ()
    assert outcomes(clean)[code] is Outcome.PASSED


@pytest.mark.parametrize("code", CODES)
def test_the_broken_case_is_found_by_this_rule_alone(code):
    case = CASES[code]
    found = judged(case.change(case.base())).findings
    codes = {finding.code for finding in found}
    assert codes - set(case.also) == {code}
    mine = next(finding for finding in found if finding.code == code)
    assert mine.found
    assert mine.expected
    assert mine.found != mine.expected
    assert mine.clause.endswith("Nghị định 30/2020/NĐ-CP")

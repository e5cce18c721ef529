"""The engine signs what rules yield and counts four outcomes."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.docx.segment import segment
from gnbv_docgen.findings import Severity
from gnbv_docgen.rules.document import Document
from gnbv_docgen.rules.engine import evaluate
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable, Outcome, Rule, Unknown
from tests.docx.views import clean_plan

VIEW = clean_plan()
SEGMENTS = segment(VIEW)


def rule_that_yields(*judgements: Judgement, about: tuple[Name, ...] = ()) -> Rule:
    def check(document: Document) -> Iterable[Judgement]:
        return judgements

    check.__doc__ = "Sai.\n\nCăn cứ: luật.\n\nVì sao: để đúng.\n\nCách sửa: sửa đi."
    written: Callable[[Document], Iterable[Judgement]] = check
    return Rule("TT999", Severity.WARNING, "khoản 1", written, about)


@pytest.mark.parametrize(
    ("judgements", "outcome"),
    [
        ((), Outcome.PASSED),
        ((Fault("a", "b"),), Outcome.VIOLATED),
        ((Unknown("không rõ"),), Outcome.UNKNOWN),
        ((NotApplicable("không có"),), Outcome.NOT_APPLICABLE),
        ((Unknown("không rõ"), Fault("a", "b")), Outcome.VIOLATED),
    ],
)
def test_outcomes(judgements: tuple[Judgement, ...], outcome: Outcome) -> None:
    evaluation = evaluate(VIEW, SEGMENTS, [rule_that_yields(*judgements)])
    assert [result.outcome for result in evaluation.results] == [outcome]
    assert evaluation.counts() == {outcome: 1}
    assert bool(evaluation.findings) is (outcome is Outcome.VIOLATED)


def test_what_could_not_be_judged_is_told_even_beside_a_fault() -> None:
    rule = rule_that_yields(Unknown("không rõ"), Fault("a", "b"))
    (missed,) = evaluate(VIEW, SEGMENTS, [rule]).not_evaluated()
    assert missed.reasons == ("không rõ",)


def test_a_finding_is_signed_with_all_that_the_rule_does_not_know() -> None:
    rule = rule_that_yields(Fault("tìm", "đúng", paragraph=0, also=(1, 2)))
    (finding,) = evaluate(VIEW, SEGMENTS, [rule], "a.docx").findings
    assert (finding.code, finding.severity, finding.clause) == (
        "TT999",
        Severity.WARNING,
        "khoản 1",
    )
    assert (finding.found, finding.expected, finding.place.file) == ("tìm", "đúng", "a.docx")
    assert finding.message.startswith("Sai (và 2 đoạn nữa).")
    assert "Cách sửa: sửa đi." in finding.message
    assert finding.place.label.startswith("đoạn 1 “")


def test_a_rule_about_parts_that_are_not_there_does_not_apply() -> None:
    rule = rule_that_yields(Fault("a", "b"), about=(Name.SECRECY,))
    (result,) = evaluate(VIEW, SEGMENTS, [rule]).results
    assert (result.outcome, result.reasons) == (
        Outcome.NOT_APPLICABLE,
        ("văn bản không có Độ mật",),
    )


def test_parts_that_are_not_certain_are_not_judged() -> None:
    parts = tuple(
        part._replace(confidence=0.3) if part.name is Name.KIND else part for part in SEGMENTS.parts
    )
    rule = rule_that_yields(Fault("a", "b"), about=(Name.KIND,))
    evaluation = evaluate(VIEW, SEGMENTS._replace(parts=parts), [rule])
    assert evaluation.findings == ()
    assert evaluation.results[0].outcome is Outcome.UNKNOWN
    assert "chưa chắc" in evaluation.results[0].reasons[0]

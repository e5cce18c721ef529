"""Runs rules over a document and signs what they yield: code, severity, clause, place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from gnbv_docgen.docx.parts import Name, Part, Segments
from gnbv_docgen.docx.view import DocxView
from gnbv_docgen.findings import Finding, Place
from gnbv_docgen.rules.document import CERTAIN, EITHER, Document, plain
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable, Outcome, Rule, Unknown

WHOLE_FILE = "Toàn văn bản"
_FIRST_WORDS = 48


class Result(NamedTuple):
    """What became of a rule; ``reasons`` say what it could not judge, or why it did not apply."""

    rule: Rule
    outcome: Outcome
    reasons: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """The rule's code."""
        return self.rule.code

    @property
    def title(self) -> str:
        """The defect that the rule looks for."""
        return self.rule.page.title


class Evaluation(NamedTuple):
    """Findings about a document, and the outcome of every rule, in the order of the table."""

    findings: tuple[Finding, ...]
    results: tuple[Result, ...]

    def counts(self) -> Counter[Outcome]:
        """How many rules had each outcome."""
        return Counter(result.outcome for result in self.results)

    def not_evaluated(self) -> tuple[Result, ...]:
        """The results that hold something that could not be judged."""
        return tuple(
            result
            for result in self.results
            if result.reasons and result.outcome is not Outcome.NOT_APPLICABLE
        )


def evaluate(
    view: DocxView, segments: Segments, rules: Iterable[Rule], file: str = ""
) -> Evaluation:
    """Run ``rules`` over a document, whose findings lie in ``file``."""
    document = Document(view, segments)
    findings: list[Finding] = []
    results: list[Result] = []
    for rule in rules:
        judgements = _judge(rule, document)
        faults = [judgement for judgement in judgements if isinstance(judgement, Fault)]
        findings += [_sign(rule, fault, document, file) for fault in faults]
        results.append(_result(rule, judgements, bool(faults)))
    return Evaluation(tuple(findings), tuple(results))


def _judge(rule: Rule, document: Document) -> list[Judgement]:
    if not rule.about:
        return list(rule.check(document))
    parts = _judged(rule, document)
    names = ", ".join(name.value for name in rule.about)
    if not parts:
        return [NotApplicable(f"văn bản không có {names}")]
    doubtful = [part for part in parts if _is_doubtful(part, rule)]
    judgements: list[Judgement] = []
    if doubtful:
        words = plain(document.text(doubtful[0]))[:_FIRST_WORDS]
        judgements.append(Unknown(f"chưa chắc “{words}” là {doubtful[0].name.value}"))
    if len(doubtful) < len(parts):
        judgements += rule.check(document)
    return judgements


def _judged(rule: Rule, document: Document) -> list[Part]:
    """The parts that ``rule`` is about, doubtful ones too."""
    return [
        part
        for part in document.all_parts(*rule.about, appendix=rule.appendix)
        if (not rule.levels or part.level in rule.levels)
        and (part.name is not Name.BODY or document.paragraph(part).where == "body")
    ]


def _is_doubtful(part: Part, rule: Rule) -> bool:
    """Whether ``part`` may be none of those that ``rule`` is about.

    What is either a heading or an item is no matter to a rule about both.
    """
    either = part.name in EITHER and set(EITHER) <= set(rule.about)
    return part.confidence < CERTAIN and not either


def _result(rule: Rule, judgements: list[Judgement], violated: bool) -> Result:
    unknown = [judgement.reason for judgement in judgements if isinstance(judgement, Unknown)]
    absent = [judgement.reason for judgement in judgements if isinstance(judgement, NotApplicable)]
    if violated:
        outcome = Outcome.VIOLATED
    elif unknown:
        outcome = Outcome.UNKNOWN
    elif absent:
        outcome = Outcome.NOT_APPLICABLE
    else:
        outcome = Outcome.PASSED
    return Result(rule, outcome, tuple(dict.fromkeys(unknown or absent)))


def _sign(rule: Rule, fault: Fault, document: Document, file: str) -> Finding:
    page = rule.page
    more = f" (và {len(fault.also)} đoạn nữa)" if fault.also else ""
    message = (
        f"{page.title}{more}.\nTìm thấy: {fault.found}. Đúng: {fault.expected}.\n"
        f"Cách sửa: {page.mend}"
    )
    label, part = _where(fault, document)
    place = Place(file, label=label, part=part)
    return Finding(
        rule.code, rule.severity, message, place, rule.clause, fault.found, fault.expected
    )


def _where(fault: Fault, document: Document) -> tuple[str, str]:
    if fault.paragraph is not None:
        paragraph = document.view.paragraphs[fault.paragraph]
        part = document.part_of.get(fault.paragraph)
        name: Name | None = fault.part or (part.name if part else None)
        words = " ".join(plain(paragraph.text).split())
        if len(words) > _FIRST_WORDS:
            words = words[:_FIRST_WORDS].rstrip() + "…"
        label = f"đoạn {fault.paragraph + 1}" + (f" “{words}”" if words else "")
        return label, name.value if name else WHOLE_FILE
    name = fault.part
    if fault.section is not None and len(document.view.sections) > 1:
        return f"phần {fault.section + 1} của tệp (section)", name.value if name else "Trang"
    if fault.section is not None:
        return "mọi trang", name.value if name else "Trang"
    return "", name.value if name else WHOLE_FILE

"""Runs rules over a document and signs what they yield: code, severity, clause, place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple

from gnbv_docgen.docx.parts import Name, Part, Segments
from gnbv_docgen.docx.view import DocxView
from gnbv_docgen.findings import Finding, Place, Severity
from gnbv_docgen.rules.content.model import LONGEST, Content
from gnbv_docgen.rules.content.waivers import Waivers
from gnbv_docgen.rules.form.document import CERTAIN, EITHER, Document, plain
from gnbv_docgen.rules.kept import kept
from gnbv_docgen.rules.places import FIRST_WORDS, label_of, part_called
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable, Outcome, Rule, Slip, Unknown
from gnbv_docgen.viet.excerpt import excerpt

_FEW_PARTS = 3
_MOST = 1_000
_QUOTED = 300  # letters of what stands in the document, and of what should


class Result(NamedTuple):
    """What became of a rule; ``reasons`` say what it could not judge, or why it did not apply."""

    rule: Rule[Any]
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

    @staticmethod
    def possible() -> tuple[Outcome, ...]:
        """All outcomes, in the order in which they are told."""
        return tuple(Outcome)

    def not_evaluated(self) -> tuple[Result, ...]:
        """The results that hold something that could not be judged."""
        return tuple(
            result
            for result in self.results
            if result.reasons and result.outcome is not Outcome.NOT_APPLICABLE
        )


def evaluate(
    view: DocxView, segments: Segments, rules: Iterable[Rule[Document]], file: str = ""
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


def evaluate_content(
    content: Content, rules: Iterable[Rule[Content]], waivers: Waivers | None = None
) -> Evaluation:
    """Run content rules; findings lie where ``content.places`` says, in reading order.

    What concerns the whole document comes last. What ``waivers`` accept is no finding, and takes
    no part in the outcome of its rule.
    """
    found: list[tuple[int, int, Finding]] = []
    results: list[Result] = []
    last = len(content.items)
    count = len(content.unread)
    unread = [Unknown(f"{count} đoạn dài quá {LONGEST} chữ")] if count else []
    for rule in rules:
        judgements = [
            judgement
            for judgement in (*_first(rule.check(content)), *unread)
            if waivers is None or not waivers.accept(rule.code, judgement, content)
        ]
        slips = [judgement for judgement in judgements if isinstance(judgement, Slip)]
        for slip in slips:
            at = last if slip.item is None else slip.item
            found.append((at, slip.start, _sign_slip(rule, slip, content)))
        results.append(_result(rule, judgements, bool(slips)))
    found.sort(key=lambda one: one[:2])
    return Evaluation(tuple(finding for *_, finding in found), tuple(results))


def _judge(rule: Rule[Document], document: Document) -> list[Judgement]:
    if not rule.about:
        return list(_first(rule.check(document)))
    found = _found(document, rule.about, rule.appendix, rule.levels)
    judgements: list[Judgement] = [] if found.before is None else [found.before]
    if found.certain:
        judgements += _first(rule.check(document))
    return judgements


def _first(judgements: Iterable[Judgement]) -> Iterator[Judgement]:
    """The first of many: nobody reads a thousand lines that say the same."""
    every = iter(judgements)
    yield from islice(every, _MOST)
    if next(every, None) is not None:
        yield Unknown(f"quá nhiều chỗ, chỉ nêu {_MOST} chỗ đầu")


class _Found(NamedTuple):
    """Whether a document surely has what a rule is about, and what is to be said before it."""

    certain: bool
    before: Judgement | None = None


@kept
def _found(
    document: Document, about: tuple[Name, ...], appendix: int | None, levels: tuple[str, ...]
) -> _Found:
    """Look for what rules with these columns of the table are about."""
    parts = [
        part
        for part in document.all_parts(*about, appendix=appendix)
        if (not levels or part.level in levels)
        and (part.name is not Name.BODY or document.paragraph(part).where == "body")
    ]
    if not parts:
        names = ", ".join(name.value for name in about)
        return _Found(False, NotApplicable(f"văn bản không có {names}"))
    doubtful = [part for part in parts if _is_doubtful(part, about)]
    if not doubtful:
        return _Found(True)
    words = plain(document.text(doubtful[0]))[:FIRST_WORDS]
    before = Unknown(f"chưa chắc “{words}” là {doubtful[0].name.value}")
    return _Found(len(doubtful) < len(parts), before)


def _is_doubtful(part: Part, about: tuple[Name, ...]) -> bool:
    """Whether ``part`` may be none of those that a rule is ``about``.

    What is either a heading or an item is no matter to a rule about both.
    """
    either = part.name in EITHER and set(EITHER) <= set(about)
    return part.confidence < CERTAIN and not either


def _result(rule: Rule[Any], judgements: list[Judgement], violated: bool) -> Result:
    if not judgements:
        return Result(rule, Outcome.PASSED)
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


def _sign(rule: Rule[Document], fault: Fault, document: Document, file: str) -> Finding:
    label, part = _where(fault, document)
    place = Place(file, label=label, part=part)
    return _finding(rule, rule.severity, fault, place)


def _sign_slip(rule: Rule[Content], slip: Slip, content: Content) -> Finding:
    item = None if slip.item is None else content.items[slip.item]
    place = content.places.place(item, slip.start, slip.end)
    return _finding(rule, rule.severity if slip.sure else Severity.INFO, slip, place)


def _finding(rule: Rule[Any], severity: Severity, told: Fault | Slip, place: Place) -> Finding:
    page = rule.page
    more = f" (và {len(told.also)} đoạn nữa)" if told.also else ""
    found, expected = (excerpt(text, _QUOTED) for text in (told.found, told.expected))
    message = f"{page.title}{more}.\nTìm thấy: {found}. Đúng: {expected}.\nCách sửa: {page.mend}"
    return Finding(rule.code, severity, message, place, rule.clause, found, expected)


def _where(fault: Fault, document: Document) -> tuple[str, str]:
    if fault.paragraph is not None:
        paragraph = document.view.paragraphs[fault.paragraph]
        part = document.part_of.get(fault.paragraph)
        named = fault.part or (part.name if part else None)
        return label_of(paragraph), part_called(None if _all_over(fault, document) else named)
    if fault.section is not None and len(document.view.sections) > 1:
        label = f"phần {fault.section + 1} của tệp (section)"
        return label, fault.part.value if fault.part else "Trang"
    if fault.section is not None:
        return "mọi trang", fault.part.value if fault.part else "Trang"
    return "", part_called(fault.part)


def _all_over(fault: Fault, document: Document) -> bool:
    """Whether a fault is in so many parts that it is none of a single one."""
    found = {part.name for at in fault.also if (part := document.part_of.get(at)) is not None}
    return len(found) > _FEW_PARTS

"""The whole plan as printed: letterhead, body, ending, appendices."""

from __future__ import annotations

from gnbv_docgen.findings import Finding
from gnbv_docgen.plan.blocks import Block, Outline, Span
from gnbv_docgen.plan.kinds import Kind
from gnbv_docgen.plan.model import Plan
from gnbv_docgen.plan.outline import citations, ending, letterhead
from gnbv_docgen.plan.outline.appendices import appendix_outlines, report_unmentioned
from gnbv_docgen.plan.outline.arrange import arrange
from gnbv_docgen.plan.outline.body import Body
from gnbv_docgen.plan.outline.documents import Documents
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.register.register import NO_REGISTER, Register


def outline(
    plan: Plan, kind: Kind, register: Register = NO_REGISTER
) -> tuple[Outline, list[Finding]]:
    """``plan`` as printed, laid out by ``kind``, and what was wrong with its data.

    Texts are resolved in the order of the document, so that a short name is introduced where it
    is first read, and a document of the ``register`` cited in full where it is first met.
    """
    findings: list[Finding] = []
    resolver = Resolver(
        letterhead.built_in_values(plan, kind),
        plan.values,
        plan.short_names,
        findings,
        Documents(register, long_dates=plan.long_citation_dates),
        keep_punctuation=plan.keep_punctuation,
    )
    top = letterhead.top(plan, kind, resolver)
    body = Body(resolver, kind.headings, last_year=plan.year - 1)
    blocks = _opening(plan, resolver, body)
    blocks += body.blocks(arrange(plan, kind, resolver), plan.levels or kind.levels)
    blocks += body.lines(plan.closing, "closing")
    if not plan.keep_punctuation:
        blocks = ending.with_end_mark(blocks)
    appendices = appendix_outlines(plan, kind, resolver, top)
    report_unmentioned(plan, blocks, appendices, resolver)
    whole = Outline(
        year=plan.year,
        date=plan.letterhead.date,
        blocks=tuple(blocks),
        recipients=ending.recipients(plan, resolver),
        appendices=appendices,
        **top._asdict(),
        **ending.signature(plan, resolver),
    )
    return whole, findings


def _opening(plan: Plan, resolver: Resolver, body: Body) -> list[Block]:
    if not plan.bases_in_sentence or not plan.bases:
        return [*citations.blocks(plan, resolver), *body.lines(plan.opening)]
    bases, mark = citations.sentence(plan, resolver)
    lines = list(body.lines(plan.opening))
    if not lines or lines[0].kind != "paragraph":
        end = () if plan.keep_punctuation else (Span("."),)
        return [Block("paragraph", (*bases, *end), plan.bases[0].place), *lines]
    first = lines[0]
    return [first._replace(spans=(*bases, Span(f"{mark} "), *first.spans)), *lines[1:]]

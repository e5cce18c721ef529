"""Appendices: label, title, the "(Kèm theo ...)" line (Phụ lục I, Phần I, Mục III, khoản 1)."""

from __future__ import annotations

from gnbv_docgen.findings import Severity
from gnbv_docgen.plan.blocks import AppendixOutline, Block, plain
from gnbv_docgen.plan.kinds import Kind
from gnbv_docgen.plan.model import Appendix, Level, Plan
from gnbv_docgen.plan.outline import ending
from gnbv_docgen.plan.outline.body import Body
from gnbv_docgen.plan.outline.letterhead import Top
from gnbv_docgen.plan.outline.mentions import LABEL, mentioned
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.texts import without_parentheses
from gnbv_docgen.viet.casing import capitalise_first, upper
from gnbv_docgen.viet.numerals import to_roman

_LEVELS = tuple(Level(style) for style in ("I", "1", "a", "-", "+"))


def appendix_outlines(
    plan: Plan, kind: Kind, resolver: Resolver, top: Top
) -> tuple[AppendixOutline, ...]:
    """The appendices as printed, each numbered from its own beginning."""
    found = []
    for number, appendix in enumerate(plan.appendices, 1):
        body = Body(resolver, kind.headings, last_year=plan.year - 1)
        levels = appendix.content.levels or _LEVELS
        title = upper(resolver.string(appendix.title))
        reference = _reference(appendix, resolver, top)
        blocks = body.content(appendix.content, levels)
        if not plan.keep_punctuation:
            blocks = ending.with_end_mark(blocks)
        found.append(
            AppendixOutline(
                label=_label(appendix, number, len(plan.appendices), resolver),
                title=title,
                reference=reference,
                landscape=appendix.landscape,
                blocks=tuple(blocks),
            )
        )
    return tuple(found)


def report_unmentioned(
    plan: Plan,
    blocks: list[Block],
    appendices: tuple[AppendixOutline, ...],
    resolver: Resolver,
) -> None:
    """The text must point to each appendix."""
    if not appendices:
        return
    text = "\n".join(_block_text(block) for block in blocks)
    named = mentioned([printed.label for printed in appendices], text)
    for appendix, printed in zip(plan.appendices, appendices, strict=True):
        if printed.label not in named:
            resolver.report(
                "NOI017",
                f"Trong bài chưa nhắc tới {printed.label}. Hãy dẫn tới nó ở chỗ cần, ví dụ: "
                f"“(chi tiết tại {printed.label} kèm theo)”.",
                appendix.title.place,
                Severity.WARNING,
            )


def _block_text(block: Block) -> str:
    if block.grid is None:
        return plain(block.spans)
    return " ".join(
        plain(spans) for row in block.grid.rows for cell in row for spans in cell.paragraphs
    )


def _label(appendix: Appendix, number: int, count: int, resolver: Resolver) -> str:
    """Label: "Phụ lục" alone, or "Phụ lục I", "Phụ lục II" where there are several."""
    if appendix.number is not None:
        return f"{LABEL} {resolver.string(appendix.number)}"
    return LABEL if count == 1 else f"{LABEL} {to_roman(number)}"


def _reference(appendix: Appendix, resolver: Resolver, top: Top) -> str:
    if appendix.reference is not None:
        return f"({without_parentheses(resolver.reference(appendix.reference))})"
    if top.attached_to:
        return top.attached_to
    name = capitalise_first(top.document_name.lower())
    return f"(Kèm theo {name} số {top.symbol} {top.date_line} của {top.issuer_name})"

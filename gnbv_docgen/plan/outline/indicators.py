"""Indicators as dashes, as one sentence, as numbered items, year by year.

What each says: ``indicator_words``. As a table: ``indicator_table``.
"""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.findings import Severity
from gnbv_docgen.plan.blocks import Block, BlockKind, Span, Spans
from gnbv_docgen.plan.data import Indicator, IndicatorSet
from gnbv_docgen.plan.model import Prose, Section
from gnbv_docgen.plan.outline import indicator_table
from gnbv_docgen.plan.outline.indicator_words import statement, statement_of_year
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.texts import Line, LineKind, Text
from gnbv_docgen.viet.casing import lower_first

NUMBERED_VIEWS = ("đánh số", "theo năm")


def blocks(shown: IndicatorSet, resolver: Resolver, last_year: int) -> Iterator[Block]:
    """The blocks of ``shown`` in a view that has no numbers."""
    if shown.view == "bảng":
        yield from indicator_table.blocks(shown, resolver, last_year)
    elif shown.view == "câu văn":
        yield Block("paragraph", _in_one(shown.indicators, resolver), shown.place)
    else:
        for depth, text in _closed(shown.indicators, resolver):
            kind: BlockKind = "plus" if depth else "dash"
            yield Block(kind, resolver.spans(text), text.place, "+" if depth else "-")


def sections(shown: IndicatorSet, resolver: Resolver) -> tuple[Section, ...]:
    """``shown`` in a numbered view, as sections of the level where it stands."""
    if shown.view == "theo năm":
        return tuple(_by_year(shown, resolver))
    return tuple(_numbered(indicator, resolver) for indicator in shown.indicators)


def _numbered(indicator: Indicator, resolver: Resolver) -> Section:
    kinds: tuple[LineKind, ...] = ("paragraph", "dash", "plus")
    lines = tuple(
        Line(kinds[min(depth, 2)], text) for depth, text in _closed((indicator,), resolver)
    )
    return Section(indicator.place, (Prose(lines),))


def _by_year(shown: IndicatorSet, resolver: Resolver) -> Iterator[Section]:
    """One item a year: "Đến năm 2030: ..." with all indicators that the year has a figure for."""
    every = [indicator for _, indicator in _with_children(shown.indicators)]
    lead = shown.titles.get("theo_nam")
    label = "Đến năm" if lead is None else lead.raw
    for year in sorted({year for indicator in every for year in indicator.series}):
        said: list[str] = []
        for indicator in every:
            if year in indicator.series:
                words = statement_of_year(indicator, year, resolver)
                said.append(lower_first(words) if said else words)
        raw = resolver.closed(f"{label} {year}: {'; '.join(said)}", ".")
        lines = (Line("paragraph", Text(raw, shown.place)),)
        yield Section(shown.place, (Prose(lines),))
    for indicator in every:
        if not indicator.series and not indicator.children:
            resolver.report(
                "NOI019",
                "Chỉ tiêu này không có theo_nam nên không được in ở kiểu trình bày theo năm.",
                indicator.place,
                Severity.WARNING,
            )


def _closed(indicators: tuple[Indicator, ...], resolver: Resolver) -> Iterator[tuple[int, Text]]:
    """What each indicator says, with how deep it stands, as a list that ends with a full stop."""
    every = list(_with_children(indicators))
    for count, (depth, indicator) in enumerate(every, 1):
        mark = ":" if indicator.children else "." if count == len(every) else ";"
        text = statement(indicator, resolver)
        yield depth, text._replace(raw=resolver.closed(text.raw, mark))


def _in_one(indicators: tuple[Indicator, ...], resolver: Resolver) -> Spans:
    spans: Spans = ()
    for _, indicator in _with_children(indicators):
        text = statement(indicator, resolver)
        raw = text.raw.rstrip(" ;.,")
        if spans:
            spans = (*spans, Span("; "))
            raw = lower_first(raw)
        spans = (*spans, *resolver.spans(text._replace(raw=raw)))
    return spans if resolver.keep_punctuation else (*spans, Span("."))


def _with_children(
    indicators: tuple[Indicator, ...], depth: int = 0
) -> Iterator[tuple[int, Indicator]]:
    """Indicators and all below them, in order, with how deep each stands."""
    for indicator in indicators:
        yield depth, indicator
        yield from _with_children(indicator.children, depth + 1)

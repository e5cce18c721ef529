"""Indicators in words: as dashes, as one sentence. As a table: ``indicator_table``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from gnbv_docgen.findings import Severity
from gnbv_docgen.plan.blocks import Block, Span, Spans
from gnbv_docgen.plan.data import Figure, Indicator, IndicatorSet
from gnbv_docgen.plan.outline import indicator_table
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.targets import joined, parse_target, with_unit
from gnbv_docgen.viet.casing import lower_first
from gnbv_docgen.viet.figures import format_figure


def blocks(shown: IndicatorSet, resolver: Resolver, last_year: int) -> Iterator[Block]:
    """The blocks of ``shown`` in its view."""
    if shown.view == "bảng":
        yield from indicator_table.blocks(shown, resolver, last_year)
    elif shown.view == "câu văn":
        yield Block("paragraph", _in_one(shown.indicators, resolver), shown.place)
    else:
        yield from _dashes(shown.indicators, resolver)


def percent_of_plan(indicator: Indicator) -> Decimal | None:
    """How much of the plan was reached, in percent, to two places at most.

    None where the plan is to fall below the base: a share of such a plan says nothing.
    """
    actual, planned = indicator.actual, indicator.plan
    if actual is None or planned is None or actual.value is None or not planned.value:
        return None
    base = indicator.base
    if base is not None and base.value is not None and planned.value < base.value:
        return None
    share = actual.value / planned.value * 100
    return share.quantize(Decimal("0.01"), ROUND_HALF_UP).normalize()


def _dashes(indicators: tuple[Indicator, ...], resolver: Resolver) -> Iterator[Block]:
    for number, indicator in enumerate(indicators, 1):
        last = number == len(indicators)
        children = indicator.children
        end = ":" if children else "." if last else ";"
        yield Block("dash", _ended(_statement(indicator, resolver), end), indicator.place, "-")
        for count, child in enumerate(children, 1):
            end = "." if last and count == len(children) else ";"
            yield Block("plus", _ended(_statement(child, resolver), end), child.place, "+")


def _in_one(indicators: tuple[Indicator, ...], resolver: Resolver) -> Spans:
    spans: list[Span] = []
    for indicator in (inner for outer in indicators for inner in (outer, *outer.children)):
        statement = _statement(indicator, resolver)
        if spans:
            spans.append(Span("; "))
            first, *rest = statement
            statement = (first._replace(text=lower_first(first.text)), *rest)
        spans += statement
    return _ended(tuple(spans), ".")


def _statement(indicator: Indicator, resolver: Resolver) -> Spans:
    """What is known of an indicator, in the words that plans use."""
    unit = resolver.string(indicator.unit)
    name = list(resolver.spans(indicator.name))
    if indicator.scope is not None:
        name += [Span(" "), *resolver.spans(indicator.scope)]
    said = (
        _change(indicator, unit, resolver)
        or _achieved(indicator, unit)
        or _aimed(indicator, unit, resolver)
    )
    series = ", ".join(
        f"{_year(year)} {_measured(resolver.string(text), unit)}"
        for year, text in indicator.series.items()
    )
    if series:
        said = f"{said}; {series}" if said else f": {series}"
    if not said and not indicator.children:
        resolver.report(
            "NOI019",
            "Chỉ tiêu này chưa có số nào. Hãy ghi dau_ky, ke_hoach, thuc_hien hoặc muc_tieu.",
            indicator.place,
            Severity.WARNING,
        )
    note = resolver.string(indicator.note)
    return (*name, Span(said + (f" ({note})" if note else "")))


def _change(indicator: Indicator, unit: str, resolver: Resolver) -> str:
    """Say "giảm 1,61%, từ 2,99% xuống còn 1,38%", and whether that meets the target."""
    base, actual = indicator.base, indicator.actual
    if base is None or actual is None or base.value is None or actual.value is None:
        return ""
    if actual.value == base.value:
        said = f" giữ nguyên {_with(actual, unit)}"
    else:
        verb, way = ("giảm", "xuống còn") if actual.value < base.value else ("tăng", "lên")
        difference = format_figure(abs(base.value - actual.value)) + joined(unit)
        said = f" {verb} {difference}, từ {_with(base, unit)} {way} {_with(actual, unit)}"
    return said + _share(indicator) + _verdict(indicator, unit, resolver)


def _achieved(indicator: Indicator, unit: str) -> str:
    if indicator.actual is None:
        return ""
    said = f": {_with(indicator.actual, unit)}{_share(indicator)}"
    if indicator.plan is not None and indicator.plan.value is not None:
        said += f" (kế hoạch {_with(indicator.plan, unit)})"
    return said


def _aimed(indicator: Indicator, unit: str, resolver: Resolver) -> str:
    said = ""
    if indicator.target is not None:
        target = with_unit(resolver.string(indicator.target), unit)
        said = f": {target}" if target[:1].isdigit() else f" {target}"
    elif indicator.plan is not None:
        said = f": {_with(indicator.plan, unit)}"
    if indicator.base is not None:
        base = f"năm trước {_with(indicator.base, unit)}"
        said = f"{said} ({base})" if said else f": {base}"
    return said


def _share(indicator: Indicator) -> str:
    share = percent_of_plan(indicator)
    return "" if share is None else f", đạt {format_figure(share)}% kế hoạch"


def _verdict(indicator: Indicator, unit: str, resolver: Resolver) -> str:
    if indicator.target is None or indicator.actual is None or indicator.actual.value is None:
        return ""
    raw = resolver.string(indicator.target)
    target = parse_target(raw)
    base = None if indicator.base is None else indicator.base.value
    met = None if target is None else target.met_by(base, indicator.actual.value)
    words = {True: ", đạt mục tiêu đề ra", False: ", chưa đạt mục tiêu đề ra", None: ""}[met]
    return f"{words} (mục tiêu: {with_unit(raw, unit)})"


def _with(figure: Figure, unit: str) -> str:
    if figure.value is None:
        return figure.text.raw
    typed = figure.text.raw
    places = len(typed.rpartition(",")[2].rstrip("% ")) if "," in typed else None
    return format_figure(figure.value, places) + joined(unit)


def _measured(raw: str, unit: str) -> str:
    """A value of a series: "là 35 hộ", "trên 80%"."""
    measured = with_unit(raw, unit)
    return f"là {measured}" if measured[:1].isdigit() else measured


def _year(year: str) -> str:
    return f"năm {year}" if year.isdigit() else year


def _ended(spans: Spans, end: str) -> Spans:
    *before, last = spans
    return (*before, last._replace(text=last.text.rstrip(" ;.,") + end))

"""Indicators in words: as dashes, as one sentence, as numbered items, year by year.

As a table: ``indicator_table``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gnbv_docgen.plan.blocks import Block, Span, Spans
from gnbv_docgen.plan.data import Figure, Indicator, IndicatorSet
from gnbv_docgen.plan.markup import escape
from gnbv_docgen.plan.model import Prose, Section
from gnbv_docgen.plan.outline import indicator_table
from gnbv_docgen.plan.outline.figures import percent_of_plan, printed
from gnbv_docgen.plan.outline.indicator_name import full_name, name_with, names_figures
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.targets import joined, parse_target, with_unit
from gnbv_docgen.plan.texts import Line, Text
from gnbv_docgen.viet.casing import lower_first
from gnbv_docgen.viet.figures import format_figure

NUMBERED_VIEWS = ("đánh số", "theo năm")


def blocks(shown: IndicatorSet, resolver: Resolver, last_year: int) -> Iterator[Block]:
    """The blocks of ``shown`` in a view that has no numbers."""
    if shown.view == "bảng":
        yield from indicator_table.blocks(shown, resolver, last_year)
    elif shown.view == "câu văn":
        yield Block("paragraph", _in_one(shown.indicators, resolver), shown.place)
    else:
        yield from _dashes(shown.indicators, resolver)


def sections(shown: IndicatorSet, resolver: Resolver) -> tuple[Section, ...]:
    """``shown`` in a numbered view, as sections of the level where it stands."""
    if shown.view == "theo năm":
        return tuple(_by_year(shown, resolver))
    return tuple(_numbered(indicator, resolver) for indicator in shown.indicators)


def _numbered(indicator: Indicator, resolver: Resolver) -> Section:
    children = indicator.children
    lines = [Line("paragraph", _closed(_statement(indicator, resolver), ":" if children else "."))]
    for count, child in enumerate(children, 1):
        end = "." if count == len(children) else ";"
        lines.append(Line("dash", _closed(_statement(child, resolver), end)))
    return Section(indicator.place, (Prose(tuple(lines)),))


def _by_year(shown: IndicatorSet, resolver: Resolver) -> Iterator[Section]:
    """One item a year: "Đến năm 2030: ..." with all indicators that the year has a figure for."""
    every = [inner for outer in shown.indicators for inner in (outer, *outer.children)]
    lead = shown.titles.get("theo_nam")
    label = "Đến năm" if lead is None else lead.raw
    for year in sorted({year for indicator in every for year in indicator.series}):
        said: list[str] = []
        for indicator in every:
            if year in indicator.series:
                unit = resolver.string(indicator.unit)
                value = with_unit(resolver.string(indicator.series[year]), unit)
                figures = _figures(indicator, unit, resolver) | {"theo_nam": value}
                statement = _placed(indicator, figures, f" {value}")
                said.append(lower_first(statement) if said else statement)
        text = Text(f"{label} {year}: {'; '.join(said)}", shown.place)
        yield Section(shown.place, (Prose((Line("paragraph", _closed(text, ".")),)),))


def _dashes(indicators: tuple[Indicator, ...], resolver: Resolver) -> Iterator[Block]:
    for number, indicator in enumerate(indicators, 1):
        last = number == len(indicators)
        children = indicator.children
        end = ":" if children else "." if last else ";"
        spans = resolver.spans(_closed(_statement(indicator, resolver), end))
        yield Block("dash", spans, indicator.place, "-")
        for count, child in enumerate(children, 1):
            end = "." if last and count == len(children) else ";"
            spans = resolver.spans(_closed(_statement(child, resolver), end))
            yield Block("plus", spans, child.place, "+")


def _in_one(indicators: tuple[Indicator, ...], resolver: Resolver) -> Spans:
    spans: list[Span] = []
    for indicator in (inner for outer in indicators for inner in (outer, *outer.children)):
        text = _statement(indicator, resolver)
        statement = resolver.spans(text._replace(raw=text.raw.rstrip(" ;.,")))
        if spans:
            spans.append(Span("; "))
            first, *rest = statement
            statement = (first._replace(text=lower_first(first.text)), *rest)
        spans += statement
    return (*spans, Span(".")) if spans else ()


def _statement(indicator: Indicator, resolver: Resolver) -> Text:
    """What is known of an indicator, in the words that plans use."""
    unit = resolver.string(indicator.unit)
    said = (
        _change(indicator, unit, resolver)
        or _achieved(indicator, unit)
        or _aimed(indicator, unit, resolver)
    )
    series = ", ".join(
        f"{_year(year)} {with_unit(resolver.string(text), unit)}"
        for year, text in indicator.series.items()
    )
    if series:
        said = f"{said}; {series}" if said else f": {series}"
    statement = _placed(indicator, _figures(indicator, unit, resolver), said)
    note = resolver.string(indicator.note)
    if note:
        statement += escape(f" ({note})")
    return Text(statement, indicator.name.place)


def _placed(indicator: Indicator, figures: Mapping[str, str], said: str) -> str:
    """The name with its own figures put in where it names them, else with ``said`` behind it."""
    if names_figures(indicator):
        return name_with(indicator, figures)
    return full_name(indicator) + escape(said)


def _figures(indicator: Indicator, unit: str, resolver: Resolver) -> dict[str, str]:
    """The figures of an indicator with their unit, by key."""
    typed = {
        "dau_ky": indicator.base,
        "ke_hoach": indicator.plan,
        "thuc_hien": indicator.actual,
    }
    found = {key: _with(figure, unit) for key, figure in typed.items() if figure is not None}
    if indicator.target is not None:
        found["muc_tieu"] = with_unit(resolver.string(indicator.target), unit)
    return found


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
    shown = printed(figure.text.raw.removesuffix("%").rstrip())
    return figure.text.raw if shown is None else shown + joined(unit)


def _year(year: str) -> str:
    return f"năm {year}" if year.isdigit() else year


def _closed(text: Text, end: str) -> Text:
    """``text`` closed by ``end``, unless the officer closed it already."""
    raw = text.raw.rstrip(" ,")
    return text._replace(raw=raw if raw.endswith((".", ";", ":")) else raw + end)

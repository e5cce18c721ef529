"""What is known of an indicator, in the words that plans use."""

from __future__ import annotations

import re
from collections.abc import Mapping

from gnbv_docgen.findings import Severity
from gnbv_docgen.plan.data import Figure, Indicator
from gnbv_docgen.plan.markup import escape
from gnbv_docgen.plan.outline.figures import percent_of_plan, printed
from gnbv_docgen.plan.outline.indicator_name import full_name, name_with, own_figures
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.targets import joined, parse_target, with_unit
from gnbv_docgen.plan.texts import Text, without_parentheses
from gnbv_docgen.viet.figures import format_figure

_DIGIT = re.compile("[0-9]")


def statement(indicator: Indicator, resolver: Resolver) -> Text:
    """The name and all figures as one text, not closed; an indicator that says none is told."""
    unit = resolver.string(indicator.unit)
    said = (
        _change(indicator, unit, resolver)
        or _achieved(indicator, unit, resolver)
        or _aimed(indicator, unit, resolver)
    )
    series = ", ".join(
        f"{_year(year)} {_is(with_unit(resolver.string(text), unit))}"
        for year, text in indicator.series.items()
    )
    if series:
        said = f"{said}; {series}" if said else f": {series}"
    figures = _figures(indicator, unit, resolver)
    _report_silent(indicator, figures, said, resolver)
    text = _placed(indicator, figures, said)
    note = resolver.string(indicator.note)
    if note:
        text += escape(f" ({without_parentheses(note)})")
    return Text(text, indicator.name.place)


def statement_of_year(indicator: Indicator, year: str, resolver: Resolver) -> str:
    """The name with the figure of one year of its series, as typed text."""
    unit = resolver.string(indicator.unit)
    value = with_unit(resolver.string(indicator.series[year]), unit)
    figures = _figures(indicator, unit, resolver) | {"theo_nam": value}
    return _placed(indicator, figures, f" {value}")


def _placed(indicator: Indicator, figures: Mapping[str, str], said: str) -> str:
    """The name with its own figures put in where it names them, else with ``said`` behind it."""
    if own_figures(indicator):
        return name_with(indicator, figures)
    name = full_name(indicator)
    return name.rstrip(" ;,.") + escape(said) if said else name


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
    return said + _against_plan(indicator, unit) + _verdict(indicator, unit, resolver)


def _achieved(indicator: Indicator, unit: str, resolver: Resolver) -> str:
    if indicator.actual is None:
        return ""
    said = f": {_with(indicator.actual, unit)}"
    return said + _against_plan(indicator, unit) + _verdict(indicator, unit, resolver)


def _aimed(indicator: Indicator, unit: str, resolver: Resolver) -> str:
    """What is to be reached, and from where."""
    plan = "" if indicator.plan is None else _with(indicator.plan, unit)
    beside = []
    if indicator.base is not None:
        beside.append(f"năm trước {_with(indicator.base, unit)}")
    if indicator.target is not None:
        target = with_unit(resolver.string(indicator.target), unit)
        said = f": {target}" if target[:1].isdigit() else f" {target}"
        beside += [f"kế hoạch {plan}"] if plan else []
    elif plan:
        said = f": {plan}"
    else:
        return f": {beside[0]}" if beside else ""
    return f"{said} ({'; '.join(beside)})" if beside else said


def _against_plan(indicator: Indicator, unit: str) -> str:
    if indicator.plan is None:
        return ""
    share = percent_of_plan(indicator)
    said = "" if share is None else f", đạt {format_figure(share)}% kế hoạch"
    return f"{said} (kế hoạch {_with(indicator.plan, unit)})"


def _verdict(indicator: Indicator, unit: str, resolver: Resolver) -> str:
    if indicator.target is None or indicator.actual is None:
        return ""
    raw = resolver.string(indicator.target)
    target, actual = parse_target(raw), indicator.actual.value
    base = None if indicator.base is None else indicator.base.value
    met = None if target is None or actual is None else target.met_by(base, actual)
    words = {True: ", đạt mục tiêu đề ra", False: ", chưa đạt mục tiêu đề ra", None: ""}[met]
    return f"{words} (mục tiêu: {with_unit(raw, unit)})"


def _report_silent(
    indicator: Indicator, figures: Mapping[str, str], said: str, resolver: Resolver
) -> None:
    """A name may call for a figure that is blank; one without a figure in it needs some."""
    own = own_figures(indicator)
    blank = [key for key in own if key not in figures and key != "theo_nam"]
    speaks = said or own or indicator.children or _DIGIT.search(indicator.name.raw)
    if blank:
        message = f"Tên chỉ tiêu gọi {{{blank[0]}}} nhưng {blank[0]} đang để trống; hãy ghi số."
    elif not speaks:
        message = "Chỉ tiêu này chưa có số nào. Hãy ghi dau_ky, ke_hoach, thuc_hien hoặc muc_tieu."
    else:
        return
    resolver.report("NOI019", message, indicator.place, Severity.WARNING)


def _with(figure: Figure, unit: str) -> str:
    shown = printed(figure.text.raw.removesuffix("%").rstrip())
    return figure.text.raw if shown is None else shown + joined(unit)


def _is(value: str) -> str:
    """A value of a series: "là 35 hộ", "trên 80%"."""
    return f"là {value}" if value[:1].isdigit() else value


def _year(year: str) -> str:
    return f"năm {year}" if year.isdigit() else year

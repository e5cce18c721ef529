"""Totals and subtotals of tables that are not the sum of their lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from gnbv_docgen.rules.content.figure_tables import Cell, FigureTable, Line, figure_tables
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.kept import kept
from gnbv_docgen.viet.rounding import slack

# Columns whose figures are never summed.
_NO_SUMS: Final = re.compile(
    r"%|tỷ lệ|tỉ lệ|bình quân|(?<!dân số )trung bình|đơn giá|định mức|mức chi|mức hỗ trợ|hệ số"
    r"|tuổi|năm sinh|điện thoại|thứ hạng|xếp hạng|mật độ|năng suất|thu nhập|/ ?người|chỉ số"
    r"|tiến độ|thời gian|ngày|tháng|quý|số hiệu|mã số|stt|số thứ tự|đạt|tỷ trọng"
)
_UNITS: Final = ("đơn vị tính", "đvt", "đơn vị", "đv tính", "đ.v.t")
_MONEY: Final = re.compile(r"tiền|kinh phí|vốn|ngân sách|dự toán|đồng|nstw|nsđp")
_TWO: Final = 2


class WrongSum(NamedTuple):
    """A cell of ``line`` that should be ``exact``; ``head`` is what stands above it."""

    cell: Cell
    line: Line
    head: str
    exact: Decimal
    sure: bool


@kept
def wrong_totals(content: Content) -> tuple[WrongSum, ...]:
    """Total lines that are not the sum of the lines above them, or below one that comes first."""
    return tuple(wrong for table in figure_tables(content) for wrong in _wrong_totals(table))


@kept
def wrong_groups(content: Content) -> tuple[WrongSum, ...]:
    """Group lines (*I*, *1*) that are not the sum of what is counted off under them."""
    return tuple(wrong for table in figure_tables(content) for wrong in _wrong_groups(table))


def _summed(table: FigureTable) -> tuple[int, ...]:
    """The columns that are summed: figures of one kind."""
    units = next((at for at in table.heads if table.titled(at) in _UNITS), None)
    told = {line.cells[units].text for line in table.lines if units in line.cells} - {""}
    # "Đơn vị" with capitals below names bodies, not units.
    mixed = len(told) > 1 and not any(text[:1].isupper() for text in told)
    return tuple(
        column
        for column in table.figured
        if not _NO_SUMS.search(table.head(column))
        and (not mixed or _MONEY.search(table.head(column)))
        and not any(line.cells[column].is_percent for line in table.lines if column in line.cells)
    )


def _wrong_totals(table: FigureTable) -> Iterator[WrongSum]:
    totals = [at for at, line in enumerate(table.lines) if line.is_total]
    if not totals:
        return
    columns = _summed(table)
    for at in totals:
        before = [one for one in totals if one < at]
        lines = table.lines[:at] if at else table.lines[1:]
        if not at and len(totals) > 1:
            continue
        checked = 0
        wrong = []
        for column in columns:
            found = _total(table, table.lines[at], lines, before, column)
            if found is not None:
                checked += 1
                wrong += found
        doubted = len(wrong) == checked > 1
        yield from (one._replace(sure=one.sure and not doubted) for one in wrong)


def _total(
    table: FigureTable, total: Line, lines: Sequence[Line], before: list[int], column: int
) -> list[WrongSum] | None:
    """The wrong total of a column, or none; None where it cannot be judged."""
    told = total.value(column)
    counted = [line for line in lines if not line.is_detail]
    values = [line.amount(column) for line in counted]
    filled = [line for line in counted if line.value(column) is not None and not line.is_total]
    if told is None or None in values or len(filled) < _TWO:
        return None
    ways = _ways(lines, filled, before, column)
    if any(abs(told - sum(way)) <= slack(told, *way) for way in ways):
        return []
    exact = Decimal(sum(ways[0]))
    sure = all(abs(sum(way) - exact) <= slack(told, *way) for way in ways)
    return [WrongSum(total.cells[column], total, table.written(column), exact, sure)]


def _ways(
    lines: Sequence[Line], filled: list[Line], before: list[int], column: int
) -> list[list[Decimal]]:
    """What a total may sum: the lines that take in all others, or those that take in none."""
    recent = [line for line in filled if not before or line in lines[before[-1] + 1 :]]
    ways = []
    for scope in filter(None, (filled, recent)):
        top = min(line.level for line in scope)
        ways.append([line for line in scope if line.level == top])
        ways.append(_innermost(scope))
    if before:
        subtotals = [lines[at] for at in before]
        ways += [subtotals, [*subtotals, *recent]]
    return [[value for line in way if (value := line.value(column)) is not None] for way in ways]


def _wrong_groups(table: FigureTable) -> Iterator[WrongSum]:
    groups = list(_groups(table.lines))
    if not groups:
        return
    wrong: list[WrongSum] = []
    holds = 0
    for column in _summed(table):
        mended = _is_proved(table, column)
        for head, parts in groups:
            told = head.value(column)
            values = [line.amount(column) for line in parts]
            if told is None or None in values or not any(values):
                continue
            terms = [value for value in values if value is not None]
            exact = Decimal(sum(terms))
            if abs(told - exact) <= slack(told, *terms):
                holds += len([value for value in terms if value]) > 1
            else:
                cell = head.cells[column]
                wrong.append(WrongSum(cell, head, table.written(column), exact, sure=mended))
    # Parts of an indicator need not make up the whole; that the other groups do proves it.
    if holds >= _TWO and holds >= _TWO * len(wrong):
        yield from (one._replace(sure=True) for one in wrong)
    else:
        yield from (one for one in wrong if one.sure)


def _is_proved(table: FigureTable, column: int) -> bool:
    """Whether the total is the sum of what the groups hold, so that they are divided in full."""
    total = next((line for line in reversed(table.lines) if line.is_total), None)
    told = total.value(column) if total is not None else None
    counted = [line for line in table.lines if not (line.is_total or line.is_detail)]
    if told is None or any(line.amount(column) is None for line in counted):
        return False
    inner = _innermost(counted)
    values = [value for line in inner if (value := line.value(column)) is not None]
    return len(values) > 1 and abs(told - sum(values)) <= slack(told, *values)


def _innermost(lines: Sequence[Line]) -> list[Line]:
    """The lines that take in no others."""
    following = [*lines[1:], None]
    return [
        line
        for line, after in zip(lines, following, strict=True)
        if after is None or after.level <= line.level
    ]


def _groups(lines: Sequence[Line]) -> Iterator[tuple[Line, list[Line]]]:
    """Lines with those counted off right under them, at least two."""
    for at, head in enumerate(lines):
        if head.is_total or head.is_detail or not head.ordinal:
            continue
        below = []
        for line in lines[at + 1 :]:
            if line.is_total or (line.level <= head.level and not line.is_detail):
                break
            if not line.is_detail:
                below.append(line)
        level = min((line.level for line in below), default=0)
        parts = [line for line in below if line.level == level]
        # Where the first one lies deeper than the others, the numbering is not to be trusted.
        if len(parts) >= _TWO and below[0].level == level:
            yield head, parts

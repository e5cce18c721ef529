"""How a column of a table follows from others, and the cells where it does not.

A law is told by a row of names (*(5) = (4) / (3)*), or by the heads; what only the heads say must
hold in most lines before a line may be called wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import product
from typing import Final, Literal, NamedTuple

from gnbv_docgen.rules.content.figure_tables import Cell, FigureTable, Line, figure_tables
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.told_laws import Told, told_laws
from gnbv_docgen.rules.kept import kept
from gnbv_docgen.viet.rounding import rate_agrees, slack

Kind = Literal["told", "rate", "change", "cost", "sum"]

_RATE: Final = re.compile(r"%|tỷ lệ|tỉ lệ|tỷ trọng")
_CHANGE: Final = re.compile(
    r"(?:số )?(?:hộ )?(?:tăng|giảm|chênh lệch|tăng ?[,/]? ?\(?giảm\)?|giảm ?[,/]? ?tăng)"
    r"(?: ?\([^()]*\))?(?: so (?:với )?.*)?"
)
_COST: Final = re.compile(r"thành tiền|số tiền|kinh phí|tổng tiền")
_ACHIEVED: Final = re.compile(r"đạt|hoàn thành|so (?:với )?(?:kế hoạch|kh)|th ?/ ?kh|kế hoạch")
_DONE: Final = re.compile(r"thực hiện|kết quả|th(?: năm)?(?: \d{4})?$")
_PLANNED: Final = re.compile(r"kế hoạch|chỉ tiêu giao|kh(?: năm)?(?: \d{4})?$|dự toán")
_PRICE: Final = re.compile(r"đơn giá|mức chi|định mức|mức hỗ trợ|giá")
_COUNT: Final = re.compile(r"số lượng|khối lượng|sl|số người|số buổi|số ngày|số lần")
_SUM: Final = re.compile(r"tổng số|tổng cộng|tổng|cộng")
_MOST_COLUMNS: Final = 20
_TRIED: Final = 6
_NEAR: Final = 6
_ROUGHLY: Final = 2
_TWO: Final = 2
_BASES: Final = (Decimal(100), Decimal(1))


class Breach(NamedTuple):
    """A cell that its law makes ``exact``; ``law`` says how, in the words of the heads."""

    kind: Kind
    cell: Cell
    line: Line
    head: str
    law: str
    exact: Decimal
    sure: bool


class _Law(NamedTuple):
    kind: Kind
    target: int
    sources: tuple[int, ...]
    sign: str
    told: Told | None = None
    certain: bool = False


@kept
def breaches(content: Content) -> tuple[Breach, ...]:
    """The cells that do not follow from their line, in reading order."""
    found = [breach for table in figure_tables(content) for breach in _breaches(table)]
    return tuple(sorted(found, key=lambda one: one.cell.item.index))


def _breaches(table: FigureTable) -> Iterator[Breach]:
    told = told_laws(table.names)
    known = {law.target for law in told}
    laws = [_Law("told", law.target, law.sources, law.text, law) for law in told]
    if len(table.figured) <= _MOST_COLUMNS:
        for target in table.figured:
            if target not in known:
                laws += filter(None, [_law(table, target)])
    for law in laws:
        yield from _broken(table, law)


def _broken(table: FigureTable, law: _Law) -> Iterator[Breach]:
    """The lines that break ``law``, when enough others keep it."""
    kept_by, wrong = 0, []
    for line in table.lines:
        exact = _exact(law, line)
        value = line.value(law.target)
        if exact is None or value is None:
            continue
        if _agrees(law, line, value, exact):
            kept_by += bool(value) and value != 100
        elif not (law.kind == "rate" and _RATE.search(line.label)):
            wrong.append((line, exact))  # of a rate more may be worse: 2,95% for 3,10% planned
    least = 1 if law.kind in ("told", "cost") else _TWO
    if kept_by < max(least, len(wrong)) and not (law.certain and len(wrong) <= kept_by + 1):
        return
    heads = [table.written(at, "") for at in law.sources]
    for line, exact in wrong:
        cell = line.cells[law.target]
        sure = kept_by >= _TWO * len(wrong) and kept_by >= (1 if law.certain else _TWO)
        due, turned = _as_told(law, cell.value or Decimal(0), exact)
        text = law.sign if law.told else law.sign.join(reversed(heads) if turned else heads)
        yield Breach(law.kind, cell, line, table.written(law.target), text, due, sure)


def _as_told(law: _Law, value: Decimal, exact: Decimal) -> tuple[Decimal, bool]:
    """``exact`` in the way in which the column tells it, and whether that turns its terms about.

    A quotient may be told as a percentage, a fall with a minus or without.
    """
    if law.told is not None and law.told.is_quotient:
        return min((exact * base for base in _BASES), key=lambda due: abs(due - value)), False
    if law.kind == "change" and value and exact and (value < 0) != (exact < 0):
        return -exact, True
    return exact, False


def _exact(law: _Law, line: Line) -> Decimal | None:
    """What ``law`` makes of the line; None where a term is missing."""
    if law.kind == "sum":
        amounts = [line.amount(at) for at in law.sources]
        given = [amount for amount in amounts if amount is not None]
        return Decimal(sum(given)) if len(given) == len(amounts) else None
    values = [line.value(at) for at in law.sources]
    terms = [value for value in values if value is not None]
    if len(terms) < len(values):
        return None
    if law.told is not None:
        return law.told.exact(terms)
    if law.kind == "rate":
        return terms[0] * 100 / terms[1] if terms[1] else None
    if law.kind == "change":
        return terms[0] - terms[1]
    result = Decimal(1)
    for term in terms:
        result *= term
    return result


def _agrees(law: _Law, line: Line, value: Decimal, exact: Decimal) -> bool:
    terms = [line.amount(at) or Decimal(0) for at in law.sources]
    if law.kind == "rate":
        return rate_agrees(value, terms[0], terms[1])
    if law.told is not None and law.told.is_quotient:
        return any(rate_agrees(value, exact, Decimal(1), base) for base in _BASES)
    open_by = slack(value, *terms)
    ways: Iterable[Decimal] = (exact,)
    if law.kind == "cost" or law.told is not None:
        ways = (exact, exact.scaleb(-3), exact.scaleb(-6))  # prices in đồng, costs in triệu
    if law.kind == "change":
        return any(abs(abs(value) - abs(way)) <= open_by for way in ways)
    return any(abs(value - way) <= open_by for way in ways)


def _law(table: FigureTable, target: int) -> _Law | None:
    """The law of a column by its head; of several that might be, the one that most lines keep."""
    title = table.titled(target)
    others = [column for column in table.figured if column != target]
    candidates: list[_Law] = []
    if _RATE.search(title):
        bases = [at for at in others if not _RATE.search(table.titled(at))]
        if _ACHIEVED.search(title) and (plan := _planned_and_done(table, target, bases)):
            return _Law("rate", target, plan, " / ", certain=True)
        parts = [at for at in bases if abs(bases.index(at) - _place(bases, target)) <= _TWO]
        pairs = product(parts, bases)
        candidates = [_Law("rate", target, pair, " / ") for pair in pairs if pair[0] != pair[1]]
    elif _CHANGE.fullmatch(title):
        near = [at for at in others if abs(at - target) <= _NEAR]
        pairs = product(near, near)
        candidates = [_Law("change", target, pair, " - ") for pair in pairs if pair[0] != pair[1]]
    elif _COST.search(title):
        prices = [at for at in others if _PRICE.search(table.titled(at)) and at < target]
        counts = [at for at in others if _COUNT.fullmatch(table.titled(at)) and at < target]
        if len(prices) == 1 and counts:
            candidates = [_Law("cost", target, (*counts, prices[0]), " x ")]
            if len(counts) > 1:
                candidates += [_Law("cost", target, (one, prices[0]), " x ") for one in counts]
    elif _SUM.fullmatch(title):
        candidates = _sums(table, target, others)
    return _best(table, candidates)


def _planned_and_done(
    table: FigureTable, target: int, others: list[int]
) -> tuple[int, int] | None:
    """The one column of results and the one of the plan beside a column of what is achieved."""
    group = table.heads[target][:-1]
    beside = [at for at in others if table.heads[at][:-1] == group]
    planned = [at for at in beside if _PLANNED.search(table.titled(at))]
    done = [at for at in beside if _DONE.search(table.titled(at)) and at not in planned]
    return (done[0], planned[0]) if len(done) == len(planned) == 1 else None


def _place(columns: list[int], target: int) -> int:
    return sum(at < target for at in columns)


def _sums(table: FigureTable, target: int, others: list[int]) -> list[_Law]:
    """*Tổng số* with its parts beside it: the columns up to the next total or rate."""
    parts = []
    for column in others:
        if column < target:
            continue
        if _SUM.fullmatch(table.titled(column)) or _RATE.search(table.titled(column)):
            break
        parts.append(column)
    heads = table.heads[target][:-1]
    same = [at for at in parts if heads and table.heads[at][: len(heads)] == heads]
    ways = [way for way in (same, parts) if len(way) >= _TWO]
    return [_Law("sum", target, tuple(way), " + ") for way in ways]


def _best(table: FigureTable, laws: list[_Law]) -> _Law | None:
    lines = [line for line in table.lines if not line.is_total][:_TRIED]
    rough = [{at: float(line.value(at) or 0) for at in table.figured} for line in lines]
    best, most = None, 0
    for law in laws:
        holds = 0
        for line, values in zip(lines, rough, strict=True):
            if not _is_near(law, values):
                continue
            exact, value = _exact(law, line), line.value(law.target)
            if exact is not None and value is not None:
                holds += _agrees(law, line, value, exact)
        if holds > most:
            best, most = law, holds
    return best


def _is_near(law: _Law, values: dict[int, float]) -> bool:
    """Whether a line may keep the law, at a glance; one of nothing or of all proves nothing."""
    told = values[law.target]
    if told in (0, 100):
        return False
    first, second = (values[at] for at in law.sources[:2])
    if law.kind == "rate":
        return second != 0 and abs(first * 100 / second - told) < _ROUGHLY
    if law.kind == "change":
        return abs(abs(first - second) - abs(told)) < _ROUGHLY
    return True

"""A budget as dashes: each source or item with its amount and what it pays for."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.plan.blocks import Block
from gnbv_docgen.plan.data import Budget, CostItem
from gnbv_docgen.plan.markup import escape
from gnbv_docgen.plan.outline import figures, money
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.targets import joined
from gnbv_docgen.plan.texts import Text
from gnbv_docgen.viet.figures import format_figure


def blocks(budget: Budget, resolver: Resolver) -> Iterator[Block]:
    """The dashes of ``budget``: sources, then items, closed by ";" and the last by "."."""
    unit = resolver.string(budget.unit)
    lines = [*_sources(budget, unit), *_items(budget, unit)]
    for number, line in enumerate(lines, 1):
        raw = resolver.closed(line.raw, "." if number == len(lines) else ";")
        yield Block("dash", resolver.spans(line._replace(raw=raw)), line.place, "-")


def _sources(budget: Budget, unit: str) -> Iterator[Text]:
    for source in budget.sources:
        amount = ""
        if source.amount is not None:
            typed = source.amount.text.raw
            amount = escape((figures.printed(typed) or typed) + joined(unit))
        content = "" if source.content is None else source.content.raw
        yield _line(source.name, ", ".join(part for part in (amount, content) if part))


def _items(budget: Budget, unit: str) -> Iterator[Text]:
    for item in budget.items:
        amount = money.amount_of(item)
        said = "" if amount is None else escape(format_figure(amount) + joined(unit))
        beside = "; ".join(_beside(item, unit))
        yield _line(item.name, f"{said} ({beside})" if said and beside else said or beside)


def _beside(item: CostItem, unit: str) -> Iterator[str]:
    """What else is known of an item, as typed."""
    if item.quantity is not None:
        measure = "" if item.unit is None else f" {item.unit.raw}"
        yield f"{figures.printed(item.quantity.text.raw) or item.quantity.text.raw}{measure}"
    if item.price is not None:
        price = figures.printed(item.price.text.raw) or item.price.text.raw
        yield f"đơn giá {price}{escape(joined(unit))}"
    if item.source is not None:
        yield f"nguồn: {item.source.raw}"
    if item.note is not None:
        yield item.note.raw


def _line(name: Text, said: str) -> Text:
    return name._replace(raw=f"{name.raw}: {said}") if said else name

"""Budgets as tables by source and by item, amounts in words."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from gnbv_docgen.findings import Severity
from gnbv_docgen.plan.data import Budget, CostItem, Figure, Table, TableColumn
from gnbv_docgen.plan.outline import figures
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.outline.titles import ordinal, titled
from gnbv_docgen.plan.texts import Text
from gnbv_docgen.viet.figures import format_figure

Columns = dict[str, tuple[str, float | None, str, str, bool]]
Cells = dict[str, list[Text | None]]

# Key: usual title, width in mm, alignment, role, summed.
_SOURCE_COLUMNS: Columns = {
    "ten_nguon": ("Nguồn kinh phí", None, "", "chữ", False),
    "noi_dung": ("Nội dung chi", None, "", "chữ", False),
    "so_tien": ("Số tiền", 40.0, "", "số", True),
}
_ITEM_COLUMNS: Columns = {
    "ten_hang_muc": ("Nội dung", None, "", "chữ", False),
    "don_vi_tinh": ("Đơn vị tính", None, "giữa", "chữ", False),
    "so_luong": ("Số lượng", None, "", "số", False),
    "don_gia": ("Đơn giá", None, "", "số", False),
    "thanh_tien": ("Thành tiền", None, "", "số", True),
    "nguon_von": ("Nguồn kinh phí", None, "", "chữ", False),
    "ghi_chu": ("Ghi chú", None, "", "chữ", False),
}
_UNITS = {
    "nghìn đồng": 3,
    "ngàn đồng": 3,
    "1.000 đồng": 3,
    "1000 đồng": 3,
    "triệu đồng": 6,
    "tỷ đồng": 9,
    "tỉ đồng": 9,
}


def tables(budget: Budget) -> Iterator[Table]:
    """The table of sources and the table of items, each with its total."""
    if budget.sources:
        yield _sources(budget)
    if budget.items:
        yield _items(budget)


def report_contradictions(budget: Budget, resolver: Resolver) -> None:
    """Amounts that are not quantity times price; sources and items with different sums."""
    for item in budget.items:
        _compare_product(item, resolver)
    if budget.sources and budget.items:
        _compare(budget, resolver)


def words(amount: Decimal, unit: str) -> str:
    """An amount given in ``unit`` in words, in đồng where the unit is a multiple of đồng."""
    from gnbv_docgen.viet.words import amount_in_words

    power = _UNITS.get(unit.lower())
    if power is None:
        return amount_in_words(amount, unit or "đồng")
    scaled = amount.scaleb(power)
    return amount_in_words(scaled.quantize(Decimal(1)) if scaled == int(scaled) else scaled)


def amount_of(item: CostItem) -> Decimal | None:
    """What an item costs: as given, else quantity times price."""
    if item.amount is not None:
        return item.amount.value
    return _product(item)


def _product(item: CostItem) -> Decimal | None:
    quantity, price = item.quantity, item.price
    if quantity is None or price is None or quantity.value is None or price.value is None:
        return None
    return figures.product(quantity.value, price.value)


def _sources(budget: Budget) -> Table:
    cells: Cells = {
        "ten_nguon": [source.name for source in budget.sources],
        "noi_dung": [source.content for source in budget.sources],
        "so_tien": [_text(source.amount) for source in budget.sources],
    }
    return _table(budget, _SOURCE_COLUMNS, cells, in_words=budget.in_words and not budget.items)


def _items(budget: Budget) -> Table:
    items = budget.items
    cells: Cells = {
        "ten_hang_muc": [item.name for item in items],
        "don_vi_tinh": [item.unit for item in items],
        "so_luong": [_text(item.quantity) for item in items],
        "don_gia": [_text(item.price) for item in items],
        "thanh_tien": [_amount(item) for item in items],
        "nguon_von": [item.source for item in items],
        "ghi_chu": [item.note for item in items],
    }
    return _table(budget, _ITEM_COLUMNS, cells, in_words=budget.in_words)


def _table(budget: Budget, columns: Columns, cells: Cells, *, in_words: bool) -> Table:
    """A table of the columns that some row fills, with its total."""
    place = budget.place
    usual = [
        (key, title) for key, (title, *_) in columns.items() if any(cells[key]) or key == "so_tien"
    ]
    shown = titled(usual, budget.titles, place)
    drawn = [TableColumn(ordinal(budget.titles, place), width_mm=12.0, role="số thứ tự")]
    for key, title in shown:
        _, width, align, role, summed = columns[key]
        drawn.append(TableColumn(title, width, align, role, summed))
    rows = tuple(zip(*(cells[key] for key, _ in shown), strict=True))
    total = Text("Tổng cộng", place)
    return Table(place, tuple(drawn), rows, None, budget.unit, total, in_words=in_words)


def _text(figure: Figure | None) -> Text | None:
    return None if figure is None else figure.text


def _amount(item: CostItem) -> Text | None:
    if item.amount is not None:
        return item.amount.text
    product = _product(item)
    return None if product is None else Text(format_figure(product), item.name.place)


def _compare_product(item: CostItem, resolver: Resolver) -> None:
    product, amount = _product(item), item.amount
    if product is None or amount is None or amount.value in (None, product):
        return
    resolver.report(
        "NOI032",
        f"Thành tiền ghi {amount.text.raw} nhưng số lượng nhân đơn giá là "
        f"{format_figure(product)}. Hãy sửa một trong ba số, hoặc để trống thanh_tien.",
        amount.text.place,
        Severity.WARNING,
    )


def _compare(budget: Budget, resolver: Resolver) -> None:
    """Sources and items must come to the same sum where all figures are known."""
    from_sources = [source.amount.value if source.amount else None for source in budget.sources]
    from_items = [amount_of(item) for item in budget.items]
    if None in from_sources or None in from_items:
        return
    left = sum(value for value in from_sources if value is not None)
    right = sum(value for value in from_items if value is not None)
    if left != right:
        resolver.report(
            "NOI033",
            f"Tổng các nguồn là {format_figure(Decimal(left))}, tổng các hạng mục là "
            f"{format_figure(Decimal(right))}. Hãy đối chiếu lại.",
            budget.place,
            Severity.WARNING,
        )

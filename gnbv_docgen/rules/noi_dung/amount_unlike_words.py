"""Số tiền bằng chữ khác số tiền bằng số."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.figure_tables import FigureTable, figure_tables
from gnbv_docgen.rules.content.mentions import amounts_named
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.figures import format_figure
from gnbv_docgen.viet.grammar.money import POWERS, amount_in_words, amounts
from gnbv_docgen.viet.words import amount_in_words as written

_LONGEST: Final = 300
# Longer ones before those that they end with.
_UNITS: Final = ("triệu đồng", "nghìn đồng", "ngàn đồng", "tỷ đồng", "tỉ đồng", "đồng")


def amount_unlike_words(content: Content) -> Iterator[Judgement]:
    """Số tiền bằng chữ khác số tiền bằng số.

    Căn cứ: Không có điều khoản riêng; số tiền bằng chữ và bằng số phải là một.

    Vì sao: Khi hai bên khác nhau, kế toán không biết chi theo số nào.

    Cách sửa: Sửa một trong hai cho khớp; trong tệp kế hoạch nên để phần mềm viết chữ.
    """
    for item, amount in amounts_named(content):
        span, said = amount.words, amount.words_dong
        if span is None or said == amount.dong:
            continue
        figure = item.text[amount.start : amount.figure.unit_end]
        expected = f"“{written(amount.dong)}”"
        words = f"“{span.of(item.text)}”"
        if said is None:
            yield Slip(
                f"{words} không đọc ra số", expected, item.index, span.start, span.end, sure=False
            )
        else:
            found = f"{words} là {format_figure(Decimal(said))} đồng, nhưng ghi “{figure}”"
            yield Slip(found, expected, item.index, span.start, span.end)
    yield from _lines_of_words(content)


def _lines_of_words(content: Content) -> Iterator[Judgement]:
    """A line that tells the amount of the table or paragraph above it in words."""
    for item in content.of(Name.BODY, appendix=None):
        if len(item.text) > _LONGEST or "hữ" not in item.text:
            continue
        line = amount_in_words(item.text)
        if line is None or line[1] is None or not item.index:
            continue
        span, said = line
        above = content.items[item.index - 1]
        told = _totals(content, above)
        if told and said not in told:
            shown = " hoặc ".join(f"{format_figure(value)} đồng" for value in told)
            yield Slip(
                f"“{span.of(item.text)}” là {format_figure(Decimal(said or 0))} đồng",
                f"{shown}, như {'bảng' if above.table is not None else 'đoạn'} ở trên",
                item.index, span.start, span.end, sure=len(told) == 1,
            )  # fmt: skip


def _totals(content: Content, above: Item) -> list[Decimal]:
    """The amounts, in đồng, that the words may stand for."""
    if above.table is None:
        return [amount.dong for amount in amounts(above.text)[-1:]]
    for table in figure_tables(content):
        if any(cell.item.index == above.index for cell in table.lines[-1].cells.values()):
            return _last_total(table)
    return []


def _last_total(table: FigureTable) -> list[Decimal]:
    line = table.lines[-1]
    if not line.is_total:
        return []
    found = []
    for column in table.figured:
        value = line.value(column)
        unit = next((one for one in _UNITS if one in table.head(column)), table.unit)
        if value is not None and unit in POWERS:
            found.append(value.scaleb(POWERS[unit]) + 0)
    return found

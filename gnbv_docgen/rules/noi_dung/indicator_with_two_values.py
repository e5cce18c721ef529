"""Một chỉ tiêu của cùng một năm mà ghi hai số."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from gnbv_docgen.rules.content.figure_tables import FigureTable, figure_tables
from gnbv_docgen.rules.content.figures_compared import words
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.figures_in_text import Figure, figures
from gnbv_docgen.viet.grammar.plain import plain
from gnbv_docgen.viet.rounding import last_place

_MAY_NAME: Final = ("số hộ", "Số hộ", "lệ hộ", "nhập bình quân")
_NAMED: Final = re.compile(
    r"(?P<name>t[ỷỉ] lệ hộ (?:cận )?nghèo|tổng số hộ(?: dân(?: cư)?)?|số hộ (?:cận )?nghèo"
    r"|thu nhập bình quân đầu người)(?: đa chiều)?(?: (?:toàn xã|của xã|trên địa bàn xã))?"
    r"(?: (?P<moment>đầu|cuối)(?= năm))?(?: năm (?P<year>\d{4}))?(?: (?:là|còn|đạt|có|ở mức))?:? ?"
    r"(?=\d)"
)
_AROUND: Final = 300
# What is aimed at, or is told of a part or of a larger whole.
_OTHER: Final = re.compile(
    r"kế hoạch|mục tiêu|phấn đấu|chỉ tiêu|dự kiến|ước|trong đó|thôn|huyện|tỉnh|cả nước|toàn quốc"
    r"|dân tộc|dtts|thành thị|nông thôn|khu vực|vùng|bản |ấp |so với|giảm|tăng"
)
_SYNONYMS: Final = {
    "tổng số hộ dân": "tổng số hộ", "tổng số hộ dân cư": "tổng số hộ", "tổng số hộ": "tổng số hộ",
    "tỉ lệ hộ nghèo": "tỷ lệ hộ nghèo", "tỉ lệ hộ cận nghèo": "tỷ lệ hộ cận nghèo",
}  # fmt: skip


class _Told(NamedTuple):
    key: tuple[str, str, str]
    value: Decimal
    words: str
    item: Item
    start: int
    end: int


def indicator_with_two_values(content: Content) -> Iterator[Judgement]:
    """Một chỉ tiêu của cùng một năm mà ghi hai số.

    Căn cứ: Không có điều khoản riêng; một chỉ tiêu trong một văn bản chỉ có một số.

    Vì sao: Số ở một chỗ được sửa, chỗ kia còn sót; người đọc không biết lấy số nào.

    Cách sửa: Tra lại biểu số liệu rồi ghi thống nhất một số.
    """
    first: dict[tuple[str, str, str], _Told] = {}
    for table in figure_tables(content):
        for told in _in_totals(table):
            first.setdefault(told.key, told)
    for told in _in_sentences(content):
        before = first.setdefault(told.key, told)
        place = max(last_place(told.value), last_place(before.value))
        if abs(told.value - before.value) >= place:
            yield Slip(
                f"“{told.words}”, chỗ khác ghi “{before.words}”", "một số thống nhất",
                told.item.index, told.start, told.end, also=(before.item.index,),
            )  # fmt: skip


def _in_sentences(content: Content) -> Iterator[_Told]:
    for item in content.running:
        if not any(word in item.text for word in _MAY_NAME):
            continue
        low = plain(item.text)
        figs = {one.start: one for one in figures(item.text)}
        for found in _NAMED.finditer(low):
            figure = figs.get(found.end())
            if figure is None or _OTHER.search(_sentence(low, found.start(), found.end())):
                continue
            key = found["name"], " ".join((found["moment"] or "", found["year"] or "")), figure.unit
            told = _told(item, figure, key)
            if told is not None:
                yield told


def _sentence(low: str, start: int, end: int) -> str:
    """The sentence around, as far as it is near."""
    first, last = max(0, start - _AROUND), end + _AROUND
    begin = max(low.rfind(mark, first, start) for mark in (". ", ";"))
    ends = [low.find(mark, end, last) for mark in (". ", ";")]
    return low[max(first, begin + 1) : min((at for at in ends if at >= 0), default=last)]


def _told(item: Item, figure: Figure, key: tuple[str, str, str]) -> _Told | None:
    if figure.value is None or figure.upper is not None or figure.bound or not figure.unit:
        return None
    name, moment, unit = key
    whole = _SYNONYMS.get(name, name), moment.strip(), unit
    text = words(item, figure)
    return _Told(whole, figure.value, text, item, figure.start, figure.unit_end)


def _in_totals(table: FigureTable) -> Iterator[_Told]:
    """The number of all households in the total line, where the table tells no year."""
    for line in table.lines:
        if not line.is_total:
            continue
        for column in table.figured:
            value, cell = line.value(column), line.cells.get(column)
            head = table.head(column)
            if value is not None and cell is not None and head in _SYNONYMS:
                key = _SYNONYMS[head], "", "hộ"
                yield _Told(key, value, f"{cell.text} hộ", cell.item, 0, len(cell.text))

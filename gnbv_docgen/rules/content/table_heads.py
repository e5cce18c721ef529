"""Where the heads of a table end, and which of them stand above each column."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from gnbv_docgen.rules.content.model import Item
from gnbv_docgen.viet.figures import parse_figure
from gnbv_docgen.viet.grammar.plain import plain

Grid = dict[int, dict[int, list[Item]]]
Heads = dict[int, tuple[str, ...]]

_ORDINAL: Final = re.compile(r"(?:[ivxl]{1,5}|[a-h]|\d{1,3}(?:\.\d{1,3})*)[.)]?")
_TOTAL: Final = ("tổng", "cộng", "toàn ", "cả ")
_NAME: Final = re.compile(r"[(\[]?(?P<name>\d{1,2}|[a-zđ])[)\]]? ?(?P<law>= ?.*)?")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_FEWEST_NAMES: Final = 3


def typed(items: list[Item]) -> str:
    """The text of a cell on one line."""
    return " ".join(item.text for item in items if item.text).strip()


def text_of(items: list[Item]) -> str:
    """The text of a cell in plain letters."""
    return plain(typed(items))


def is_body(grid: Grid, row: int) -> bool:
    """Whether ``row`` lies below the heads: it counts, is counted off, or titles a group."""
    texts = {column: text_of(items) for column, items in grid[row].items()}
    filled = {column: text for column, text in texts.items() if text}
    if not filled or naming_row(grid[row]):
        return False
    first = min(filled)
    if len(filled) == 1 and first <= 1:
        return True
    if not first and (_ORDINAL.fullmatch(filled[0]) or filled[0].startswith(_TOTAL)):
        return True
    return any(
        column > first and parse_figure(text.rstrip("% ")) is not None and not _YEAR.fullmatch(text)
        for column, text in filled.items()
    )


def naming_row(row: dict[int, list[Item]]) -> dict[int, str]:
    """The names that a row gives to columns, with the law behind (*5=3+4*); empty: no such row."""
    found: dict[int, str] = {}
    numbers: list[int] = []
    for column, items in sorted(row.items()):
        text = text_of(items)
        name = _NAME.fullmatch(text)
        if name is None:
            if text:
                return {}
            continue
        found[column] = name["name"] + (name["law"] or "")
        if name["name"].isdigit():
            numbers.append(int(name["name"]))
    if len(found) < _FEWEST_NAMES or len(numbers) < _FEWEST_NAMES - 1:
        return {}
    return found if all(after == before + 1 for before, after in pairwise(numbers)) else {}


def heads_of(grid: Grid, rows: list[int]) -> Heads:
    """The words above each column as typed, from the top down."""
    columns = sorted({column for row in grid.values() for column in row})
    heads: dict[int, list[str]] = {column: [] for column in columns}
    above: dict[int, int] = dict.fromkeys(heads, 0)
    for row in rows:
        starts = sorted(grid[row])
        now = dict(above)
        for column, words in heads.items():
            start = max((at for at in starts if at <= column), default=None)
            # A cell reaches to the right only as far as what stands above it.
            if start is None or above[start] != above[column]:
                continue
            now[column] = start * len(rows) + rows.index(row) + 1
            text = typed(grid[row][start])
            if text:
                words.append(text)
        above = now
    return {column: tuple(words) for column, words in heads.items()}

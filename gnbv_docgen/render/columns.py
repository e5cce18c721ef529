"""How wide the columns of a table are.

Named widths are kept; the others share what is left by weight, but none is so narrow that a word
or a figure breaks, as long as the page has room for all.
"""

from __future__ import annotations

from itertools import pairwise

from gnbv_docgen.docx.metrics import text_width
from gnbv_docgen.plan.blocks import Grid, plain

_TWIPS_PER_MM = 1440 / 25.4
_TWIPS_PER_POINT = 20
# What words are measured by; the template's cell styles may be smaller, and then nothing is lost.
_MEASURED_PT = 13.0
_CELL_MARGINS_TWIPS = 200
_BOLD_ROLES = {"header", "group", "total", "total_figure"}


def column_twips(grid: Grid, width_mm: float) -> list[int]:
    """Widths in twips that add up to ``width_mm``, one for each column of ``grid``."""
    total = round(width_mm * _TWIPS_PER_MM)
    named = [
        None if column.width_mm is None else column.width_mm * _TWIPS_PER_MM
        for column in grid.columns
    ]
    if None not in named:
        return _rounded([width or 0.0 for width in named], total)
    least = _longest_words(grid)
    left = max(total - sum(width or 0.0 for width in named), 0.0)
    sharing = [place for place, width in enumerate(named) if width is None]
    shares = _share(
        left,
        [least[place] for place in sharing],
        [max(grid.columns[place].weight, 0.01) for place in sharing],
    )
    by_place = dict(zip(sharing, shares, strict=True))
    return _rounded(
        [by_place[place] if width is None else width for place, width in enumerate(named)], total
    )


def _share(room: float, least: list[float], weights: list[float]) -> list[float]:
    """``room`` by weight; who would get less than the least gets that, the others share anew."""
    if sum(least) >= room:
        return least
    widths = [0.0] * len(least)
    open_places = list(range(len(least)))
    while open_places:
        unit = room / sum(weights[place] for place in open_places)
        short = [place for place in open_places if weights[place] * unit < least[place]]
        for place in short or open_places:
            widths[place] = least[place] if short else weights[place] * unit
            room -= widths[place]
            open_places = [other for other in open_places if other != place]
    return widths


def _longest_words(grid: Grid) -> list[float]:
    """For each column, the length of the longest word of the cells that it has to itself."""
    words: list[set[tuple[str, bool]]] = [set() for _ in grid.columns]
    reaching: dict[int, tuple[int, int]] = {}
    for row in grid.rows:
        column = 0
        for cell in row:
            while column in reaching:
                rows, columns = reaching.pop(column)
                if rows > 1:
                    reaching[column] = (rows - 1, columns)
                column += columns
            if cell.rows > 1:
                reaching[column] = (cell.rows - 1, cell.columns)
            if cell.columns == 1 and column < len(words):
                bold = cell.role in _BOLD_ROLES
                words[column].update(
                    (word, bold) for spans in cell.paragraphs for word in plain(spans).split()
                )
            column += cell.columns
        reaching = {at: left for at, left in reaching.items() if left[0] > 0}
    return [_longest(column) for column in words]


def _longest(words: set[tuple[str, bool]]) -> float:
    """Twips for the longest of ``words``; only those with the most letters are measured."""
    most = max((len(word) for word, _ in words), default=0)
    measured = (
        text_width(word, _MEASURED_PT, bold=bold) for word, bold in words if len(word) >= most - 1
    )
    return max(measured, default=0.0) * _TWIPS_PER_POINT + _CELL_MARGINS_TWIPS


def _rounded(wanted: list[float], total: int) -> list[int]:
    """``wanted`` scaled to ``total`` and rounded so that nothing is lost at the right edge."""
    scale = total / (sum(wanted) or 1)
    edges, edge = [0], 0.0
    for width in wanted:
        edge += width * scale
        edges.append(round(edge))
    return [after - before for before, after in pairwise(edges)]

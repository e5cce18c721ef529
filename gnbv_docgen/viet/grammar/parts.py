"""A total with its parts: *1.250 triệu đồng, gồm: trung ương 1.000 triệu đồng; tỉnh ...*."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from gnbv_docgen.viet.grammar.figures_in_text import Figure, figures
from gnbv_docgen.viet.grammar.money import POWERS
from gnbv_docgen.viet.grammar.plain import KEPT, compiled, plain

_OPENERS: Final = ("gồm", "trong đó", "chia ra", "phân theo", "chia theo")
_OPEN: Final = (
    r"(?<![^\W_])(?P<not>(?:không|chưa) )?(?P<open>bao gồm|gồm có|gồm|trong đó|chia ra"
    r"|(?:phân|chia) theo[^:,;.0-9]{0,40})(?: là)?,?(?: như sau)? ?(?P<colon>:)?"
)
_END: Final = r"[.](?= |$)|\./\."
_TO_TOTAL: Final = 80
_CHANGES: Final = frozenset(("giảm", "tăng", "thêm", "từ", "đến", "vượt", "lên", "xuống"))
_FEWEST: Final = 2
_MOST_LISTS: Final = 40  # in one paragraph
_LONGEST: Final = 2000
_RATE: Final = r" ?/"


class Parts(NamedTuple):
    """``parts`` of ``total``, all of its unit or all money.

    ``opener`` is the word that begins the list, in plain letters; *trong đó* need not tell all
    parts. There are none when the list stands in the paragraphs after (``is_open``).
    """

    start: int
    end: int
    total: Figure
    parts: tuple[Figure, ...]
    opener: str
    is_open: bool = False


@lru_cache(KEPT)
def parts(text: str) -> tuple[Parts, ...]:
    """The totals of ``text`` whose parts are told behind them."""
    low = plain(text)
    if not any(opener in low for opener in _OPENERS):
        return ()
    figs = [figure for figure in figures(text) if figure.unit and not figure.is_percent]
    if not figs:
        return ()
    depths = _depths(low)
    openers = list(compiled(_OPEN).finditer(low))[:_MOST_LISTS]
    found = []
    for at, opener in enumerate(openers):
        if opener["not"]:
            continue
        depth = depths[opener.start("open")]
        later = (one.start() for one in openers[at + 1 :] if depths[one.start()] <= depth)
        stop = min(next(later, len(low)), opener.end() + _LONGEST)
        one = _parts(low, figs, depths, opener.start("open"), opener.end(), stop)
        if one is not None:
            found.append(one._replace(opener=opener["open"]))
    return tuple(found)


def _parts(
    low: str, figs: list[Figure], depths: list[int], opened: int, first: int, stop: int
) -> Parts | None:
    total = _total(low, figs, depths, opened)
    if total is None:
        return None
    if not low[first:].strip(" "):
        colon = low.rstrip().endswith(":")
        return Parts(total.start, len(low), total, (), "", is_open=True) if colon else None
    last = _list_end(low[:stop], depths, opened, first)
    inside = [
        figure
        for figure in figs
        if first <= figure.start < last
        and depths[figure.start] == depths[opened]
        and _is_like(figure, total)
    ]
    if len(inside) < _FEWEST or not all(_is_part(low, figure) for figure in inside):
        return None
    between = [low[one.unit_end : other.start] for one, other in pairwise(inside)]
    if not all("," in gap or ";" in gap or " và " in gap for gap in between):
        return None
    return Parts(total.start, inside[-1].unit_end, total, tuple(inside), "")


def _total(low: str, figs: list[Figure], depths: list[int], opened: int) -> Figure | None:
    """The figure that the list is told of: the last one before it, outside other brackets."""
    depth = depths[opened]
    outer = depth - 1 if low[:opened].endswith("(") else depth
    before = [figure for figure in figs if figure.unit_end <= opened]
    before = [figure for figure in before if depths[figure.start] == outer]
    if not before or opened - before[-1].unit_end > _TO_TOTAL:
        return None
    total = before[-1]
    between = low[total.unit_end : opened]
    if compiled(_END).search(between) or ";" in between:
        return None
    return total if _is_part(low, total) else None


def _is_part(low: str, figure: Figure) -> bool:
    """Whether it is an amount by itself: no bound, change, rate or half of *16 tỷ 434 triệu*."""
    if figure.value is None or figure.upper is not None or figure.bound:
        return False
    if figure.words in _CHANGES or compiled(_RATE).match(low, figure.unit_end):
        return False
    halves = figure.unit in POWERS and low[figure.unit_end + 1 : figure.unit_end + 2].isdigit()
    return not halves


def _is_like(figure: Figure, total: Figure) -> bool:
    return figure.unit == total.unit or {figure.unit, total.unit} <= POWERS.keys()


def _depths(low: str) -> list[int]:
    depth, depths = 0, []
    for letter in low:
        depth += (letter == "(") - (letter == ")")
        depths.append(depth)
    return depths


def _list_end(low: str, depths: list[int], opened: int, first: int) -> int:
    """The bracket that closes the list, the end of the sentence, or a semicolon without colon."""
    colon = ":" in low[opened:first]
    ends = compiled(_END)
    for at in range(first, len(low)):
        if depths[at] < depths[opened]:
            return at
        if depths[at] == depths[opened]:
            if low[at] == "." and ends.match(low, at):
                return at
            if low[at] == ";" and not colon and not depths[opened]:
                return at
    return len(low)

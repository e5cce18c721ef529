"""The written forms of dates, before anybody asks whether there is such a day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from gnbv_docgen.viet.grammar.plain import back_over_spaces, compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

_YEAR: Final = r"(?:1[0-9]|2[01])[0-9]{2}"
# Every date has a figure; what it is depends on what follows and on the word before.
_FIGURES: Final = (
    r"(?P<first>[0-9][0-9]{0,3})(?![0-9])(?:"
    rf" ?(?P<sep>[/.-]) ?(?P<month>[0-9]{{1,2}}) ?(?P=sep) ?(?P<year>{_YEAR})(?![0-9/])"
    r"|(?<![0-9]{3}),? {1,3}tháng {0,3}(?P<wmonth>[0-9]{1,2})(?![0-9])"
    rf"(?:,? {{0,3}}năm {{1,3}}(?P<wyear>{_YEAR})(?![0-9])| ?[/-] ?(?P<wyear2>{_YEAR})(?![0-9/]))?"
    rf"|(?<![0-9]{{3}}),? {{1,3}}năm {{1,3}}(?P<nyear>{_YEAR})(?![0-9]| ?- ?[0-9]{{4}})"
    rf"| ?[/-] ?(?P<myear>{_YEAR})(?![0-9/]|-[^\W\d])"
    r"| ?[/-] ?(?P<dmonth>[0-9]{1,2})(?![0-9/]|[.,-][0-9])"
    r")?"
)
_WORDS: Final = ("ngày", "tháng", "năm")
_RANGE_AFTER: Final = r" ?- ?[0-9]{4}"
_QUARTER: Final = (
    r"qu[ýí] (?P<quarter>i{1,3}v?|iv|[1-4])(?!\w)"
    rf"(?: ?[/-] ?(?P<year>{_YEAR})(?![0-9])|,?(?: của)? năm (?P<nyear>{_YEAR})(?![0-9]))?"
)
_MONTHS: Final = (
    r"(?<![\w.,/-])0?(?P<count>[369]|sáu|ba|chín) tháng (?P<side>đầu|cuối)"
    rf"(?: của)?(?: năm(?: (?P<year>{_YEAR})(?![0-9]))?)?(?!\w)"
)
_QUARTERS: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_COUNTS: Final = {"3": 3, "6": 6, "9": 9, "ba": 3, "sáu": 6, "chín": 9}
_EDGES: Final = ("cuối", "đầu", "giữa")
# "01 - 15/12/2025", "01/10 đến 15/12/2025": the end of the range shows what its beginning is.
_BEFORE: Final = (
    r"(?<![\w/.,])(?:(?P<word>ngày) )?(?P<day>[0-9]{1,2})(?:/(?P<month>[0-9]{1,2}))? ?"
    r"(?:-|đến(?: hết)?) ?(?:ngày )?$"
)
_RANGE_SIGNS: Final = ("-", "đến", "hết", "ngày")
_ROOM: Final = 24
_BLANK_DAY: Final = r"ngày[ .…_/]*$"


class Shape(NamedTuple):
    """A date as written: digits, not numbers; ``words`` for *ngày ... tháng ... năm*."""

    start: int
    end: int
    words: bool
    day: str = ""
    month: str = ""
    year: str = ""
    months: tuple[int, int] = (1, 12)
    quarter: bool = False
    edge: str = ""
    blank: bool = False
    part: Literal["", "from", "to"] = ""


def shapes(low: str) -> list[Shape]:
    """What is written like a date in the plain text ``low``, in its order."""
    found = [
        shape for match in compiled(_FIGURES).finditer(low) for shape in _of_figures(low, match)
    ]
    if "quý" in low or "quí" in low:
        found = _with(found, [_quarter(match) for match in compiled(_QUARTER).finditer(low)])
    if "tháng đầu" in low or "tháng cuối" in low:
        found = _with(found, [_months(match) for match in compiled(_MONTHS).finditer(low)])
    return found


def _with(found: list[Shape], more: list[Shape]) -> list[Shape]:
    """Both lists in order; of two that overlap, the one that begins first."""
    kept: list[Shape] = []
    for shape in sorted([*found, *more], key=lambda shape: (shape.start, -shape.end)):
        if not kept or shape.start >= kept[-1].end:
            kept.append(shape)
    return kept


def _word_before(low: str, start: int) -> str:
    """The last word before ``start``, which only spaces part from it."""
    end = back_over_spaces(low, start)
    return low[max(low.rfind(" ", 0, end), end - 8) + 1 : end]


def _of_figures(low: str, match: re.Match[str]) -> Iterator[Shape]:
    start, end = match.span()
    if start and (low[start - 1].isalnum() or (low[start - 1] in "/.," and _digit(low, start - 2))):
        return
    word = _word_before(low, start)
    if word not in _WORDS:
        word = next((name for name in _WORDS if word.endswith(f"({name}")), "")
    at = low.rindex(word, 0, start) if word else start
    first = match["first"]
    if match["year"]:
        yield from _full(low, Shape(at, end, False, first, match["month"], match["year"]))
    elif match["wmonth"]:
        year = match["wyear"] or match["wyear2"] or ""
        if word == "ngày" or year:
            yield from _full(low, Shape(at, end, True, first, match["wmonth"], year))
    elif match["dmonth"]:
        if len(first) <= 2 and word == "ngày":
            yield Shape(at, end, False, first, match["dmonth"])
    else:
        yield from _without_day(low, match, word, at)


def _without_day(low: str, match: re.Match[str], word: str, at: int) -> Iterator[Shape]:
    """A month or a year; ``word`` stands before it, at ``at``."""
    first, (start, end) = match["first"], match.span()
    if match["nyear"]:
        if word == "tháng":
            yield _month(low, Shape(at, end, True, "", first, match["nyear"]))
        else:
            yield _year(low, match.start("nyear"), end)
    elif match["myear"]:
        if len(first) <= 2 and word in ("tháng", "") and _free(low, start, end, word):
            yield _month(low, Shape(at, end, False, "", first, match["myear"]))
    elif word == "tháng" and len(first) <= 2 and first != "0":
        yield _month(low, Shape(at, end, True, "", first))
    elif word == "năm" and len(first) == 4 and not compiled(_RANGE_AFTER).match(low, end):
        yield _year(low, start, end)


def _digit(low: str, at: int) -> bool:
    return at >= 0 and low[at].isdigit()


def _free(low: str, start: int, end: int, word: str) -> bool:
    """Whether *5/2024* is a month: no number of a document, no part of something longer."""
    if word:
        return True
    return not (_word_before(low, start) in ("số", "số:") or low[end : end + 1].isalpha())


def _year(low: str, start: int, end: int) -> Shape:
    """A year; *năm* and *cuối* before it belong to it."""
    at = low.rindex("năm", 0, start)
    edge = _word_before(low, at)
    if edge in _EDGES:
        return Shape(low.rindex(edge, 0, at), end, True, year=low[start:end], edge=edge)
    return Shape(at, end, True, year=low[start:end])


def _month(low: str, shape: Shape) -> Shape:
    blank = None
    if "ngày" in low[max(0, shape.start - _ROOM) : shape.start]:
        blank = compiled(_BLANK_DAY).search(low, max(0, shape.start - _ROOM), shape.start)
    if blank:
        return shape._replace(start=blank.start(), blank=True)
    edge = _word_before(low, shape.start)
    if edge in _EDGES:
        return shape._replace(start=low.rindex(edge, 0, shape.start), edge=edge)
    return shape


def _full(low: str, shape: Shape) -> Iterator[Shape]:
    """A whole date, after the beginning of the range that it ends."""
    before = None
    if low.endswith(_RANGE_SIGNS, 0, back_over_spaces(low, shape.start)):
        before = compiled(_BEFORE).search(low, max(0, shape.start - _ROOM), shape.start)
    if before and (before["month"] is None or not before["word"]):
        month = before["month"] or shape.month
        year = "" if before["month"] else shape.year
        end = before.end("month") if before["month"] else before.end("day")
        yield Shape(before.start(), end, shape.words, before["day"], month, year, part="from")
        shape = shape._replace(part="to")
    yield shape


def _quarter(match: re.Match[str]) -> Shape:
    quarter = _QUARTERS.get(match["quarter"], 0)
    months = (quarter * 3 - 2, quarter * 3) if quarter else (0, 0)
    year = match["year"] or match["nyear"] or ""
    return Shape(
        match.start(), match.end(), bool(match["nyear"]), year=year, months=months, quarter=True
    )


def _months(match: re.Match[str]) -> Shape:
    count = _COUNTS[match["count"]]
    months = (1, count) if match["side"] == "đầu" else (13 - count, 12)
    return Shape(match.start(), match.end(), True, year=match["year"] or "", months=months)

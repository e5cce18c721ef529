"""Dates in running text: days, months, quarters, halves of years and years."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from gnbv_docgen.viet.dates import DateError, PartialDate
from gnbv_docgen.viet.grammar.date_shapes import Shape, shapes
from gnbv_docgen.viet.grammar.plain import KEPT, compiled, plain

if TYPE_CHECKING:
    import datetime

Precision = Literal["day", "month", "quarter", "months", "year"]

_ROLES: Final = frozenset(
    (
        "kể từ", "tính đến hết", "tính đến", "đến hết", "trước", "sau", "đến", "hết", "từ", "trong",
        "vào", "tới", "chậm nhất", "muộn nhất", "hàng", "hằng",
    )
)  # fmt: skip
# What the day is for may be said before the role: *hoàn thành trước ngày*.
_DEEDS: Final = ("xong", "hoàn thành", "kết thúc", "bắt đầu", "thực hiện", "chậm nhất")
_ROLE_ROOM: Final = 34
_MOST_ROLE_WORDS: Final = 3
# What may stand between the two ends of a range.
_LINKS: Final = frozenset(
    ("-", "đến", "đến hết", "tới", "tới hết", "cho đến", "cho đến hết", "đến cuối", "đến trước")
)
_LISTS: Final = frozenset((",", "và", ";", "hoặc", "/"))
_LINK_ROOM: Final = 14


class DateMention(NamedTuple):
    """A date as it is written and what it means.

    ``day``, ``month`` and ``year`` are the digits as written, empty where there are none;
    ``precision`` the smallest part told: ``day``, ``month``, ``quarter``, ``months`` (*6 tháng
    đầu năm*), ``year``. ``months`` are the first and the last month covered (1 to 12), (0, 0) for
    an impossible one. ``written`` is ``words`` for *ngày ... tháng ... năm*, ``figures`` for
    strokes. ``edge`` is *đầu*, *giữa* or *cuối* before a part of the year, ``role`` the words
    before that say what the date is for (*trước*, *đến hết*, *trong* ...), ``blank`` a day left
    for a hand to write. ``part`` is ``from`` or ``to`` for the ends of a range, and
    ``year_meant`` the year as a number, which a range may tell at its other end only. ``fault``
    says in Vietnamese why there is no such date; empty when there is. ``start`` is that of the
    word *ngày*, *tháng*, *quý*, *năm* where it stands before.
    """

    start: int
    end: int
    precision: Precision
    written: Literal["words", "figures"]
    day: str = ""
    month: str = ""
    year: str = ""
    months: tuple[int, int] = (1, 12)
    edge: str = ""
    role: str = ""
    blank: bool = False
    part: Literal["", "from", "to"] = ""
    year_meant: int | None = None
    fault: str = ""

    @property
    def date(self) -> PartialDate | None:
        """Day, month and year as far as told; None for an impossible date."""
        if self.fault:
            return None
        month = int(self.month) if self.month else None
        return PartialDate(int(self.day) if self.day else None, month, self.year_meant)

    @property
    def first_day(self) -> datetime.date | None:
        """The first day that it covers; None without a year, and for an impossible date."""
        import datetime

        if self.fault or self.year_meant is None:
            return None
        return datetime.date(self.year_meant, self.months[0], int(self.day or 1))

    @property
    def last_day(self) -> datetime.date | None:
        """The last day that it covers; None without a year, and for an impossible date."""
        import calendar
        import datetime

        if self.fault or self.year_meant is None:
            return None
        month = self.months[1]
        last = int(self.day or 0) or calendar.monthrange(self.year_meant, month)[1]
        return datetime.date(self.year_meant, month, last)


@lru_cache(KEPT)
def dates(text: str) -> tuple[DateMention, ...]:
    """The dates in ``text``; a year in a range of years is none, see ``years``."""
    low = plain(text)
    if "qu" not in low and "tháng" not in low and not compiled("[0-9]").search(low):
        return ()
    return tuple(_linked(low, [_mention(low, shape) for shape in shapes(low)]))


def _mention(low: str, shape: Shape) -> DateMention:
    precision: Precision = "year"
    months = shape.months
    if shape.day:
        precision = "day"
    elif shape.month:
        precision = "month"
    elif months != (1, 12):
        precision = "quarter" if shape.quarter else "months"
    if shape.month:
        month = int(shape.month)
        months = (month, month) if 1 <= month <= 12 else (0, 0)
    year = int(shape.year) if shape.year else None
    return DateMention(
        shape.start, shape.end, precision, "words" if shape.words else "figures", shape.day,
        shape.month, shape.year, months, shape.edge, _role(low, shape.start), shape.blank,
        shape.part, year, _fault(shape.day, shape.month, year),
    )  # fmt: skip


def _role(low: str, start: int) -> str:
    """The words right before a date that say what it is for; empty when there are none."""
    words = low[max(0, start - _ROLE_ROOM) : start].split()
    if words and words[-1] in ("ngày", "cuối", "đầu"):
        words.pop()
    for count in range(min(_MOST_ROLE_WORDS, len(words)), 0, -1):
        role = " ".join(words[-count:])
        if role in _ROLES:
            before = " ".join(words[:-count])
            deed = next((deed for deed in _DEEDS if before.endswith(deed)), "")
            return f"{deed} {role}".lstrip()
    return ""


def _fault(day: str, month: str, year: int | None) -> str:
    try:
        PartialDate(int(day) if day else None, int(month) if month else None, year)
    except DateError as fault:
        return str(fault)
    return ""


def _linked(low: str, found: list[DateMention]) -> list[DateMention]:
    """Ends of ranges know each other, and a year told once counts for all that it closes."""
    for at in range(len(found) - 2, -1, -1):
        first, last = found[at], found[at + 1]
        if last.start - first.end > _LINK_ROOM:
            continue
        between = low[first.end : last.start].strip()
        if between.removesuffix("ngày").rstrip() in _LINKS:
            found[at + 1] = last._replace(part="to")
            first = first._replace(part="from")
        elif between not in _LISTS:
            continue
        if first.year_meant is None and last.year_meant is not None and first.precision != "year":
            year = last.year_meant
            fault = first.fault or _fault(first.day, first.month, year)
            first = first._replace(year_meant=year, fault=fault)
        found[at] = first
    return found

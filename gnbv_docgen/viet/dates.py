"""Dates of official documents, some of whose parts a draft leaves for a hand to fill in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from gnbv_docgen.viet.text import nfc

if TYPE_CHECKING:
    import datetime

# As wide as two digits between spaces: a line with room is no longer than the finished line.
HAND_ROOM: Final = "\u00a0" * 6

# February as in a leap year: while the year is blank, its 29th may be.
_MONTH_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY: Final = 2
_MONTHS: Final = 12
_LONGEST_MONTH: Final = 31
_YEARS: Final = range(1900, 2200)
# Longer texts are no dates; the bound also keeps the patterns below from crawling.
_LONGEST: Final = 60

# What stands where a hand shall write: nothing, spaces, rows of dots or underscores.
_ROOM: Final = "[ _.…]*"
# The patterns are compiled when they are first needed.
_WORDS: Final = (
    rf"(?:ngày{_ROOM}(?P<day>[0-9]*){_ROOM})?tháng{_ROOM}(?P<month>[0-9]*){_ROOM}"
    rf"(?:(?P<link>năm|[/-]){_ROOM}(?P<year>[0-9]*){_ROOM})?"
)
_FIGURES: Final = (
    (
        rf"(?:ngày)?{_ROOM}(?P<day>[0-9]*){_ROOM}/{_ROOM}(?P<month>[0-9]*){_ROOM}/"
        r" ?(?P<year>[0-9]+)"
    ),
    r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})",
    (
        r"(?:ngày )?(?P<day>[0-9]{1,2}) ?(?P<sep>[-.]) ?(?P<month>[0-9]{1,2}) ?(?P=sep)"
        r" ?(?P<year>[0-9]+)"
    ),
    r"(?P<day>)(?P<month>[0-9]{1,2})/(?P<year>[0-9]{4})",
    r"(?P<day>)(?P<month>)(?:năm )?(?P<year>[0-9]{4})",
    r"(?P<day>)(?P<month>)năm (?P<year>[0-9]+)",
)


class DateError(ValueError):
    """A date that no calendar has, or that lacks its year; the message is Vietnamese."""


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day of the calendar; a part that is not yet known is None.

    Raises :class:`DateError` for days, months and years that cannot be.
    """

    day: int | None = None
    month: int | None = None
    year: int | None = None

    def __post_init__(self) -> None:
        fault = _fault(self.day, self.month, self.year)
        if fault:
            raise DateError(fault)

    @property
    def is_full(self) -> bool:
        """Whether day, month and year are all known."""
        return None not in (self.day, self.month, self.year)

    def to_date(self) -> datetime.date:
        """The date as Python's; :class:`DateError` when a part is blank."""
        import datetime

        if self.day is None or self.month is None or self.year is None:
            raise DateError("ngày tháng còn để trống, chưa thành một ngày cụ thể")
        return datetime.date(self.year, self.month, self.day)


def parse_date(text: str) -> PartialDate | None:
    """The date that ``text`` writes, or None when it is no date at all.

    ``09/4/2024``, ``9-4-2024``, ``9.4.2024``, ``2024-04-09``, ``ngày 09 tháng 4 năm 2024``; with
    a part left blank, or dotted, ``ngày … tháng 5 năm 2024``, ``tháng 5/2024``, ``/5/2024``,
    ``năm 2024``, ``2024``. Raises :class:`DateError` for a date that cannot be.
    """
    text = " ".join(nfc(text).split())
    if not text or len(text) > _LONGEST:
        return None
    lowered = text.lower()
    found = re.fullmatch(_WORDS, lowered)
    if found is not None and not found["year"] and found["link"] != "năm":
        if not found["month"]:
            return None
        raise DateError(f"“{text}” thiếu năm; hãy ghi đủ, ví dụ tháng 5 năm 2024")
    if found is None:
        found = next(filter(None, (re.fullmatch(shape, lowered) for shape in _FIGURES)), None)
    if found is None:
        return None
    day, month, year = (int(part) if part else None for part in found.group("day", "month", "year"))
    try:
        return PartialDate(day, month, year)
    except DateError as fault:
        raise DateError(f"“{text}”: {fault}") from None


def official(date: PartialDate) -> str:
    """``ngày 05 tháng 01 năm 2026``; a blank part becomes :data:`HAND_ROOM`.

    Phụ lục I Nghị định 30/2020/NĐ-CP, Phần I, Mục II, khoản 4: a zero stands before days below
    10 and before months 1 and 2, and nowhere else.
    """
    day = f" {date.day:02d} " if date.day else HAND_ROOM
    month = f" {_month(date.month)} " if date.month else HAND_ROOM
    year = f" {date.year}" if date.year else HAND_ROOM
    return f"ngày{day}tháng{month}năm{year}"


def short(date: PartialDate) -> str:
    """``05/01/2026``, ``09/4/2024``; with blanks ``tháng 5/2024``, ``năm 2024``.

    A date that has no short form (no year, or a day without its month) comes in the long one.
    """
    if date.year is None or (date.day and not date.month):
        return official(date)
    if date.month is None:
        return f"năm {date.year}"
    month = f"{_month(date.month)}/{date.year}"
    return f"{date.day:02d}/{month}" if date.day else f"tháng {month}"


def _month(month: int) -> str:
    return f"{month:02d}" if month <= _FEBRUARY else str(month)


def _fault(day: int | None, month: int | None, year: int | None) -> str:
    """Why there is no such day, or an empty text."""
    if year is not None and year not in _YEARS:
        return f"năm phải ghi đủ bốn chữ số, từ {_YEARS[0]} đến {_YEARS[-1]}, không phải {year}"
    if month is not None and not 1 <= month <= _MONTHS:
        fault = f"không có tháng {month}, tháng chỉ từ 1 đến 12"
        swapped = day is not None and 1 <= day <= _MONTHS < month <= _LONGEST_MONTH
        return f"{fault}; ngày ghi trước, tháng ghi sau: {month}/{day}" if swapped else fault
    if day is None:
        return ""
    if not 1 <= day <= _LONGEST_MONTH:
        return f"không có ngày {day}, ngày chỉ từ 1 đến 31"
    if month is None:
        return ""
    common = month == _FEBRUARY and year is not None and not _is_leap(year)
    days = _MONTH_DAYS[month - 1] - common
    if day <= days:
        return ""
    month_name = f"tháng 2 năm {year} (năm không nhuận)" if common else f"tháng {month}"
    return f"{month_name} chỉ có {days} ngày, không có ngày {day}"


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

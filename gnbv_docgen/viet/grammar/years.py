"""Ranges of years: *giai đoạn 2021 - 2025*."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from gnbv_docgen.viet.grammar.plain import KEPT, back_over_spaces, compiled, plain

_RANGE: Final = (
    r"(?<![\w/.,-])(?P<first>(?:19|20|21)[0-9]{2})(?P<dash> ?- ?| (?:đến|tới) (?:hết )?(?:năm )?)"
    r"(?P<last>(?:19|20|21)[0-9]{2})(?![\w/]|[.,-][0-9])"
)
_LEADS: Final = (
    "giai đoạn", "nhiệm kỳ", "thời kỳ", "năm học", "niên khóa", "từ năm", "các năm", "năm",
)  # fmt: skip


class YearRange(NamedTuple):
    """Two years with a dash or *đến* between.

    ``dash`` is what stands between as written, spaces included; ``lead`` the words before
    (*giai đoạn*, *nhiệm kỳ*, *năm học* ...), empty when there are none of these. ``start`` is that
    of the first year.
    """

    start: int
    end: int
    first: int
    last: int
    dash: str
    lead: str

    @property
    def by_dash(self) -> bool:
        """Whether a dash stands between, not a word."""
        return not any(letter.isalpha() for letter in self.dash)


@lru_cache(KEPT)
def year_ranges(text: str) -> tuple[YearRange, ...]:
    """The ranges of years in ``text``, backward ones included."""
    if "20" not in text and "19" not in text:
        return ()
    low = plain(text)
    return tuple(
        YearRange(
            found.start(), found.end(), int(found["first"]), int(found["last"]),
            text[found.start("dash") : found.end("dash")], _lead(low, found.start()),
        )
        for found in compiled(_RANGE).finditer(low)
    )  # fmt: skip


def _lead(low: str, start: int) -> str:
    end = back_over_spaces(low, start)
    return next((lead for lead in _LEADS if low.endswith(lead, 0, end)), "")

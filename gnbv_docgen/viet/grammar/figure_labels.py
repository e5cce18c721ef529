"""Numbers that count nothing: dates, symbols, numbering, labels, telephones, parts of names."""

from __future__ import annotations

from typing import Final

from gnbv_docgen.viet.grammar.date_mentions import dates
from gnbv_docgen.viet.grammar.plain import back_over_spaces, compiled
from gnbv_docgen.viet.grammar.symbols import symbols
from gnbv_docgen.viet.grammar.years import year_ranges

# Behind such a word a number without a unit tells which one, not how many.
_LABELS: Final = frozenset(
    (
        "điều", "khoản", "mục", "phần", "chương", "lục", "số", "thứ", "khóa", "bảng", "biểu",
        "mẫu", "hình", "thôn", "quận", "phường", "tổ", "khu", "năm", "tháng", "ngày", "đoạn",
        "án", "hàng", "cột", "điểm", "quý", "hạng", "loại", "đường", "thoại", "đt", "sđt", "nhóm",
        "đợt", "tượng", "lần", "tầng", "lô", "bước", "vòng", "tự", "tiêu", "kỳ", "động",
        "phố", "bản", "ấp", "xóm",
    )
)  # fmt: skip
_NUMBERING: Final = (
    r" *(?:\([0-9]{1,2}\)"
    r"|(?:[0-9]{1,2}\.)*[0-9]{1,2}(?:[.)/:](?= )|\.?(?= *$)|(?<=\.[0-9]) ))"
)
# "Trực 24/7", "(05/6)".
_STROKES: Final = r"24/7(?![0-9])|\((?:[0-9]{1,2} ?- ?)?[0-9]{1,2}/[0-9]{1,2}\)"
# "Điều 12, 13 và 14": the further members of a list of labels.
_LISTED: Final = r"[0-9](?:,| và) ?$"
_LISTED_ROOM: Final = 6
_LONGEST_PLAIN: Final = 5
_YEAR_DIGITS: Final = 4
_YEARS: Final = ("19", "20", "21")


def taken_places(text: str, low: str) -> list[tuple[int, int]]:
    """Where numbers stand in ``text`` that are no quantities for sure, the last first."""
    taken = [(item.start, item.end) for item in dates(text)]
    taken += [(item.start, item.end) for item in symbols(text)]
    taken += [(item.start, item.end) for item in year_ranges(text)]
    numbering = compiled(_NUMBERING).match(low)
    if numbering:
        taken.append(numbering.span())
    if "/" in low:
        taken += [found.span() for found in compiled(_STROKES).finditer(low)]
    return sorted(taken, reverse=True)


def is_inside(low: str, start: int, end: int) -> bool:
    """Whether the digits are part of a word, an address or the number of a note."""
    before, after = low[max(0, start - 2) : start], low[end : end + 2]
    if before[-1:].isalnum() or before[-1:] in ("_", "["):
        return True
    linked = before[-1:] == "-" and before[:1].isalpha()
    return linked or (after[:1] in ("-", "_") and after[1:].isalpha())


def is_label(text: str, low: str, start: int, end: int) -> bool:
    """Whether a number without a unit only tells which one: *Điều 5*, *số 7*, *Chỉ tiêu 4:*."""
    digits = low[start:end]
    before, after = low[start - 1 : start], low[end : end + 1]
    if after.isalpha() or (before == "(" and after == ")"):
        return True
    if digits.isdigit():
        year = len(digits) == _YEAR_DIGITS and digits.startswith(_YEARS)
        if year or len(digits) > _LONGEST_PLAIN:
            return True
    if after == ":" and before == " " and low[start - 2].isalpha():
        return True
    if compiled(_LISTED).search(low, max(0, start - _LISTED_ROOM), start):
        return True
    last = back_over_spaces(low, start)
    first = max(low.rfind(" ", 0, last), last - 8) + 1
    word = low[first:last].lstrip("(")
    if word == "động" and after == "/":
        return False  # "lao động 454/1.800 người", unlike "Hoạt động 3"
    return word in _LABELS or _is_named(text, first, last)


def _is_named(text: str, first: int, last: int) -> bool:
    """Whether the word from ``first`` to ``last`` belongs to a name: a capital inside a sentence.

    *cụm công nghiệp Phú Thịnh 2*, *COP 26*; at the beginning of a sentence one capital tells
    nothing.
    """
    word = text[first:last]
    if len(word) > 1 and word.isupper():
        return True
    return word.istitle() and text[back_over_spaces(text, first) - 1 : first][:1].isalpha()

"""Numbers in running text, with their unit and what is said to compare them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from gnbv_docgen.viet.figures import parse_figure
from gnbv_docgen.viet.grammar.date_mentions import dates
from gnbv_docgen.viet.grammar.plain import KEPT, back_over_spaces, compiled, plain
from gnbv_docgen.viet.grammar.symbols import symbols
from gnbv_docgen.viet.grammar.years import year_ranges

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

Bound = Literal["", ">=", ">", "<=", "<", "~"]

_NUMBER: Final = r"[0-9](?:[0-9]|[.,](?=[0-9]))*"
# Longer ones before those that they begin with, see _unit().
_UNITS: Final = (
    "%", "‰", "điểm phần trăm", "điểm %", "triệu đồng", "tỷ đồng", "tỉ đồng", "nghìn đồng",
    "ngàn đồng", "đồng", "triệu", "tỷ", "tỉ", "nghìn", "hộ", "nhân khẩu", "khẩu", "lượt người",
    "người", "lao động", "xã", "phường", "thị trấn", "thôn", "bản", "ấp", "khu phố", "huyện",
    "tỉnh", "thành phố", "đơn vị", "cơ quan", "doanh nghiệp", "hợp tác xã", "tổ hợp tác",
    "mô hình", "dự án", "tiểu dự án", "công trình", "lớp", "cuộc họp", "cuộc", "buổi", "đợt",
    "lượt", "tin bài", "tin, bài", "bài", "tin", "chỉ tiêu", "nội dung", "nhiệm vụ", "giải pháp",
    "tiêu chí", "điểm", "năm", "tháng", "tuần", "ngày", "giờ", "phút", "lần", "ha", "m2", "m²",
    "km2", "km²", "km", "m3", "m³", "mm", "cm", "m", "kg", "tấn", "tạ", "lít", "con", "cây",
    "căn nhà", "căn", "ngôi nhà", "nhà", "trường hợp", "trường", "học sinh", "sinh viên",
    "trẻ em", "trẻ", "phụ nữ", "cán bộ", "công chức", "đảng viên", "hội viên", "đoàn viên",
    "thành viên", "đại biểu", "hội nghị", "văn bản", "suất quà", "suất", "phần quà", "vụ",
    "đối tượng", "trạm", "cơ sở", "sản phẩm", "tổ chức", "cá nhân", "tập thể", "nhóm", "bước",
    "mẫu", "bộ", "tờ", "cuốn", "chiếc", "kênh", "ý kiến", "tổ", "điểm cầu", "câu lạc bộ",
)  # fmt: skip
_BOUNDS: Final[dict[str, Bound]] = {
    "ít nhất": ">=", "tối thiểu": ">=", "không dưới": ">=", "không thấp hơn": ">=",
    "không ít hơn": ">=", "≥": ">=", "trên": ">", "hơn": ">", "cao hơn": ">", ">": ">",
    "tối đa": "<=", "không quá": "<=", "không vượt quá": "<=", "nhiều nhất": "<=", "≤": "<=",
    "dưới": "<", "thấp hơn": "<", "<": "<", "khoảng": "~", "gần": "~", "xấp xỉ": "~",
    "ước đạt": "~", "ước": "~", "bình quân": "~", "trung bình": "~", "từ": "", "đến": "",
    "đạt": "", "bằng": "", "chiếm": "", "còn": "", "giảm": "", "tăng": "", "là": "", "có": "",
    "vượt": "", "lên": "", "xuống còn": "", "xuống": "", "thêm": "", "được": "",
}  # fmt: skip
_WORDS_ROOM: Final = 18
# What is counted off by such a word is a label and no quantity.
_LABELS: Final = frozenset(
    (
        "điều", "khoản", "mục", "phần", "chương", "lục", "số", "thứ", "khóa", "bảng", "biểu",
        "mẫu", "hình", "thôn", "quận", "phường", "tổ", "khu", "năm", "tháng", "ngày", "đoạn",
        "án", "hàng", "cột", "điểm", "quý", "hạng", "loại", "đường", "thoại", "đt", "sđt",
    )
)  # fmt: skip
_NUMBERING: Final = r" *(?:[0-9]{1,2}\.)*[0-9]{1,2}(?:[.)/:](?= )|\.?(?= *$)|(?<=\.[0-9]) )"
_PHONE_DIGITS: Final = 9
_UPPER: Final = rf" ?%? ?(?P<by>-|đến) ?(?P<upper>{_NUMBER})"


class Figure(NamedTuple):
    """A number, or a range of two, as it stands in the text.

    ``start`` to ``end`` covers the figures, ``unit_end`` is behind the unit. ``value`` is None
    where they are written in no right way (*1.61*). ``upper`` is the upper end of *1 - 2%*, else
    None. ``unit`` is in plain letters, empty when none is known; ``words`` what stands before and
    compares (*ít nhất*, *từ*, *đạt*), in plain letters; ``bound`` its meaning, *trở lên* and *trở
    xuống* behind the unit included: empty for an exact or an open value.
    """

    start: int
    end: int
    value: Decimal | None
    upper: Decimal | None = None
    unit: str = ""
    unit_end: int = 0
    words: str = ""
    bound: Bound = ""

    @property
    def is_percent(self) -> bool:
        """Whether it is a percentage."""
        return self.unit == "%"


@lru_cache(KEPT)
def figures(text: str) -> tuple[Figure, ...]:
    """The quantities in ``text``: no dates, years, symbols, labels, numbering or telephones."""
    low = plain(text)
    numbers = list(compiled(_NUMBER).finditer(low))
    if not numbers:
        return ()
    taken = _taken(text, low)
    found: list[Figure] = []
    for number in numbers:
        start, end = number.span()
        while taken and taken[-1][1] <= start:
            taken.pop()
        if (taken and taken[-1][0] < end) or (found and start < found[-1].end):
            continue
        figure = _figure(low, start, end)
        if figure is not None:
            found.append(figure)
    return tuple(found)


def _taken(text: str, low: str) -> list[tuple[int, int]]:
    """Where numbers stand that are no quantities, last first."""
    taken = [(item.start, item.end) for item in dates(text)]
    taken += [(item.start, item.end) for item in symbols(text)]
    taken += [(item.start, item.end) for item in year_ranges(text)]
    numbering = compiled(_NUMBERING).match(low)
    if numbering:
        taken.append(numbering.span())
    return sorted(taken, reverse=True)


def _figure(low: str, start: int, end: int) -> Figure | None:
    if _is_inside(low, start, end):
        return None
    digits = low[start:end]
    unit, unit_end = _unit(low, end)
    glued = low[end : end + 1].isalpha() and not unit
    if glued or (digits.isdigit() and digits[0] == "0" and len(digits) >= _PHONE_DIGITS):
        return None
    if not unit and _is_label(low, start, end):
        return None
    value, upper = parse_figure(digits), None
    if value is None and not unit:
        return None
    words = _words(low, start)
    more = compiled(_UPPER).match(low, end)
    if more and (more["by"] == "-" or words == "từ") and not (unit and unit != "%"):
        upper, last = parse_figure(more["upper"]), more.end("upper")
        after, after_end = _unit(low, last)
        if upper is not None and (after or not unit) and not low[last : last + 1].isalnum():
            end, unit, unit_end = last, after, after_end
        else:
            upper = None
    bound: Bound = _BOUNDS.get(words, "")
    if low.startswith((" trở lên", " trở xuống"), unit_end or end):
        bound = ">=" if low.startswith(" trở lên", unit_end or end) else "<="
    return Figure(start, end, value, upper, unit, unit_end or end, words, bound)


def _is_inside(low: str, start: int, end: int) -> bool:
    """Whether the digits are part of a word, an address or a number of a note."""
    before, after = low[max(0, start - 2) : start], low[end : end + 2]
    if before[-1:].isalnum() or before[-1:] in ("_", "["):
        return True
    linked = before[-1:] == "-" and before[:1].isalpha()
    return linked or (after[:1] in ("-", "_") and after[1:].isalpha())


def _is_label(low: str, start: int, end: int) -> bool:
    """*Điều 5*, *số 7*, *Chỉ tiêu 4:*."""
    if low[end : end + 1] == ":" and low[start - 1 : start] == " " and low[start - 2].isalpha():
        return True
    end = back_over_spaces(low, start)
    word = low[max(low.rfind(" ", 0, end), end - 8) + 1 : end]
    return word.lstrip("(") in _LABELS


def _words(low: str, start: int) -> str:
    """The longest comparing words right before ``start``."""
    end = back_over_spaces(low, start)
    found = compiled(_bounds_before()).search(low, max(0, end - _WORDS_ROOM), end)
    return found[0] if found else ""


def _unit(low: str, end: int) -> tuple[str, int]:
    found = compiled(_units_after()).match(low, end)
    return (found["unit"], found.end()) if found else ("", 0)


@cache
def _bounds_before() -> str:
    words = sorted(_BOUNDS, key=len, reverse=True)
    return rf"(?<![^\W_])(?:{'|'.join(words)})$"


@cache
def _units_after() -> str:
    words = sorted(_UNITS[2:], key=len, reverse=True)
    return rf" ?(?P<unit>[%‰]|(?:{'|'.join(words)})(?![^\W_]))"


def quantities(text: str, unit: str) -> Iterator[Figure]:
    """The well written figures of ``text`` that have this ``unit``."""
    return (item for item in figures(text) if item.unit == unit and item.value is not None)

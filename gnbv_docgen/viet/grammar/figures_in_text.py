"""Numbers in running text, with their unit and what is said to compare them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from gnbv_docgen.viet.figures import parse_figure
from gnbv_docgen.viet.grammar.figure_labels import is_inside, is_label, taken_places
from gnbv_docgen.viet.grammar.plain import KEPT, any_of, compiled, plain

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
_TIMES: Final = frozenset(("ngày", "tháng", "năm"))
_WORDS_ROOM: Final = 20
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
    taken = taken_places(text, low)
    found: list[Figure] = []
    for number in numbers:
        start, end = number.span()
        while taken and taken[-1][1] <= start:
            taken.pop()
        if (taken and taken[-1][0] < end) or (found and start < found[-1].end):
            continue
        figure = _figure(text, low, start, end)
        if figure is not None:
            found.append(figure)
    return tuple(found)


def _figure(text: str, low: str, start: int, end: int) -> Figure | None:
    if is_inside(low, start, end):
        return None
    unit, unit_end = _unit(low, end)
    if not unit and is_label(text, low, start, end):
        return None
    value, upper = parse_figure(low[start:end]), None
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


def _words(low: str, start: int) -> str:
    """The longest comparing words right before ``start``."""
    words = low[max(0, start - _WORDS_ROOM) : start].replace("(", " ").split()
    for count in (3, 2, 1):
        found = " ".join(words[-count:])
        if found in _BOUNDS:
            return found
    return ""


def _unit(low: str, end: int) -> tuple[str, int]:
    found = compiled(_units_after()).match(low, end)
    if found is None or (
        found["unit"] in _TIMES and low[found.end() + 1 : found.end() + 2].isdigit()
    ):
        return "", 0  # none, or the beginning of a date: "kỳ họp thứ 9 ngày 26 ..."
    return found["unit"], found.end()


@cache
def _units_after() -> str:
    return rf" ?(?P<unit>[%‰]|{any_of(_UNITS[2:])}(?![^\W_]))"


def quantities(text: str, unit: str) -> Iterator[Figure]:
    """The well written figures of ``text`` that have this ``unit``."""
    return (item for item in figures(text) if item.unit == unit and item.value is not None)

"""Names of administrative units in a text: *xã Hoằng Lưu*, *tỉnh Thanh Hóa*, *thôn 3*."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from gnbv_docgen.viet.grammar.landmarks import UNIT_HEADS, Level, landmarks
from gnbv_docgen.viet.grammar.plain import KEPT, any_of, compiled, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

# The six cities under the central government stand at the level of provinces.
CENTRAL_CITIES: Final = frozenset(
    ("hà nội", "hồ chí minh", "hải phòng", "đà nẵng", "cần thơ", "huế", "hcm")
)
_NUMBERED: Final = frozenset(
    ("quận", "phường", "thôn", "bản", "làng", "ấp", "xóm", "buôn", "khóm", "khu phố", "tổ dân phố")
)
_PROVINCE_SYLLABLES: Final = 2
_LONG_PROVINCES: Final = frozenset(
    ("bà rịa - vũng tàu", "bà rịa-vũng tàu", "thừa thiên huế", "thừa thiên - huế")
)
_FULL_HEADS: Final = {"tp": "thành phố"}
_LETTER: Final = r"[^\W\d_]"
_SYLLABLE: Final = rf"(?!\d)\w{_LETTER}*(?:['’]{_LETTER}+)?"
_PART: Final = rf"(?P<gap>\s?[-–]\s?|\s)(?P<word>{_SYLLABLE}|[0-9]{{1,3}}(?![\w/%]|[.,][0-9]))"
_MOST_SYLLABLES: Final = 4
# Words with a capital that follow the word of a level and are no name of a place.
_NO_NAMES: Final = (
    "Kế hoạch", "Tổ chức", "Quyết định", "Nghị quyết", "Nghị định", "Luật ",
    "Ban ", "Đảng", "Chương trình", "Thực hiện", "Chỉ thị", "Thông tư", "Báo cáo", "Công an",
    "Công văn", "UBND", "HĐND", "MTTQ", "Ủy ban", "Hội đồng", "Mặt trận", "Đoàn ", "Nhân dân",
    "Sở ", "Phòng ", "Trạm ", "Trung tâm", "Chủ tịch", "Việt Nam", "Căn cứ", "Đề án", "Danh mục",
    "Quy định", "Quy chế", "Phó ", "Tỉnh", "Thành phố", "Về ", "Triển khai", "Giao ", "Đề nghị",
    "Hướng dẫn", "Tiếp tục", "Phối hợp", "Năm ", "Giai đoạn", "Trên ", "Bộ ", "Thủ tướng",
    "Nông trường",
)  # fmt: skip
# In a heading of capitals alone nothing but such a word shows where the name ends.
_AFTER_NAMES: Final = frozenset(
    (
        "NĂM", "ĐẾN", "GIAI", "TRÊN", "VỀ", "VÀ", "THỰC", "TRIỂN", "KHÔNG", "SỐ", "THỜI", "NHIỆM",
        "THEO", "BAN", "CỦA", "VỚI", "TRONG", "LẦN", "KHÓA", "QUÝ", "THÁNG", "NGÀY", "HỘI", "TỔ",
        "ĐỊA", "PHÒNG", "ĐẢNG", "CHỦ", "PHÓ", "CÓ", "LÀ", "TỈNH", "THÀNH", "TẠI",
    )
)  # fmt: skip
_MANY: Final = frozenset(("các", "những", "của các", "hai", "ba", "bốn"))
_GAP: Final = r"\s?,\s|\svà\s"
_CLOSED: Final = r"\s?(?:[,;.:)\]]|và\s|$)"
_WORDS_OF_BAN: Final = frozenset(("văn", "cơ", "phiên", "ấn", "nhân", "dị", "bài", "các", "biên"))


class Unit(NamedTuple):
    """An administrative unit with its own name.

    ``head`` is the kind of unit in full, plain (*thành phố* for *TP*), ``name`` as written,
    ``name_start`` where it begins; ``level`` is *tỉnh*, *huyện*, *xã* or *thôn*. ``start`` is that
    of the head; in a list (*các xã A, B*) the later ones begin with their name and are ``listed``.
    """

    start: int
    end: int
    head: str
    name: str
    name_start: int
    level: Level
    listed: bool = False

    @property
    def key(self) -> str:
        """Head and name in one spelling, for comparing."""
        return f"{self.head} {plain(self.name)}"


@lru_cache(KEPT)
def units(text: str) -> tuple[Unit, ...]:
    """The administrative units that ``text`` names."""
    found: list[Unit] = []
    low = plain(text)
    for start, end, word in landmarks(text):
        if word not in UNIT_HEADS:
            continue
        name = text[end + 1 : end + 2]
        plain_name = name == low[end + 1 : end + 2] and not name.isdigit()
        if plain_name and low[end : end + 1] != ".":
            continue  # no capital, no name
        unit = unit_at(text, start) if not found or start >= found[-1].end else None
        if unit is not None:
            found.append(unit)
            if _previous(low, unit.start) in _MANY or _previous(low, unit.start).isdigit():
                found.extend(_listed(text, unit))
    return tuple(found)


def _listed(text: str, unit: Unit) -> Iterator[Unit]:
    """The further names of *các xã A, B và C*."""
    while gap := compiled(_GAP).match(text, unit.end):
        at = gap.end() - 1
        end = name_end(text, at, capitals=False)
        after = compiled(_CLOSED).match(text, end)
        if end == at or after is None:
            return
        unit = unit._replace(
            start=gap.end(), end=end, name=text[gap.end() : end], name_start=gap.end(), listed=True
        )
        yield unit


def unit_at(text: str, start: int) -> Unit | None:
    """The unit whose head stands at ``start`` of ``text``, or None."""
    low = plain(text)
    match = compiled(_head_here()).match(low, start)
    if match is None:
        return None
    head = match[0].rstrip(".")
    if (head == "bản" and _previous(low, start) in _WORDS_OF_BAN) or low.endswith(
        "hợp tác ", 0, start
    ):
        return None
    capitals = head != "tp" and text[start : match.end()].isupper()
    at = end = match.end()
    if head == "tp" and text.startswith("HCM", at):
        end = at + len("HCM")
    else:
        end = name_end(text, at, capitals=capitals)
    if end == at:
        return None
    at += text[at].isspace()
    name, full = text[at:end], _FULL_HEADS.get(head, head)
    if not _can_be(full, name):
        return None
    central = full == "thành phố" and plain(name) in CENTRAL_CITIES
    return Unit(start, end, full, name, at, "tỉnh" if central else UNIT_HEADS[head])


def _can_be(head: str, name: str) -> bool:
    """Whether a unit of this kind can have this name; what follows may be a person's."""
    if name.isdigit():
        return head in _NUMBERED
    if head == "tỉnh" and len(name.split()) > _PROVINCE_SYLLABLES:
        return plain(name) in _LONG_PROVINCES
    return not (head == "xã" and name.lower() == "hội")


def _previous(low: str, start: int) -> str:
    return low[max(0, start - 12) : start].rstrip().rpartition(" ")[2]


@cache
def _heads() -> str:
    return any_of(UNIT_HEADS)


@cache
def _head_here() -> str:
    return rf"tp\.|{_heads()}(?![^\W_])"


@cache
def _part() -> re.Pattern[str]:
    return re.compile(_PART)


def name_end(text: str, end: int, *, capitals: bool) -> int:
    """Where the name ends that begins at ``end``; every syllable of it has its capital.

    ``capitals`` says that the word of the level is in capitals, so that all words around are.
    """
    first = end
    for _ in range(_MOST_SYLLABLES):
        part = _part().match(text, end)
        if part is None or (part["gap"].strip() and end == first):
            break
        word = part["word"]
        if capitals and not word.isdigit():
            fits = word.isupper() and word not in _AFTER_NAMES
        else:
            fits = word.isdigit() or (word[0].isupper() and not word[1:2].isupper())
            fits = fits and not text.startswith(_NO_NAMES, part.start("word"))
        if not fits or (word.isdigit() and end != first):
            break
        end = part.end()
        if word.isdigit():
            break
    return end

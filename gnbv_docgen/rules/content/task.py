"""A task as documents set it out, and what the labels and header cells beside it ask for."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from gnbv_docgen.rules.content.joined import Spot
from gnbv_docgen.rules.content.model import Item

FIELDS: Final = ("lead", "support", "deadline", "product")
CHAIRS: Final = "chủ trì"
"""The word of a label or header cell that makes leads answer for the task."""

# What a header cell or the label of a line asks for; the first that fits counts.
_HEADERS: Final = (
    ("both", re.compile(r"chủ trì.*phối hợp|phối hợp.*chủ trì", re.IGNORECASE)),
    ("support", re.compile(r"phối hợp", re.IGNORECASE)),
    ("lead", re.compile(
        r"chủ trì|(?:cơ quan|đơn vị|người|bộ phận|cá nhân)[^:]{0,12} (?:thực hiện|phụ trách|chịu)|"
        r"đầu mối|^phụ trách|^phân công", re.IGNORECASE)),
    ("product", re.compile(r"sản phẩm", re.IGNORECASE)),
    ("deadline", re.compile(
        r"thời gian|thời hạn|hoàn thành|tiến độ|^hạn\b|thời điểm", re.IGNORECASE)),
    ("task", re.compile(
        r"nhiệm vụ|công việc|nội dung|hoạt động|chỉ tiêu|hạng mục|giải pháp", re.IGNORECASE)),
)  # fmt: skip
_LONGEST_HEADER: Final = 60
_LONGEST_TITLE: Final = 80


class Task(NamedTuple):
    """A task; ``what`` is its item, ``fields`` what is told of it.

    Keys of ``fields``: *lead*, *support*, *deadline*, *product*; the value is what stands there, ()
    for an empty cell or a label with nothing behind. A field without key is not asked for, or the
    cell is one with another row's. ``group`` tells which tasks are set out together, ``number`` is
    that in front of a row. ``chaired`` is true where leads are said to *chủ trì*.
    """

    what: Item
    fields: dict[str, tuple[Spot, ...]]
    group: str
    chaired: bool
    number: str = ""

    @property
    def in_table(self) -> bool:
        """Whether it is a row of a table."""
        return self.what.table is not None

    @property
    def title(self) -> str:
        """The first words of its text."""
        text = self.what.text
        return text if len(text) <= _LONGEST_TITLE else text[:_LONGEST_TITLE].rpartition(" ")[0]

    def words(self, field: str) -> str:
        """All that stands in a field, paragraphs parted by a semicolon; "" where nothing does."""
        return "; ".join(spot.words.strip(" ;") for spot in self.fields.get(field, ()))


def sort_of(words: str) -> str:
    """What a header cell or label is about: a key of ``Task.fields``, *task*, *both*, or ""."""
    if len(words) > _LONGEST_HEADER:
        return ""
    return next((sort for sort, pattern in _HEADERS if pattern.search(words)), "")

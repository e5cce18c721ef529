"""Số viết bằng chữ khác số trong ngoặc đi kèm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.model import RUNNING, Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.number_words import read_words
from gnbv_docgen.viet.grammar.plain import plain

_DIGITS_BEHIND: Final = re.compile(r" ?\((?P<digits>\d{1,3})\)")
_WORDS_BEHIND: Final = re.compile(
    r"(?<![\w.,/])(?P<digits>\d{1,3}) \((?P<words>[^\W\d_]+(?: [^\W\d_]+){0,5})\)"
)
_MAY_TELL_TWICE: Final = re.compile(r"\(\d{1,3}\)|\d \([^\W\d_]")
_MOST_WORDS: Final = 7
_ROOM: Final = 50
_FEW: Final = 9
_YEAR: Final = tuple(
    f"{word} năm" for word in ("trong", "hằng", "hàng", "mỗi", "cả", "cuối", "đầu", "các", "từng")
)


def count_unlike_words(content: Content) -> Iterator[Judgement]:
    """Số viết bằng chữ khác số trong ngoặc đi kèm.

    Căn cứ: Không có điều khoản riêng; hai cách viết của một số phải như nhau.

    Vì sao: Số trong ngoặc sửa mà chữ còn nguyên, hoặc ngược lại.

    Cách sửa: Sửa một trong hai cho khớp, hoặc chỉ ghi bằng số.
    """
    for item in content.of(*RUNNING, Name.TABLE, appendix=None):
        if "(" not in item.text or not _MAY_TELL_TWICE.search(item.text):
            continue
        low = plain(item.text)
        for found in _DIGITS_BEHIND.finditer(low):
            said = _said(low[: found.start()], int(found["digits"]))
            if said is not None and (found["digits"][0] == "0" or said[1] > _FEW):
                start = found.start() - said[0]
                words = item.text[start : found.end()].strip()
                yield Slip(f"“{words}”", "hai số như nhau", item.index, start, found.end())
        for found in _WORDS_BEHIND.finditer(low):
            value = read_words(found["words"])
            if value is not None and value != int(found["digits"]):
                words = item.text[found.start() : found.end()]
                yield Slip(f"“{words}”", "hai số như nhau", item.index, *found.span())


def _said(before: str, digits: int) -> tuple[int, int] | None:
    """How long the number before the bracket is and what it says; None when it fits."""
    words = before[-_ROOM:].split(" ")
    longest = None
    for count in range(1, min(len(words), _MOST_WORDS) + 1):
        text = " ".join(words[-count:])
        value = read_words(text)
        if value == digits:
            return None
        if value is not None:
            longest = len(text), value
    # "trong năm (05 nội dung)" speaks of the year.
    return None if longest is None or before.endswith(_YEAR) else longest

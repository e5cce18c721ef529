"""Dưới tiêu đề không có nội dung."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.content.series import rank, series
from gnbv_docgen.rules.rule import Judgement, Slip

_ENDS: Final = (".", ";", ",", "!", "?", "…", ")", "”", '"')
_LONGEST_TITLE: Final = 120  # longer ones are sentences


def heading_without_content(content: Content) -> Iterator[Judgement]:
    """Dưới tiêu đề không có nội dung.

    Căn cứ: Không có điều khoản riêng; mỗi phần, mục phải có nội dung của nó.

    Vì sao: Tiêu đề trống là phần chưa viết, hoặc nội dung bị rơi mất khi cắt dán.

    Cách sửa: Viết nội dung, hoặc xóa tiêu đề.
    """
    filled = _filled(content)
    for item, after in pairwise([*_read(content), None]):
        if item is None or not _is_title(item):
            continue
        empty = after is None or after.appendix != item.appendix or _ends(item, after)
        if empty and (item.is_heading or item.index in filled):
            yield Slip(f"“{item.number} {item.text}” không có gì bên dưới".replace("“ ", "“"),
                       "nội dung của mục", item.index)  # fmt: skip


def _read(content: Content) -> tuple[Item, ...]:
    return content.of(Name.HEADING, Name.BODY, Name.TABLE, appendix=None)


def _is_title(item: Item) -> bool:
    """Whether an item is a title alone: no sentence, and nothing runs on behind a colon."""
    text = item.text
    if not item.number or not text or len(text) > _LONGEST_TITLE or text.endswith(_ENDS):
        return False
    return item.level not in ("-", "+", "*") and ": " not in text


def _ends(item: Item, after: Item) -> bool:
    return after.role is not Name.TABLE and rank(after) <= rank(item)


def _filled(content: Content) -> set[int]:
    """The items most of whose sisters are titles with text below: they should have some too."""
    follows = {one.index: two for one, two in pairwise(_read(content))}
    found: set[int] = set()
    for one in series(content):
        titles = [number.item for number in one.items if _is_title(number.item)]
        below = [item for item in titles if (after := follows.get(item.index)) is not None
                 and not _ends(item, after)]  # fmt: skip
        if len(titles) == len(one.items) and 2 * len(below) > len(titles):
            found.update(item.index for item in titles)
    return found

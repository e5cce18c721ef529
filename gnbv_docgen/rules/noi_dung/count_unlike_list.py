"""Số mục nêu ra khác số mục liệt kê."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.announced import members
from gnbv_docgen.rules.content.mentions import counted_off
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.counted import CountedList

_COUNTED: Final = ("1", "1.1", "1.1.1", "a", "(1)", "(i)", "(a)", "I", "A")
_SHOWN: Final = 60


def count_unlike_list(content: Content) -> Iterator[Judgement]:
    """Số mục nêu ra khác số mục liệt kê.

    Căn cứ: Không có điều khoản riêng; số lượng nêu ra phải bằng số mục kể sau đó.

    Vì sao: Thêm hoặc bớt một mục mà quên sửa con số ở trên; người đọc tưởng còn thiếu.

    Cách sửa: Đếm lại rồi sửa con số, hoặc bổ sung mục còn thiếu.
    """
    for item, told in counted_off(content):
        counted, sure = (len(told.items), told.sure)
        if told.is_open:
            counted, sure = _listed(content, item, told)
        if not counted or counted == told.told or not (sure or told.is_open):
            continue
        words = item.text[told.start :].split(":")[0].split(" gồm")[0]
        yield Slip(
            f"“{words[:_SHOWN].strip()}”, liệt kê {counted} {told.noun}",
            f"số {counted:02}, hoặc liệt kê đủ {told.told:02}",
            item.index, told.start, told.start + len(words.rstrip()), sure=sure,
        )  # fmt: skip


def _listed(content: Content, item: Item, told: CountedList) -> tuple[int, bool]:
    """How many items stand below, and whether these are the list for sure; 0: none for sure."""
    listed = members(content, item)
    count = len(listed.items)
    if not count or (count < told.told and not listed.closed):
        return 0, False
    if listed.items[0].level in _COUNTED:
        return count, True
    named = sum(one.text.casefold().startswith(told.noun) for one in listed.items)
    return (named, False) if named > 1 else (0, False)

"""Tỷ lệ phần trăm không khớp với phép chia."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from gnbv_docgen.rules.content.figures_compared import (
    is_open,
    on_one_scale,
    places_of,
    shown,
    words,
)
from gnbv_docgen.rules.content.mentions import shared
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.shares import Share
from gnbv_docgen.viet.rounding import rate_agrees

# A word after the percentage that is not what it is measured by.
_NOUN: Final = re.compile(
    r" (?!kế hoạch|KH|chỉ tiêu|mục tiêu|dự toán|nghị quyết|so |tổng|trong|và|theo|của|số|trên)"
    r"[^\W\d_]",
    re.IGNORECASE,
)
# "vượt 11% kế hoạch (41/37 hộ)" tells what goes beyond the whole.
_OF_A_CHANGE: Final = ("vượt", "vượt mức", "tăng", "giảm", "hụt", "thiếu", "còn thiếu")


def rate_unlike_terms(content: Content) -> Iterator[Judgement]:
    """Tỷ lệ phần trăm không khớp với phép chia.

    Căn cứ: Không có điều khoản riêng; số liệu trong văn bản phải khớp nhau.

    Vì sao: Tỷ lệ tính sai, hoặc một trong hai số bị sửa mà tỷ lệ còn nguyên.

    Cách sửa: Tính lại tỷ lệ từ hai số, hoặc sửa số sai.
    """
    for item, share in shared(content):
        told, values = share.percent, on_one_scale(share.part, share.whole)
        if told.value is None or told.upper is not None or values is None:
            continue
        if told.words in _OF_A_CHANGE:
            continue
        if is_open(share.part, share.whole) or not values[1] or _agrees(share, *values):
            continue
        exact = values[0] * 100 / values[1]
        yield Slip(
            f"“{words(item, told)}”, nhưng {words(item, share.part)}/{words(item, share.whole)}",
            shown(exact, told, max(places_of(told.value), 1 if exact % 1 else 0)),
            item.index, told.start, told.unit_end, sure=not _is_of_another(item, share),
        )  # fmt: skip


def _agrees(share: Share, part: Decimal, whole: Decimal) -> bool:
    told, value = share.percent, share.percent.value
    if value is None or told.bound == "~":
        return True
    exact = part * 100 / whole
    if told.bound in (">", ">="):
        return exact >= value
    if told.bound in ("<", "<="):
        return exact <= value
    return rate_agrees(value, part, whole)


def _is_of_another(item: Item, share: Share) -> bool:
    """*10/12 thôn, đạt 95% hộ dùng nước sạch*: the percentage may be of what follows it."""
    after = item.text[share.percent.unit_end :]
    return share.percent.start > share.whole.start and bool(_NOUN.match(after))

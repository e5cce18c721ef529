"""Nói vượt kế hoạch mà số phần trăm chưa quá 100."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.figures_compared import words
from gnbv_docgen.rules.content.mentions import shared_of_plan
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.figures_in_text import Figure, figures
from gnbv_docgen.viet.grammar.plain import plain
from gnbv_docgen.viet.grammar.shares import PlanShare

_WHOLE: Final = 100
_SENTENCE: Final = 300
_BEYOND: Final = re.compile(r"[^,.;()]{0,30}, vượt (?:mức )?(?:kế hoạch|kh|chỉ tiêu)")
_RATES: Final = ("tỷ lệ", "tỉ lệ", "bao phủ", "che phủ", "tỷ trọng", "tốc độ", "mức", "chỉ số")


def plan_share_against_claim(content: Content) -> Iterator[Judgement]:
    """Nói vượt kế hoạch mà số phần trăm chưa quá 100.

    Căn cứ: Không có điều khoản riêng; lời đánh giá phải khớp với số liệu.

    Vì sao: Số phần trăm gõ nhầm, hoặc câu đánh giá còn sót từ năm trước.

    Cách sửa: Sửa số phần trăm, hoặc sửa lời đánh giá thành đạt, chưa đạt.
    """
    for item, share in shared_of_plan(content):
        percent = share.percent
        claimed = share.claim == "vượt" and not share.excess
        if percent.bound or percent.value is None or percent.value > _WHOLE:
            continue
        if (claimed or _claimed_after(item, share)) and not _is_rate(item, percent):
            yield Slip(
                f"“{words(item, percent)}” mà nói vượt kế hoạch", "trên 100%, hoặc sửa chữ “vượt”",
                item.index, percent.start, percent.unit_end, sure=_counts(item, percent),
            )  # fmt: skip


def _claimed_after(item: Item, share: PlanShare) -> bool:
    """*đạt 98% kế hoạch, vượt kế hoạch đề ra*."""
    return share.claim == "đạt" and _BEYOND.match(plain(item.text), share.end) is not None


def _sentence(item: Item, percent: Figure) -> int:
    low = plain(item.text)
    first = max(0, percent.start - _SENTENCE)
    begin = max(low.rfind(mark, first, percent.start) for mark in (". ", ";"))
    return max(first, begin + 1)


def _counts(item: Item, percent: Figure) -> bool:
    """Whether something counted stands before, so that the percentage is that of a plan."""
    start = _sentence(item, percent)
    return any(
        start <= one.start < percent.start and one.unit and not one.is_percent
        for one in figures(item.text)
    )


def _is_rate(item: Item, percent: Figure) -> bool:
    """*tỷ lệ bao phủ đạt 98%, vượt kế hoạch*: the percentage is the result itself."""
    head = plain(item.text)[_sentence(item, percent) : percent.start]
    return any(word in head for word in _RATES)

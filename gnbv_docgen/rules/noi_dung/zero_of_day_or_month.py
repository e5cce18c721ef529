"""Ngày dưới 10, tháng 1, 2 thiếu số 0, hoặc tháng khác thừa số 0."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.mentions import dated
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.dates import short
from gnbv_docgen.viet.grammar.date_mentions import DateMention

_LAST_PADDED: Final = 2  # months after February have no zero


def zero_of_day_or_month(content: Content) -> Iterator[Judgement]:
    """Ngày dưới 10, tháng 1, 2 thiếu số 0, hoặc tháng khác thừa số 0.

    Căn cứ: “Đối với những số thể hiện ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước”.

    Vì sao: Một ngày viết hai kiểu (16/8/2023, 16/08/2023) cho thấy câu được chép từ nhiều nguồn.

    Cách sửa: Viết 05/01/2026, 16/8/2026; với kế hoạch có thể dùng gnbv fix.
    """
    full = [one for one in dated(content) if _is_full(one.what)]
    bare_months = any(_month_is_bare(one.what) for one in full)
    for item, mention in full:
        date = mention.date
        missing = _lacks_zero(mention)
        if date is None or not (missing or _month_is_padded(mention)):
            continue
        words = item.text[mention.start : mention.end]
        before = "ngày " if words.casefold().startswith("ngày ") else ""
        figures = f"{before}{short(date)}"
        expected = figures if mention.written == "figures" else _in_words(mention)
        # The decree does not forbid 03; two ways in one document are a slip.
        sure = missing or bare_months
        yield Slip(f"“{words}”", f"“{expected}”", item.index, mention.start, mention.end, sure=sure)


def _is_full(mention: DateMention) -> bool:
    told = mention.day and mention.month and mention.year and not mention.part
    return mention.precision == "day" and bool(told) and not mention.fault


def _lacks_zero(mention: DateMention) -> bool:
    return len(mention.day) == 1 or mention.month in ("1", "2")


def _month_is_padded(mention: DateMention) -> bool:
    return mention.month.startswith("0") and int(mention.month) > _LAST_PADDED


def _month_is_bare(mention: DateMention) -> bool:
    return len(mention.month) == 1 and int(mention.month) > _LAST_PADDED


def _in_words(mention: DateMention) -> str:
    month = int(mention.month)
    shown = f"{month:02d}" if month <= _LAST_PADDED else str(month)
    return f"ngày {int(mention.day):02d} tháng {shown} năm {mention.year}"

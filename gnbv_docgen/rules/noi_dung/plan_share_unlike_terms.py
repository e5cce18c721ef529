"""Phần trăm kế hoạch không khớp với số kế hoạch và số thực hiện."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from gnbv_docgen.rules.content.figures_compared import (
    is_open,
    on_one_scale,
    places_of,
    shown,
    words,
)
from gnbv_docgen.rules.content.mentions import planned_and_done, shared
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.rounding import rate_agrees


def plan_share_unlike_terms(content: Content) -> Iterator[Judgement]:
    """Phần trăm kế hoạch không khớp với số kế hoạch và số thực hiện.

    Căn cứ: Không có điều khoản riêng; phần trăm kế hoạch phải bằng số thực hiện chia cho số kế
    hoạch.

    Vì sao: Một trong ba số gõ nhầm hoặc còn sót từ kỳ trước.

    Cách sửa: Tính lại phần trăm, hoặc sửa số kế hoạch, số thực hiện.
    """
    told_already = {(one.item.index, one.what.percent.start) for one in shared(content)}
    for item, terms in planned_and_done(content):
        told, values = terms.percent, on_one_scale(terms.done, terms.planned)
        if values is None or told.value is None or not values[1]:
            continue
        if is_open(told, terms.done, terms.planned) or (item.index, told.start) in told_already:
            continue
        beyond = Decimal(100) if terms.excess else Decimal(0)
        if rate_agrees(told.value + beyond, *values):
            continue
        exact = values[0] * 100 / values[1] - beyond
        yield Slip(
            f"“{words(item, told)}”, nhưng thực hiện {words(item, terms.done)}, kế hoạch"
            f" {words(item, terms.planned)}",
            shown(exact, told, max(places_of(told.value), 1 if exact % 1 else 0)),
            item.index, told.start, told.unit_end,
        )  # fmt: skip

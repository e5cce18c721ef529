"""Các phần cộng lại khác số tổng."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from gnbv_docgen.rules.content.announced import members
from gnbv_docgen.rules.content.figures_compared import on_one_scale, shown, words
from gnbv_docgen.rules.content.mentions import parted
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.figures_in_text import Figure, figures
from gnbv_docgen.viet.grammar.money import POWERS
from gnbv_docgen.viet.grammar.parts import Parts
from gnbv_docgen.viet.rounding import slack

_DIVIDED: Final = ("chia ra", "chia theo", "phân theo")
# Counts that are far from the total are told as examples, or overlap.
_NEAR: Final = Decimal("0.1")
_CHANGES: Final = ("giảm", "tăng", "thêm", "từ", "đến", "vượt")


def parts_unlike_total(content: Content) -> Iterator[Judgement]:
    """Các phần cộng lại khác số tổng.

    Căn cứ: Không có điều khoản riêng; số tổng phải bằng tổng các phần đã kể.

    Vì sao: Thêm, bớt một phần mà quên sửa số tổng, hoặc gõ nhầm dấu nghìn.

    Cách sửa: Cộng lại các phần, sửa số tổng hoặc sửa phần ghi sai; nếu còn phần khác thì ghi “trong
    đó”.
    """
    for item, told in parted(content):
        parts = _members(content, item, told) if told.is_open else told.parts
        values = on_one_scale(told.total, *parts) if len(parts) > 1 else None
        if values is None:
            continue
        total, *terms = values
        exact = Decimal(sum(terms))
        sure = _is_sure(told, total, terms, exact)
        if sure is not None:
            right = shown(exact, told.total)
            yield Slip(
                f"“{words(item, told.total)}”, nhưng các phần cộng lại là {right}",
                f"{right}, hoặc sửa các phần",
                item.index, told.total.start, told.total.unit_end, sure=sure,
            )  # fmt: skip


def _is_sure(told: Parts, total: Decimal, terms: list[Decimal], exact: Decimal) -> bool | None:
    """Whether the total is wrong for sure or perhaps; None: it is not, or need not be."""
    if abs(total - exact) <= slack(total, *terms):
        return None
    money = told.total.unit in POWERS
    if max(terms) > total:
        return True  # no part is more than the whole
    if told.opener == "trong đó" or told.opener.startswith("gồm có"):
        return money if exact > total and money else None
    if money or told.opener.startswith(_DIVIDED):
        return True
    return False if abs(total - exact) <= total * _NEAR else None


def _members(content: Content, item: Item, told: Parts) -> tuple[Figure, ...]:
    """The parts that stand in the items below, each with one amount; none where they do not."""
    listed = members(content, item)
    found = []
    for member in listed.items:
        like = [
            figure
            for figure in figures(member.text)
            if figure.unit == told.total.unit or {figure.unit, told.total.unit} <= POWERS.keys()
        ]
        if len(like) != 1 or like[0].bound or like[0].words in _CHANGES:
            return ()
        if member.text[like[0].unit_end :].lstrip().startswith("/"):
            return ()
        found.append(like[0])
    return tuple(found) if listed.closed else ()

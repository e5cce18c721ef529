"""Số có nhóm nghìn không đủ ba chữ số."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip

# Groups with a dot between them: thousands, or the parts of a number of something.
_GROUPED: Final = re.compile(r"(?<![\w.,/])\d+(?:\.\d+)+(?![\w/]|[.,]\d)")
_DOTTED: Final = re.compile(r"\.\d")
_MONEY: Final = re.compile(r" ?(?:đồng|đ|VNĐ|VND)\b")
_THOUSANDS: Final = 3
_SURE: Final = 2  # groups of three that show what kind of number it is


def figure_grouped_wrongly(content: Content) -> Iterator[Judgement]:
    """Số có nhóm nghìn không đủ ba chữ số.

    Căn cứ: Không có điều khoản riêng; giữa các nhóm nghìn có dấu chấm, mỗi nhóm đủ ba chữ số.

    Vì sao: Thừa hoặc thiếu một chữ số làm số tiền sai gấp mười lần, người đọc không biết số nào.

    Cách sửa: Tra lại số liệu gốc, ghi đủ ba chữ số ở mỗi nhóm.
    """
    texts = joined(content)
    uneven = [word for word in texts.words_with(_DOTTED) if _grouped(word)]
    for spot in texts.spots_of(*uneven):
        found = _GROUPED.search(spot.words)
        if found is None:
            continue
        start, end = spot.start + found.start(), spot.start + found.end()
        if _is_amount(found[0], bool(_MONEY.match(spot.item.text, end))):
            yield Slip(f"“{found[0]}”", "mỗi nhóm sau dấu chấm có ba chữ số", spot.item.index,
                       start, end)  # fmt: skip


def _grouped(word: str) -> bool:
    """Whether there is a figure with a group that is none of thousands."""
    found = _GROUPED.search(word)
    if found is None:
        return False
    first, *groups = found[0].split(".")
    return len(first) > _THOUSANDS or any(len(group) != _THOUSANDS for group in groups)


def _is_amount(figure: str, money: bool) -> bool:
    """Whether it counts something: no telephone number, no address of a computer."""
    first, *groups = figure.split(".")
    thousands = sum(len(group) == _THOUSANDS for group in groups)
    if money:
        return bool(thousands) or len(groups) == 1
    computer = len(groups) == _THOUSANDS and all(int(part) < 256 for part in (first, *groups))
    return thousands >= _SURE and not first.startswith("0") and not computer

"""Dấu phần trăm khi viết liền, khi viết cách số."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import Spot, joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip

_ATTACHED: Final = re.compile(r"\d%")
_NUMBER: Final = re.compile(r"[\d.,]+\Z")


def percent_spacing_mixed(content: Content) -> Iterator[Judgement]:
    """Dấu phần trăm khi viết liền, khi viết cách số.

    Căn cứ: Không có điều khoản riêng; trong một văn bản chỉ theo một cách viết.

    Vì sao: Hai cách viết trong một văn bản là dấu vết của việc ghép từ nhiều nguồn.

    Cách sửa: Viết theo cách đã dùng ở phần lớn các chỗ, thường là liền với số (5%).
    """
    texts = joined(content)
    if " %" not in texts.text:
        return
    spaced = [spot for spot in texts.find(" %") if spot.before[-1:].isdecimal()]
    attached = [spot for spot, _ in texts.search(_ATTACHED)] if spaced else []
    if not attached:
        return
    if len(spaced) > len(attached):
        for spot in attached:
            yield _slip(Spot(spot.item, spot.start + 1, spot.end), "%", " %", len(spaced))
    else:
        for spot in spaced:
            yield _slip(spot, " %", "%", len(attached))


def _slip(sign: Spot, found: str, expected: str, others: int) -> Slip:
    number = _NUMBER.search(sign.before)
    figures = number[0] if number else ""
    return Slip(
        f"“{figures}{found}”", f"“{figures}{expected}” như {others} chỗ khác",
        sign.item.index, sign.start - len(figures), sign.end,
    )  # fmt: skip

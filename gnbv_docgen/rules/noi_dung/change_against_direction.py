"""Nói giảm mà số lại tăng, hoặc nói tăng mà số lại giảm."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.figures_compared import is_open, on_one_scale, words
from gnbv_docgen.rules.content.mentions import changed
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.changes import Change

# "giảm từ 1% đến 2%" is a range.
_NEUTRAL: Final = ("đến", "thành")
_RATES: Final = ("mức", "tốc độ", "độ", "nhịp độ", "biên độ")


def change_against_direction(content: Content) -> Iterator[Judgement]:
    """Nói giảm mà số lại tăng, hoặc nói tăng mà số lại giảm.

    Căn cứ: Không có điều khoản riêng; lời văn phải khớp với số liệu.

    Vì sao: Hai số bị đặt ngược hoặc một số gõ nhầm; người đọc không biết kết quả tốt hay xấu.

    Cách sửa: Đổi chỗ hai số, sửa số sai, hoặc sửa chữ “tăng”, “giảm”, “xuống”, “lên”.
    """
    for item, change in changed(content):
        before, after = change.before, change.after
        values = on_one_scale(before, after)
        if values is None or is_open(before, after) or change.turn in _NEUTRAL:
            continue
        direction = "tăng" if values[1] > values[0] else "giảm" if values[1] < values[0] else ""
        if direction == change.direction and not _is_contradicted(item, change):
            continue
        told = item.text[before.start : after.unit_end]
        said = "giảm" if change.verb == "giảm" or change.direction == "giảm" else "tăng"
        yield Slip(
            f"nói {said} nhưng “từ {told}”",
            f"{said} từ {words(item, after)}, hoặc sửa lại số, lại chữ",
            item.index, before.start, after.unit_end,
        )  # fmt: skip


def _is_contradicted(item: Item, change: Change) -> bool:
    """*giảm từ 1% lên 2%*; that a rate of decline rises is no contradiction."""
    if not change.verb or change.verb == change.direction:
        return False
    head = item.text[: change.start].casefold()
    return not head.rstrip().endswith(_RATES)

"""Tỷ lệ của một phần trong toàn bộ lại quá 100%."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.figure_tables import figure_tables
from gnbv_docgen.rules.content.figures_compared import words
from gnbv_docgen.rules.content.model import RUNNING, Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.figures_in_text import quantities
from gnbv_docgen.viet.grammar.plain import plain

_OVER: Final = re.compile(r"\d{3}(?:,\d+)? ?%")
_SHARE: Final = re.compile(
    r"t[ỷỉ] lệ (?:số )?(?:hộ|dân|người|lao động|trẻ em|học sinh|thôn|xã|bao phủ|che phủ|thất nghiệp"
    r"|nghèo|cận nghèo|dân số|đô thị|phụ nữ)(?![^\W_])"
)
_OF_PLAN: Final = re.compile(
    r"kế hoạch|(?<![^\W_])kh(?![^\W_])|chỉ tiêu|mục tiêu|dự toán|nghị quyết|so với|so |cùng kỳ"
    r"|tăng|giảm|gấp|đạt \(|tốc độ|hoàn thành|huy động"
)
_WHOLE: Final = 100
_ROOM: Final = 40
_CLAUSE: Final = 150


def share_above_whole(content: Content) -> Iterator[Judgement]:
    """Tỷ lệ của một phần trong toàn bộ lại quá 100%.

    Căn cứ: Không có điều khoản riêng; một phần không thể lớn hơn toàn bộ.

    Vì sao: Gõ nhầm số, sót dấu phẩy, hoặc lẫn với phần trăm kế hoạch.

    Cách sửa: Sửa lại số; nếu là phần trăm kế hoạch thì ghi rõ “kế hoạch”.
    """
    for item in content.of(*RUNNING, Name.TABLE, appendix=None):
        if "%" not in item.text or not _OVER.search(item.text):
            continue
        low = plain(item.text)
        for figure in quantities(item.text, "%"):
            if figure.value is None or figure.value <= _WHOLE or not _is_share(low, figure.start):
                continue
            if not _OF_PLAN.search(low, figure.unit_end, figure.unit_end + _ROOM):
                found = f"“{words(item, figure)}”"
                yield Slip(found, "không quá 100%", item.index, figure.start, figure.unit_end)
    yield from _in_tables(content)


def _in_tables(content: Content) -> Iterator[Judgement]:
    for table in figure_tables(content):
        for column in table.figured:
            head = table.head(column)
            if not _SHARE.search(head) or _OF_PLAN.search(head) or "%" not in head:
                continue
            for line in table.lines:
                value = line.value(column)
                if value is not None and value > _WHOLE:
                    item = line.cells[column].item
                    found = f"“{item.text}” ở cột “{table.written(column)}”"
                    yield Slip(found, "không quá 100%", item.index, 0, len(item.text))


def _is_share(low: str, at: int) -> bool:
    """Whether the clause before ``at`` names a rate of people, households, places or land."""
    first = max(0, at - _CLAUSE)
    start = max(low.rfind(mark, first, at) for mark in (". ", ";", ":", ", "))
    clause = low[max(first, start + 1) : at]
    return _SHARE.search(clause) is not None and _OF_PLAN.search(clause) is None

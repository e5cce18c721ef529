"""Các tỷ trọng trong một cơ cấu cộng lại khác 100%."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.model import RUNNING, Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.figures import format_figure
from gnbv_docgen.viet.grammar.figures_in_text import Figure, figures
from gnbv_docgen.viet.grammar.plain import plain
from gnbv_docgen.viet.rounding import last_place

_SENTENCE: Final = re.compile(r"(?:[^.;]|[.;](?! |$))+")
_MAKES_UP: Final = re.compile(r"cơ cấu(?!.*(?:giảm|tăng|xuống|lên|năm \d{4}.*năm \d{4}))")
_CHANGES: Final = ("giảm", "tăng", "từ", "đến", "lên", "xuống", "xuống còn", "còn", "thêm")
_FEWEST: Final = 3
_WHOLE: Final = 100
_NEAR: Final = 10


def shares_unlike_hundred(content: Content) -> Iterator[Judgement]:
    """Các tỷ trọng trong một cơ cấu cộng lại khác 100%.

    Căn cứ: Không có điều khoản riêng; các phần của một cơ cấu cộng lại phải bằng 100%.

    Vì sao: Một tỷ trọng gõ nhầm hoặc còn sót từ năm trước.

    Cách sửa: Cộng lại các tỷ trọng, sửa số sai; nếu chưa kể hết thì ghi rõ phần còn lại.
    """
    for item in content.of(*RUNNING, Name.TABLE, appendix=None):
        if "%" not in item.text or "ơ cấu" not in item.text:
            continue
        low = plain(item.text)
        figs = deque(figures(item.text))
        for sentence in _SENTENCE.finditer(low):
            inside = []
            while figs and figs[0].start < sentence.end():
                inside.append(figs.popleft())
            total = _total(inside)
            if total is not None and _MAKES_UP.search(sentence[0]):
                yield Slip(
                    f"các tỷ trọng cộng lại là {format_figure(total)}%", "cộng lại bằng 100%",
                    item.index, inside[0].start, inside[-1].unit_end,
                )  # fmt: skip


def _total(figs: list[Figure]) -> Decimal | None:
    """The sum of three percentages or more that is near 100 but not equal to it."""
    values = [one.value for one in figs if one.value is not None and one.is_percent]
    if len(values) < _FEWEST or len(values) < len(figs):
        return None
    if any(one.bound or one.upper is not None or one.words in _CHANGES for one in figs):
        return None
    total = sum(values, Decimal(0))
    off = abs(total - _WHOLE)
    open_by = max(map(last_place, values)) * len(values) / 2
    return total if open_by < off <= _NEAR else None

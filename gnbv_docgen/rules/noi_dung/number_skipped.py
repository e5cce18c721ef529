"""Số thứ tự nhảy cóc hoặc lùi lại."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.series import Numbered, Series, series, written
from gnbv_docgen.rules.rule import Judgement, Slip

_LAST_PART: Final = re.compile(r"[^\W_]+(?=\W*$)")


def number_skipped(content: Content) -> Iterator[Judgement]:
    """Số thứ tự nhảy cóc hoặc lùi lại.

    Căn cứ: Văn bản được phân chia “từ lớn đến nhỏ theo một trình tự nhất định”.

    Vì sao: Thiếu một số là dấu hiệu một mục bị xóa hoặc bị sót khi cắt dán.

    Cách sửa: Tìm mục bị thiếu, hoặc đánh lại số; trong kế hoạch thì xóa số gõ tay để phần mềm tự
    đánh số.
    """
    for one in series(content):
        before: Numbered | None = None
        for number in one.items:
            slip = _slip(one, before, number)
            if slip is not None:
                yield slip
            if number.value is not None:
                before = number


def _slip(one: Series, before: Numbered | None, number: Numbered) -> Slip | None:
    value = number.value
    if value is None or value == 1:
        return None
    if before is None or before.value is None:  # it may go on from a list above other text
        return None
    last = before.value
    if value in (last, last + 1) or _only_d_is_missing(one, last, value):
        return None
    wanted = written(last + 1, one.level)
    found = f"{number.item.number} đứng sau {before.item.number}"
    expected = _LAST_PART.sub(wanted, number.item.number)
    return Slip(found, expected, number.item.index) if wanted else None


def _only_d_is_missing(one: Series, last: int, value: int) -> bool:
    """Whether a letter follows on another but for đ: a rule of its own tells that."""
    return one.level == "a" and written(last + 1, "a") == "đ" and value == last + 2

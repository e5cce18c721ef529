"""Hạn hoàn thành đã qua vào ngày của kế hoạch."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.mentions import cited, dated
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.content.told_as_done import told_as_done
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip
from gnbv_docgen.viet.dates import short

_DEADLINES: Final = ("trước", "đến hết", "xong", "hoàn thành", "chậm nhất", "muộn nhất", "kết thúc")
_SET_TASKS: Final = ("kế hoạch", "quyết định", "chương trình", "chỉ thị")
# What tells of the past, or of whom a day takes in.
_PAST: Final = (
    "đã ", "tính đến", "kể từ", "ban hành", "sinh ", "cấp ", "hiệu lực", "thành lập",
    "phát sinh", "xảy ra", "đăng ký", "cư trú", "thường trú", "tồn tại", "quy định", "sử dụng",
    "công nhận", "hưởng", "trường hợp", "đối tượng", "hộ có ", "người có ",
)  # fmt: skip


def deadline_already_past(content: Content) -> Iterator[Judgement]:
    """Hạn hoàn thành đã qua vào ngày của kế hoạch.

    Căn cứ: Không có điều khoản riêng; hạn phải còn ở phía trước.

    Vì sao: Hạn cũ thường còn sót từ văn bản năm trước.

    Cách sửa: Ghi lại hạn của năm nay.
    """
    own = content.date
    if own is None or own.year is None or content.kind not in _SET_TASKS:
        yield NotApplicable("văn bản chưa có ngày, hoặc không phải loại giao việc")
        return
    start = datetime.date(own.year, own.month or 1, own.day or 1)
    of_documents = {(one.item.index, one.what.date) for one in cited(content)}
    for item, mention in dated(content):
        deadline = mention.role.startswith(_DEADLINES) and mention.precision in ("day", "month")
        last = mention.last_day if deadline else None
        if last is None or last >= start or (item.index, mention) in of_documents:
            continue
        if item.index in told_as_done(content) or _is_past(item, mention.start):
            continue
        words = item.text[mention.start : mention.end]
        expected = f"hạn sau ngày của văn bản ({short(own)})"
        yield Slip(f"“{mention.role} {words}”", expected, item.index, mention.start, mention.end)


def _is_past(item: Item, at: int) -> bool:
    """Whether the sentence up to ``at`` tells what has been done."""
    sentence = item.text[:at].rpartition(". ")[2].casefold()
    return any(word in sentence for word in _PAST)

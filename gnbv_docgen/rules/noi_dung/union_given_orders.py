"""Giao việc, ra lệnh cho Mặt trận Tổ quốc hoặc đoàn thể."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.agencies import agency_at, is_union, of_the_state, start_of_list
from gnbv_docgen.rules.content.mentions import bodies_named
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip

_ROOM: Final = 60
_ORDER: Final = re.compile(
    r"(?<!được )(?<!đã )(?<!bàn )(?<!chuyển )(?<!theo )(?<!sự )(?<!ý kiến )\b"
    r"(?P<verb>giao|yêu cầu|chỉ đạo)(?: nhiệm vụ)?(?: cho)?(?: các| tổ chức)?"
    r"(?: ban thường trực| ban thường vụ| ban chấp hành| thường trực| lãnh đạo| chủ tịch)?\s+\Z",
    re.IGNORECASE,
)
# Others may direct them, and what they were told before is no order of this document.
_OF_OTHERS: Final = ("đề nghị", "đảng ủy", "cấp ủy", "tỉnh ủy", "thành ủy", "huyện ủy", "đã ")


def union_given_orders(content: Content) -> Iterator[Judgement]:
    """Giao việc, ra lệnh cho Mặt trận Tổ quốc hoặc đoàn thể.

    Căn cứ: Không có điều khoản riêng; Mặt trận Tổ quốc và các tổ chức chính trị - xã hội không
    thuộc Ủy ban nhân dân.

    Vì sao: Ủy ban nhân dân phối hợp với Mặt trận và đoàn thể chứ không giao việc; bản thảo viết
    “giao” thường bị trả lại.

    Cách sửa: Viết “đề nghị” thay cho “giao”, “yêu cầu”, “chỉ đạo”; với kế hoạch: hinh_thuc: đề
    nghị.
    """
    if not of_the_state(content):
        yield NotApplicable("không phải văn bản của cơ quan nhà nước")
        return
    for item, body in bodies_named(content):
        order = _order(item.text, start_of_list(item.text, body)) if is_union(body) else None
        if order is None:
            continue
        agency = agency_at(content, item)
        # Mặt trận and unions direct their own branches.
        if agency is not None and agency.item is not item and any(map(is_union, agency.bodies)):
            continue
        words = item.text[body.start : body.end]
        found = f"“{order['verb']} … {words}”"
        yield Slip(found, f"“đề nghị {words} …”", item.index, *order.span("verb"))


def _order(text: str, at: int) -> re.Match[str] | None:
    """The verb that gives an order to the body at ``at``."""
    found = _ORDER.search(text, max(0, at - _ROOM), at)
    if found is None:
        return None
    sentence = text[: found.start()].rpartition(". ")[2].lower()
    return None if any(word in sentence for word in _OF_OTHERS) else found

"""Đơn vị nhận phản ánh ở đoạn kết không được nhắc ở đâu khác."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.mentions import bodies_named
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip
from gnbv_docgen.viet.grammar.bodies import Body, bodies

_ASKS: Final = re.compile(r"vướng mắc|khó khăn|phát sinh", re.IGNORECASE)
_TO: Final = re.compile(
    r"(?:phản ánh|báo cáo|báo|liên hệ|gửi|thông tin|trao đổi|đề xuất|kiến nghị)[^.;:]{0,60}?"
    r"\b(?:về|qua|đến|tới|với|cho)\s*\(?(?:qua\s+)?",
    re.IGNORECASE,
)
_LAST: Final = 3  # the closing is among the last paragraphs


def contact_unknown(content: Content) -> Iterator[Judgement]:
    """Đơn vị nhận phản ánh ở đoạn kết không được nhắc ở đâu khác.

    Căn cứ: Không có điều khoản riêng; đoạn kết nói ai tiếp nhận vướng mắc.

    Vì sao: Đơn vị ấy thường còn sót từ văn bản cũ: không được giao việc, không có ở Nơi nhận.

    Cách sửa: Ghi đơn vị được giao theo dõi kế hoạch, hoặc thêm đơn vị ấy vào phân công, Nơi nhận.
    """
    closing = [item for item in content.running if not item.number][-_LAST:]
    asking = [item for item in closing if _ASKS.search(item.text)]
    if not asking:
        yield NotApplicable("đoạn kết không nêu nơi nhận phản ánh")
        return
    for item in asking:
        elsewhere = {m.what.name for m in bodies_named(content) if m.item.index != item.index}
        rest = (Name.RECIPIENT, Name.FILE_COPY, Name.ISSUER, Name.PARENT_BODY)
        for other in content.of(*rest, appendix=None):
            elsewhere |= {body.name for body in bodies(other.text)}
        for body in _asked(item.text):
            if body.name not in elsewhere:
                words = item.text[body.start : body.end]
                expected = "đơn vị có trong phân công hoặc Nơi nhận"
                yield Slip(f"“{words}” chỉ có ở đoạn kết", expected, item.index, body.start,
                           body.end)  # fmt: skip


def _asked(text: str) -> Iterator[Body]:
    """The bodies that difficulties are told to."""
    for found in _TO.finditer(text):
        for body in bodies(text):
            if found.end() <= body.start <= found.end() + 12:
                yield body

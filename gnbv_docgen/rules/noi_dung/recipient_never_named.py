"""Nơi nhận ghi cơ quan thực hiện mà văn bản không nhắc tới."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.agencies import agencies, is_union
from gnbv_docgen.rules.content.joined import Joined
from gnbv_docgen.rules.content.mentions import bodies_named
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.recipients import recipients
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip

_WORKING: Final = ("thực hiện", "phối hợp", "")
_EXECUTING: Final = ("Sở", "Phòng")
_UNIONS: Final = re.compile(r"đoàn thể|chính trị|mặt trận|mttq")
_AGENCIES: Final = re.compile(
    r"các (?:[\w]+, )*(?:cơ quan|đơn vị|ban|ngành|sở|phòng|tổ chức)\b|ban, ngành|liên quan"
)


def recipient_never_named(content: Content) -> Iterator[Judgement]:
    """Nơi nhận ghi cơ quan thực hiện mà văn bản không nhắc tới.

    Căn cứ: Không có điều khoản riêng; người nhận để thực hiện, phối hợp phải có việc trong văn bản.

    Vì sao: Dòng này thường chép từ văn bản khác; cơ quan nhận không biết phải làm gì.

    Cách sửa: Bỏ dòng, ghi lý do nhận (b/c, để biết), hoặc thêm việc của cơ quan ấy vào văn bản.
    """
    lines = [line for line in recipients(content) if line.purpose in _WORKING]
    if not lines or not agencies(content) or content.kind != "kế hoạch":
        yield NotApplicable("không phải kế hoạch có phân công và nơi nhận để thực hiện")
        return
    named = {mention.what.name for mention in bodies_named(content)}
    text = Joined(content.running).lowered
    for line in lines:
        for body in line.bodies:
            if body.many or body.name in named or body.organ:
                continue
            if line.purpose == "" and body.kind not in _EXECUTING:
                continue
            # "Các đoàn thể" and "các phòng" name them all.
            if (_UNIONS if is_union(body) else _AGENCIES).search(text) is None:
                words = line.item.text[body.start : body.end]
                found = f"“{words}” không có ở đâu khác"
                yield Slip(found, "có việc trong văn bản, hoặc lý do nhận", line.item.index,
                           body.start, body.end)  # fmt: skip

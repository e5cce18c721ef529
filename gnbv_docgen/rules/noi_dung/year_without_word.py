"""Năm đứng trơ, thiếu chữ “năm”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.model import RUNNING, Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.casing import SMALL

_BARE: Final = re.compile(
    rf"(?<=[^\W\d_] )(?P<word>[{SMALL}]+) (?P<year>20[0-4]\d)(?=[;,.]|$)(?![,.]\d)"
)
# What a year without the word may well follow.
_LINKS: Final = frozenset(
    {"năm", "quý", "đến", "từ", "và", "hoặc", "với", "cuối", "đầu", "giữa", "hết", "trước", "sau",
     "khóa", "kỳ", "đoạn", "vụ", "xuân", "hè", "thu", "đông", "số", "trên", "dưới", "khoảng",
     "gần", "tới", "còn", "là", "có", "đạt", "bằng", "của", "cho", "tại", "nhìn"}
)  # fmt: skip
# A law may be called by its name and year.
_LAW: Final = re.compile(r"\bLuật [^,;.]{0,40}$", re.IGNORECASE)


def year_without_word(content: Content) -> Iterator[Judgement]:
    """Năm đứng trơ, thiếu chữ “năm”.

    Căn cứ: Không có điều khoản riêng; thời gian viết đủ ngày, tháng, năm.

    Vì sao: “Giảm nghèo bền vững 2023” là câu bị rơi chữ khi cắt dán.

    Cách sửa: Thêm chữ “năm” trước số năm.
    """
    for item in content.of(*RUNNING):
        if " 20" not in item.text or item.text.isupper():
            continue
        for found in _BARE.finditer(item.text):
            before = item.text[max(0, found.start() - 60) : found.start()]
            if found["word"] not in _LINKS and not _LAW.search(before):
                yield Slip(f"“{found[0].strip()}”", f"“{found['word']} năm {found['year']}”",
                           item.index, *found.span())  # fmt: skip

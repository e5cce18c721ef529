"""Một từ hay cụm từ viết lặp liền nhau."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content import Content
from gnbv_docgen.rules.rule import Judgement, Slip

_READ: Final = (Name.SUBJECT, Name.LEGAL_BASIS, Name.ENACTING, Name.HEADING, Name.BODY,
                Name.RECIPIENT)  # fmt: skip
# Two to four words said twice, or one; figures and single letters may well stand twice.
_TWICE: Final = re.compile(r"\b([^\W\d_]{2,}(?: [^\W\d_]+){0,3}) \1\b", re.IGNORECASE)
# Reduplication is how Vietnamese makes words.
_PROPER: Final = frozenset(
    {"luôn luôn", "thường thường", "ngày ngày", "từ từ", "dần dần", "đời đời", "nhà nhà",
     "người người", "ngành ngành", "xanh xanh", "mãi mãi", "hằng hằng", "lâu lâu", "xa xa",
     "nơi nơi", "đêm đêm", "tháng tháng", "năm năm", "chung chung", "vừa vừa", "đều đều"}
)  # fmt: skip


def word_repeated(content: Content) -> Iterator[Judgement]:
    """Một từ hay cụm từ viết lặp liền nhau.

    Căn cứ: Không có điều khoản riêng; văn bản hành chính phải đúng chính tả, mạch lạc.

    Vì sao: Từ lặp là dấu vết của việc cắt dán, người ký đọc lướt dễ bỏ qua.

    Cách sửa: Xóa một trong hai lần viết.
    """
    for item in content.of(*_READ, appendix=None):
        for found in _TWICE.finditer(item.text):
            words = found[0]
            if words.casefold() not in _PROPER:
                yield Slip(f"“{words}”", f"“{found[1]}”", item.index, *found.span())

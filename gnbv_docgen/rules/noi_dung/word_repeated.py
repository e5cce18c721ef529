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
# Two to four words said twice.
_PHRASE: Final = re.compile(
    r"\b([^\W\d_]+(?: [^\W\d_]+){1,3}) \1\b", re.IGNORECASE
)
# One word said twice is a slip only where it is no part of a longer one: “phân công công chức”.
_WORD: Final = re.compile(
    r"\b(các|những|và|của|trong|với|để|cho|là|có|được|đã|sẽ|về|tại|theo|thuộc|này|trên|bằng)"
    r" \1\b",
    re.IGNORECASE,
)


def word_repeated(content: Content) -> Iterator[Judgement]:
    """Một từ hay cụm từ viết lặp liền nhau.

    Căn cứ: Không có điều khoản riêng; văn bản hành chính phải đúng chính tả, mạch lạc.

    Vì sao: Từ lặp là dấu vết của việc cắt dán, người ký đọc lướt dễ bỏ qua.

    Cách sửa: Xóa một trong hai lần viết.
    """
    for item in content.of(*_READ, appendix=None):
        for pattern in (_WORD, _PHRASE):
            for found in pattern.finditer(item.text):
                yield Slip(f"“{found[0]}”", f"“{found[1]}”", item.index, *found.span())

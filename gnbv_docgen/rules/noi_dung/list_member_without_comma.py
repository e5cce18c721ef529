"""Thiếu dấu phẩy giữa hai tên công ty liệt kê."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.model import RUNNING, Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.casing import CAPITALS

_COMPANY: Final = "Công ty"
_FEWEST: Final = 3  # names that make a list
_NAME: Final = rf"[{CAPITALS}][^\W\d_]*"
_JOINED: Final = re.compile(
    rf"\b(?P<name>(?!Tổng\b|Giám đốc\b|Các\b){_NAME}(?: {_NAME})*) Công ty"
    r"(?= (?:TNHH|[Cc]ổ phần|CP|MTV))"
)


def list_member_without_comma(content: Content) -> Iterator[Judgement]:
    """Thiếu dấu phẩy giữa hai tên công ty liệt kê.

    Căn cứ: Không có điều khoản riêng; các phần liệt kê cách nhau bằng dấu phẩy.

    Vì sao: Hai tên công ty dính vào nhau thành một.

    Cách sửa: Thêm dấu phẩy giữa hai tên.
    """
    for item in content.of(*RUNNING, appendix=None):
        if item.text.count(_COMPANY) < _FEWEST:
            continue
        for found in _JOINED.finditer(item.text):
            yield Slip(f"“{found[0]}”", f"“{found['name']}, {_COMPANY}”", item.index, *found.span())

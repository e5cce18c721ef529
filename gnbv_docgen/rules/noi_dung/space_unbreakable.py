"""Dấu cách không ngắt nằm giữa các chữ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip

# After a number, before one and between initials they keep together what belongs together; several
# in a row are room for a hand.
_BETWEEN: Final = re.compile(
    r"(?P<left>\S{0,40}[^\W\d_]{2}[.,;:)”]?)[\u00a0\u202f\u2007](?P<right>[(“]?[^\W\d_]{2}\S*)"
)


def space_unbreakable(content: Content) -> Iterator[Judgement]:
    """Dấu cách không ngắt nằm giữa các chữ.

    Căn cứ: Không có điều khoản riêng; giữa hai chữ là dấu cách thường.

    Vì sao: Dấu cách này lẫn vào khi chép từ trang mạng: dòng căn đều không giãn ở đó, hai chữ luôn
    dính nhau khi xuống dòng, tìm cụm từ không ra.

    Cách sửa: Thay bằng dấu cách thường (trong Word: tìm ^s, thay bằng một dấu cách).
    """
    found = [
        (item, match)
        for item in joined(content).unlike_raw
        if (match := _BETWEEN.search(item.raw)) is not None
    ]
    if not found:
        return
    first, match = found[0]
    words = f"{match['left']} {match['right']}"
    start = max(first.text.find(words), 0)
    also = tuple(item.index for item, _ in found[1:])
    yield Slip(
        f"“{words}” với dấu cách không ngắt", f"“{words}” với dấu cách thường",
        first.index, start, start + len(words), also,
    )  # fmt: skip

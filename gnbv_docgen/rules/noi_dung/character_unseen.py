"""Ký tự ẩn hoặc ký tự lạ trông giống chữ tiếng Việt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import Spot, joined
from gnbv_docgen.rules.content.model import Content, besides
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.text import describe_character

# Letters that look like another: Icelandic and African ones, Cyrillic ones beside Latin letters.
_CYRILLIC: Final = dict(zip("АВСЕНІКМОРТХаесорхуі", "ABCEHIKMOPTXaecopxyi", strict=True))
_ALIKE: Final = {"Ð": "Đ", "ð": "đ", "Ɖ": "Đ", **_CYRILLIC}
_NOTHING: Final = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_LOST: Final = "\ufffd"
_ODD: Final = re.compile(
    rf"[{_NOTHING}{_LOST}ÐðƉ]|(?<=[a-zA-Z])[{''.join(_CYRILLIC)}]|[{''.join(_CYRILLIC)}](?=[a-zA-Z])"
)


def character_unseen(content: Content) -> Iterator[Judgement]:
    """Ký tự ẩn hoặc ký tự lạ trông giống chữ tiếng Việt.

    Căn cứ: Nghị định yêu cầu bộ mã ký tự Unicode theo TCVN 6909:2001 (khoản 3 Mục I Phần I Phụ lục
    I); các ký tự này không có trong chữ tiếng Việt.

    Vì sao: Mắt không thấy nhưng máy tìm không ra chữ, tên, số ký hiệu có lẫn ký tự đó; chép sang
    phần mềm khác thì hiện thành ô vuông.

    Cách sửa: Xóa cả chữ rồi gõ lại từ bàn phím.
    """
    texts = joined(content)
    sorts: dict[str, list[Spot]] = {}
    for spot in texts.spots_of(*texts.words_with(_ODD)):
        for found in _ODD.finditer(spot.words):
            sorts.setdefault(found[0], []).append(spot)
    for character, spots in sorts.items():
        first = spots[0]
        mended = "".join(_mended(letter) for letter in first.words)
        name = describe_character(character)
        yield Slip(
            f"“{first.words}” có {name}",
            f"“{mended}”" if character != _LOST else "chữ đã bị mất ở chỗ đó",
            first.item.index, first.start, first.end, besides(first, spots),
        )  # fmt: skip


def _mended(letter: str) -> str:
    return _ALIKE.get(letter, "" if _ODD.match(letter) and letter != _LOST else letter)

"""Tên chương trình mục tiêu quốc gia viết hoa không thống nhất."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import Spot, joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip

_NAMES: Final = ("chương trình mục tiêu quốc gia ", "chương trình mtqg ")
# What such programmes are about: after these words a certain one is named.
_ABOUT: Final = re.compile(
    r"(?i:giảm nghèo|xây dựng nông thôn|phát triển|phòng,? chống|dân số|ứng phó|nước sạch|y tế|việc"
    r" làm|văn hóa)"
)
# Of several ones they are no names.
_SEVERAL: Final = re.compile(r"(?:các|những|từng|mỗi|một số|\d+|hai|ba) \Z", re.IGNORECASE)
_ROOM: Final = 12


def programme_name_in_two_cases(content: Content) -> Iterator[Judgement]:
    """Tên chương trình mục tiêu quốc gia viết hoa không thống nhất.

    Căn cứ: Tên một văn bản cụ thể viết hoa chữ cái đầu của tên loại và của âm tiết thứ nhất tạo
    thành tên gọi, thí dụ: Chương trình mục tiêu quốc gia giảm nghèo bền vững.

    Vì sao: Cùng một chương trình viết hai cách trong một văn bản.

    Cách sửa: Viết hoa chữ “Chương trình” khi nêu tên một chương trình cụ thể; tên chương trình viết
    một cách ở mọi chỗ.
    """
    texts = joined(content)
    named = [
        spot
        for name in _NAMES
        for spot in texts.find(name, any_case=True)
        if not spot.words[:-1].isupper() and _ABOUT.match(spot.after)
        and not _SEVERAL.search(spot.left(_ROOM))
    ]  # fmt: skip
    capitals = sum(spot.words[0] == "C" for spot in named)
    for spot in named:
        if spot.words[0] == "c":
            others = f" như {capitals} chỗ khác" if capitals else ""
            yield Slip(
                "“chương trình”", f"“Chương trình”{others}", spot.item.index, spot.start,
                spot.start + len("chương trình"), sure=bool(capitals),
            )  # fmt: skip
    yield from _uneven(named)


def _uneven(named: list[Spot]) -> Iterator[Slip]:
    """What begins with a capital here and with a small letter there, the fewer ones."""
    ways: dict[str, Counter[bool]] = {}
    for spot in named:
        about = _ABOUT.match(spot.after)
        if about is not None:
            ways.setdefault(about[0].lower(), Counter())[about[0][0].isupper()] += 1
    for spot in named:
        about = _ABOUT.match(spot.after)
        if about is None or len(ways[about[0].lower()]) == 1:
            continue
        way = ways[about[0].lower()]
        small = way[False] >= way[True]
        if about[0][0].isupper() == small:
            other = about[0][0].lower() if small else about[0][0].upper()
            yield Slip(
                f"“{about[0]}”", f"“{other}{about[0][1:]}” như {way[not small]} chỗ khác",
                spot.item.index, spot.end, spot.end + len(about[0]),
            )  # fmt: skip

"""Viện dẫn điều, khoản, điểm viết hoa sai."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import Joined, Spot, joined
from gnbv_docgen.rules.content.model import Content, besides
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.casing import SMALL

_LARGE: Final = (
    ("điều ", re.compile(r"\d+(?![^\W_]|[.,/]\d)")),
    ("chương ", re.compile(r"[IVX]+(?![^\W_])")),
)
_SMALL: Final = (
    ("Khoản ", re.compile(r"\d+(?![^\W_]|[.,/]\d)")),
    ("Điểm ", re.compile(r"[a-zđ](?=[,; ])(?! là)")),
)
_CITES: Final = re.compile(
    r"(?:tại|theo|khoản \w+|điểm \w+|và|,|của|Khoản \w+|Điểm \w+) \Z", re.IGNORECASE
)
_INSIDE: Final = re.compile(rf"[{SMALL}\d,;] \Z")
# Letters before that tell where it stands.
_ROOM: Final = 20


def article_case(content: Content) -> Iterator[Judgement]:
    """Viện dẫn điều, khoản, điểm viết hoa sai.

    Căn cứ: Khi viện dẫn “phần, chương, mục, tiểu mục, điều, khoản, điểm của một văn bản cụ thể thì
    viết hoa chữ cái đầu của phần, chương, mục, tiểu mục, điều”; khoản, điểm viết thường.

    Vì sao: Đây là cách viết thống nhất trong văn bản pháp luật: điểm a khoản 2 Điều 103.

    Cách sửa: Viết hoa chữ “Điều”, viết thường chữ “khoản”, “điểm” ở giữa câu.
    """
    texts = joined(content)
    same: dict[str, list[Spot]] = {}
    for spot in sorted(_wrong(texts), key=lambda spot: (spot.item.index, spot.start)):
        same.setdefault(spot.words.split(" ")[0], []).append(spot)
    for word, (first, *others) in same.items():
        also = besides(first, others)
        mended = word[0].swapcase() + word[1:]
        number = first.words.removeprefix(word)
        yield Slip(
            f"“{first.words}”", f"“{mended}{number}”",
            first.item.index, first.start, first.end, also,
        )  # fmt: skip


def _wrong(texts: Joined) -> Iterator[Spot]:
    for words, number in _LARGE:
        for spot in texts.find(words):
            found = number.match(spot.item.text, spot.end)
            if found is not None and _CITES.search(spot.left(_ROOM)):
                yield Spot(spot.item, spot.start, found.end())
    for words, number in _SMALL:
        for spot in texts.find(words):
            found = number.match(spot.item.text, spot.end)
            if found is not None and _INSIDE.search(spot.left(_ROOM)):
                yield Spot(spot.item, spot.start, found.end())

"""Từ quen dùng viết sai chữ hoặc thiếu chữ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import Joined, Spot, joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.misspellings import MISSPELT

# The beginning of a phrase, what may follow it, and what is meant where something else does.
_BEGUN: Final = (
    ("ủy ban nhân ", ("dân",), "ủy ban nhân dân"),
    ("uỷ ban nhân ", ("dân",), "uỷ ban nhân dân"),
    ("hội đồng nhân ", ("dân", "sự", "quyền", "viên"), "hội đồng nhân dân"),
    ("mục tiêu quốc ", ("gia", "tế", "phòng", "hội"), "mục tiêu quốc gia"),
    ("mặt trận tổ ", ("quốc",), "mặt trận tổ quốc"),
    ("giảm thiếu ", ("hụt", "và", "sót", "các"), "giảm thiểu"),
)
# What is wrong wherever it stands, and what is meant.
_BROKEN: Final = (
    ("ủy nhân dân", "ủy ban nhân dân"),
    ("uỷ nhân dân", "uỷ ban nhân dân"),
    ("cơ có thẩm quyền", "cơ quan có thẩm quyền"),
    ("được đã được", "đã được"),
    ("phù hợp vào", "phù hợp với"),
    ("kinh tế xã - hội", "kinh tế - xã hội"),
    ("chính trị xã - hội", "chính trị - xã hội"),
    ("văn hóa xã - hội", "văn hóa - xã hội"),
)
_SECOND: Final = re.compile(r"(?:ủy|uỷ) (?!ban )b[^\W\d_]{1,3} nhân dân")
_WORD: Final = re.compile(r"[^\W\d_]+")
# "lịch sử lý luận" holds no "xử lý".
_OF_ANOTHER: Final = (("lịch ", "sử lý"), ("văn ", "sử lý"))


def phrase_misspelt(content: Content) -> Iterator[Judgement]:
    """Từ quen dùng viết sai chữ hoặc thiếu chữ.

    Căn cứ: Không có điều khoản riêng; văn bản hành chính phải đúng chính tả.

    Vì sao: Từng chữ đều có nghĩa nên máy soát chính tả bỏ qua: “hổ trợ”, “Ủy bân nhân dân”, “mục
    tiêu quốc giảm nghèo”.

    Cách sửa: Gõ lại cho đúng.
    """
    texts = joined(content)
    slips = [*_pairs(texts), *_begun(texts), *_broken(texts)]
    yield from sorted(slips, key=lambda slip: (slip.item or 0, slip.start))


def _pairs(texts: Joined) -> Iterator[Slip]:
    """Two syllables that sound like a word."""
    runs = texts.runs
    for (first, second), right in MISSPELT.items():
        if second not in runs and second.upper() not in runs:
            continue
        if runs.isdisjoint((first, first.capitalize(), first.upper())):
            continue
        wrong = f"{first} {second}"
        for spot in texts.find(wrong, any_case=True):
            if spot.is_whole and not spot.left(5).lower().endswith(
                tuple(before for before, pair in _OF_ANOTHER if pair == wrong)
            ):
                yield _slip(spot, right)


def _begun(texts: Joined) -> Iterator[Slip]:
    low = texts.lowered
    for begun, allowed, right in _BEGUN:
        if low.count(begun) == low.count(f"{begun}{allowed[0]}"):
            continue
        for spot in texts.find(begun, any_case=True):
            following = _WORD.match(spot.item.text, spot.end)
            word = following[0].lower() if following else ""
            if not word or word in allowed or spot.left(1).isalnum():
                continue
            missing = right.removeprefix(begun)
            wrong = following is not None and missing != right and _is_near(word, missing)
            end = following.end() if wrong and following else spot.end - 1
            yield _slip(Spot(spot.item, spot.start, end), right)


def _broken(texts: Joined) -> Iterator[Slip]:
    low = texts.lowered
    for wrong, right in _BROKEN:
        if wrong in low:
            yield from (_slip(spot, right) for spot in texts.find(wrong, any_case=True)
                        if spot.is_whole)  # fmt: skip
    odd = any(low.count(f"{head} b") != low.count(f"{head} ban") for head in ("ủy", "uỷ"))
    for found in _SECOND.finditer(low) if odd else ():
        spot = texts.spot(*found.span())
        if spot.is_whole:
            yield _slip(spot, "ủy ban nhân dân")


def _is_near(word: str, meant: str) -> bool:
    """Whether ``word`` is ``meant`` with other marks or a letter more or less at its end."""
    return word[0] == meant[0] and abs(len(word) - len(meant)) <= 1 and word[-1] == meant[-1]


def _slip(spot: Spot, right: str) -> Slip:
    first = spot.words[0]
    mended = right[0].upper() + right[1:] if first.isupper() else right
    if spot.words.isupper():
        mended = right.upper()
    return Slip(f"“{spot.words}”", f"“{mended}”", spot.item.index, spot.start, spot.end)

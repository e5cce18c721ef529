"""Chữ trong một từ bị xáo trộn hoặc rơi mất."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from itertools import compress
from typing import Final

from gnbv_docgen.rules.content.joined import Joined, Spot, joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.bound import BOUND

_LETTERS: Final = re.compile(r"[^\W\d_]+")
_ENDS: Final = re.compile(r"[.,;:()…]")
# How many words may have come between the parts of one.
_FARTHEST: Final = 4


def words_scrambled(content: Content) -> Iterator[Judgement]:
    """Chữ trong một từ bị xáo trộn hoặc rơi mất.

    Căn cứ: Không có điều khoản riêng; văn bản hành chính phải đúng chính tả, mạch lạc.

    Vì sao: Kéo thả chuột khi sửa làm chữ nhảy chỗ: “tham mưu thực hiện” thành “tham thực hiện mưu”.

    Cách sửa: Đọc lại câu, đưa các chữ về đúng chỗ.
    """
    alone = deque(sorted(_alone(joined(content))))
    while alone:
        first = alone.popleft()
        second = alone[0] if alone else None
        if second is not None and _belongs(first, second):
            alone.popleft()
            whole = Spot(first.item, first.start, second.end)
            between = first.item.text[first.end : second.start].strip()
            expected = f"“{first.words} {second.words} {between}”"
            yield Slip(f"“{whole.words}”", expected, whole.item.index, whole.start, whole.end)


def _alone(texts: Joined) -> Iterator[Spot]:
    """Syllables without one that belongs beside them; the first and the last of a text go on."""
    words = texts.words
    phrases = set()
    for at in compress(range(1, len(words) - 1), map(BOUND.__contains__, words[1:])):
        left, syllable, right = words[at - 1 : at + 2]
        before, after = BOUND[syllable]
        first = [run.lower() for run in _LETTERS.findall(left)[-1:]]
        last = [run.lower() for run in _LETTERS.findall(right)[:1]]
        if not (set(before).intersection(first) or set(after).intersection(last)):
            phrases.add((left, syllable, right))
    for left, syllable, right in phrases:
        # Where they are found so, they stand in one paragraph.
        for spot in texts.find(f"{left} {syllable} {right}"):
            start = spot.start + len(left) + 1
            yield Spot(spot.item, start, start + len(syllable))


def _belongs(first: Spot, second: Spot) -> bool:
    """Whether they are the parts of one word with others between."""
    if first.item is not second.item or second.words not in BOUND[first.words][1]:
        return False
    between = first.item.text[first.end : second.start]
    return 0 < len(between.split()) <= _FARTHEST and _ENDS.search(between) is None

"""Dấu cách thừa trước dấu câu hoặc sát trong ngoặc."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import Joined, Spot, joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.casing import CAPITALS, SMALL

# Words that begin with a mark (not ".NET", ".docx"), and those that end with an opening bracket.
_CLOSING: Final = re.compile(rf"(?<=\n)(?:[,;:?!)\]”]|\.(?=\n|[{CAPITALS}][{SMALL}]))")
_OPENING: Final = re.compile(r"[(\[“](?=\n)")
# Dots that have room before them are there to be filled in, but not where a list breaks off.
_ELLIPSES: Final = (" ... ", " … ")
_BROKEN_OFF: Final = re.compile(r"(?:và|hoặc|cùng) (?:một số|các|những|nhiều)\b")
# What to quote after the space: the mark, or the word in brackets.
_NEXT: Final = re.compile(r"[^\w ]+|[^ ]+")


def space_before_mark(content: Content) -> Iterator[Judgement]:
    """Dấu cách thừa trước dấu câu hoặc sát trong ngoặc.

    Căn cứ: Không có điều khoản riêng; theo cách viết chung, dấu câu liền với chữ đứng trước, dấu
    ngoặc liền với chữ ở trong.

    Vì sao: Dấu câu đứng rời có thể rơi xuống đầu dòng khi in.

    Cách sửa: Xóa dấu cách trước dấu câu, sau ngoặc mở và trước ngoặc đóng.
    """
    for item, start, end in sorted(_spaces(joined(content))):
        text = item.text
        first = text.rfind(" ", 0, start) + 1
        last = _NEXT.match(text, end)
        stop = last.end() if last else end
        yield Slip(
            f"“{text[first:stop]}”", f"“{text[first:start]}{text[end:stop]}”",
            item.index, start, stop,
        )  # fmt: skip


def _spaces(texts: Joined) -> Iterator[Spot]:
    """The spaces that should not be there."""
    for spot in texts.spots_of(*texts.words_with(_CLOSING)):
        before = spot.before.rstrip()
        ratio = spot.words == ":" and before[-1:].isdecimal() and spot.after[1:2].isdecimal()
        blank = before.endswith((".", "…", "_")) or before == "Căn cứ"
        if before and not (ratio or blank):
            yield Spot(spot.item, spot.start - len(spot.before) + len(before), spot.start)
    for spot in texts.spots_of(*texts.words_with(_OPENING)):
        after = spot.after.lstrip()
        if after:
            yield Spot(spot.item, spot.end, spot.end + len(spot.after) - len(after))
    for ellipsis in _ELLIPSES:
        for spot in texts.find(ellipsis):
            if _BROKEN_OFF.match(spot.after) and spot.before:
                yield Spot(spot.item, spot.start, spot.start + 1)

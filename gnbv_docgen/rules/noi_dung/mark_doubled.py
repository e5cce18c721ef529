"""Hai dấu câu liền nhau."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import Joined, joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.casing import CAPITALS

_LONGEST_WORD: Final = 40
_MARKS: Final = re.compile(r"[.,;:?!…]{2,}(?!/)")
# An ellipsis, with the mark after it; what closes an abbreviation with the mark after it.
_FINE: Final = re.compile(r"(?:\.\.\.|…)[,;:?!]?|\?!|!{2,3}|\?{2,3}|\.[,;:?!]")
_ABBREVIATED: Final = re.compile(rf"(?:^|\W)(?:v\.v|[{CAPITALS}]{{1,3}}|tr|tp|đ/c)$")
# Six dots and more are a line to write on, and so are four with a mark behind them.
_LINE: Final = re.compile(r":?(?:(?:[.…]{6,}|…{2,}\.*)[,;:]?|[.…]{4,}[,;:])")
# The decree itself writes so: nothing but uneven beside ellipses without a comma.
_LISTED: Final = (",...", ",…")
_UNLISTED: Final = re.compile(r"(?<=[^\W\d_])(?:\.\.\.|…)(?!\.)")


def mark_doubled(content: Content) -> Iterator[Judgement]:
    """Hai dấu câu liền nhau.

    Căn cứ: Không có điều khoản riêng; theo cách viết chung, mỗi chỗ ngắt có một dấu câu, dấu ba
    chấm gồm đúng ba chấm.

    Vì sao: Dấu câu thừa là dấu vết của việc cắt dán, sửa vội.

    Cách sửa: Giữ lại một dấu đúng chỗ, xóa dấu kia.
    """
    texts = joined(content)
    listed: list[Slip] = []
    for spot in texts.spots_of(*texts.words_with(_MARKS)):
        for found in _MARKS.finditer(spot.words):
            marks = found[0]
            before = spot.words[max(found.start() - _LONGEST_WORD, 0) : found.start()]
            if _is_fine(marks, before):
                continue
            slip = Slip(
                f"“{before}{marks}”", f"“{before}{_mended(marks)}”",
                spot.item.index, spot.start + found.start(), spot.start + found.end(),
            )  # fmt: skip
            if marks in _LISTED:
                listed.append(slip)
            else:
                yield slip
    if listed and _leaves_the_comma_out(texts):
        also = tuple(slip.item for slip in listed[1:] if slip.item is not None)
        yield listed[0]._replace(also=also, sure=False)


def _is_fine(marks: str, before: str) -> bool:
    if _LINE.fullmatch(marks) or (not before and set(marks) <= set(".…")):
        return True
    if _FINE.fullmatch(marks) is None:
        return False
    return marks[0] != "." or marks.startswith("...") or bool(_ABBREVIATED.search(before))


def _mended(marks: str) -> str:
    """The one mark that was meant, as far as one can tell."""
    if ".." in marks or "…" in marks:
        return "..." if len(marks) > 2 or "…" in marks else "."
    return ":" if ":" in marks else marks[-1]


def _leaves_the_comma_out(texts: Joined) -> bool:
    """Whether elsewhere an ellipsis follows a word ("v.v..." besides)."""
    return any(not word.startswith("v.v") for word in texts.words_with(_UNLISTED))

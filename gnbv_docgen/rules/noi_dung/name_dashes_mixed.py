"""Gạch nối trong cụm từ, tên gọi viết nhiều cách (kinh tế - xã hội, kinh tế – xã hội)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from gnbv_docgen.rules.content.joined import Joined, Spot, joined
from gnbv_docgen.rules.content.model import Content, besides
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.casing import SMALL

_HYPHEN: Final = " - "
# A dash against a letter, in a word without spaces.
_STUCK: Final = re.compile(r"[-–](?<=[^\W\d_].)|[-–](?<![^\n].)(?=[^\W\d_])")
# The words beside the hyphen of what is always a compound; an en dash elsewhere parts a remark.
_COMPOUNDS: Final = frozenset(
    (("tế", "xã"), ("trị", "xã"), ("hóa", "xã"), ("hoá", "xã"), ("động", "thương"),
     ("động", "tbxh"), ("đua", "khen"), ("phòng", "an"), ("xã", "nghề"), ("chính", "kế"),
     ("chính", "xây"), ("pháp", "hộ"), ("phòng", "thống"), ("hóa", "thông"), ("học", "công"))
)  # fmt: skip
_LAST: Final = re.compile(r"[^\W\d_]+ {0,2}\Z")
_FIRST: Final = re.compile(r" {0,2}[^\W\d_]+")
_LONGEST: Final = 16  # letters in a word
# To quote both syllables of each side; what follows an abbreviation belongs to it no more.
_ONE_MORE_BEFORE: Final = re.compile(r"[^\W\d_]+ \Z")
_ONE_MORE_AFTER: Final = re.compile(rf"(?<=[{SMALL}]) [^\W\d_]+")


def name_dashes_mixed(content: Content) -> Iterator[Judgement]:
    """Gạch nối trong cụm từ, tên gọi viết nhiều cách (kinh tế - xã hội, kinh tế – xã hội).

    Căn cứ: Không có điều khoản riêng; Nghị định viết gạch nối ngắn, có dấu cách hai bên (“Độc lập -
    Tự do - Hạnh phúc”).

    Vì sao: Cùng một tên viết hai cách thì tìm và thay không hết.

    Cách sửa: Viết gạch nối ngắn (-), có dấu cách hai bên.
    """
    texts = joined(content)
    hyphened = _hyphened(texts)
    if hyphened.isdisjoint(_COMPOUNDS):
        return
    same: dict[str, list[Spot]] = {}
    for spot in sorted(_odd(texts, hyphened), key=lambda spot: (spot.item.index, spot.start)):
        same.setdefault(spot.words, []).append(spot)
    for words, (first, *others) in same.items():
        left, right = (
            _ONE_MORE_BEFORE.search(first.left(_LONGEST)),
            _ONE_MORE_AFTER.match(first.item.text, first.end),
        )
        found = f"{left[0] if left else ''}{words}{right[0] if right else ''}"
        mended = _HYPHEN.join(part.strip() for part in re.split("[-–]", found))
        yield Slip(
            f"“{found}”", f"“{mended}”", first.item.index, first.start, first.end,
            besides(first, others),
        )  # fmt: skip


def _hyphened(texts: Joined) -> frozenset[tuple[str, str]]:
    """The words on both sides of every hyphen with its spaces, in small letters."""
    pieces = texts.lowered.split(_HYPHEN)
    sides = ((left.rpartition(" ")[2], right.partition(" ")[0]) for left, right in pairwise(pieces))
    return frozenset(sides)


def _odd(texts: Joined, hyphened: frozenset[tuple[str, str]]) -> Iterator[Spot]:
    """Compounds with another dash, or without the spaces, from word to word."""
    # Symbols of documents have hyphens of their own.
    words = [word for word in texts.words_with(_STUCK) if "/" not in word]
    stuck = (
        Spot(spot.item, spot.start + found.start(), spot.start + found.end())
        for spot in texts.spots_of(*words)
        for found in _STUCK.finditer(spot.words)
    )
    for dash in (*texts.find(" – "), *stuck):
        whole = _from_word_to_word(dash)
        if whole is not None and _is_compound(whole.words, hyphened):
            yield whole


def _from_word_to_word(dash: Spot) -> Spot | None:
    """The dash with the words on both sides; None where it is as it should be, or ends nothing."""
    text = dash.item.text
    before = _LAST.search(text, max(0, dash.start - _LONGEST), dash.start)
    after = _FIRST.match(text, dash.end)
    if before is None or after is None:
        return None
    whole = Spot(dash.item, before.start(), after.end())
    return None if _HYPHEN in whole.words else whole


def _is_compound(words: str, hyphened: frozenset[tuple[str, str]]) -> bool:
    left, right = (part.strip() for part in re.split("[-–]", words.lower(), maxsplit=1))
    return (left, right) in _COMPOUNDS or (left, right) in hyphened

"""Tên viết tắt của một cơ quan viết hai cách."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import Spot
from gnbv_docgen.rules.content.mentions import bodies_named
from gnbv_docgen.rules.content.model import Content, besides
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.plain import plain

_KINDS: Final = ("Sở", "Bộ", "Phòng", "Công chức")


def body_shortened_two_ways(content: Content) -> Iterator[Judgement]:
    """Tên viết tắt của một cơ quan viết hai cách.

    Căn cứ: Không có điều khoản riêng; chữ viết tắt phải thống nhất trong văn bản.

    Vì sao: “Sở LĐTBXH” và “Sở LĐ-TB&XH” là một, nhưng người tìm và người tổng hợp phải đoán.

    Cách sửa: Chọn một cách viết tắt, hoặc viết đủ tên cơ quan.
    """
    ways: dict[str, dict[str, list[Spot]]] = {}
    for item, body in bodies_named(content):
        short = Spot(item, body.start, body.name_end)
        if short.words.isupper():
            continue  # a line in capitals, where a name in full looks like a short one
        if body.kind in _KINDS and any(map(_is_short, short.words.split())):
            ways.setdefault(body.name, {}).setdefault(plain(short.words), []).append(short)
    for spellings in ways.values():
        likely, *odd = sorted(spellings.values(), key=len, reverse=True)
        for first, *others in odd:
            also = besides(first, others)
            expected = f"“{likely[0].words}” như {len(likely)} chỗ khác"
            yield Slip(f"“{first.words}”", expected, first.item.index, first.start, first.end, also)


def _is_short(word: str) -> bool:
    return len(word) > 1 and word.isupper()

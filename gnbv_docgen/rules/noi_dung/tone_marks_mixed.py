"""Dấu thanh đặt theo hai kiểu (hòa và hoà, ủy và uỷ)."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.joined import Spot, joined
from gnbv_docgen.rules.content.model import Content, besides
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.tones import ON_FIRST, ON_LAST, placed


def tone_marks_mixed(content: Content) -> Iterator[Judgement]:
    """Dấu thanh đặt theo hai kiểu (hòa và hoà, ủy và uỷ).

    Căn cứ: Không có điều khoản riêng; chính Nghị định viết cả hai kiểu, nhưng trong một văn bản chỉ
    theo một kiểu.

    Vì sao: Máy coi “hòa” và “hoà” là hai chữ khác nhau: tìm chữ này không ra chữ kia.

    Cách sửa: Gõ lại các chữ thuộc kiểu ít dùng hơn; trong bộ gõ chọn một kiểu đặt dấu.
    """
    texts = joined(content)
    if not (ON_FIRST.search(texts.vocabulary) and ON_LAST.search(texts.vocabulary)):
        return
    first, last = texts.spots_with(ON_FIRST), texts.spots_with(ON_LAST)
    fewer, more = (first, last) if len(first) < len(last) else (last, first)
    spot = _whole(fewer[0])
    mended = placed(spot.words, "last" if fewer is first else "first")
    others = f" và {len(fewer) - 1} chữ cùng kiểu" if len(fewer) > 1 else ""
    yield Slip(
        f"“{spot.words}”{others}", f"“{mended}”, theo kiểu của {len(more)} chữ khác trong văn bản",
        spot.item.index, spot.start, spot.end, besides(spot, fewer),
    )  # fmt: skip


def _whole(spot: Spot) -> Spot:
    """The syllable that the two vowels end."""
    start = spot.start
    while start and spot.item.text[start - 1].isalpha():
        start -= 1
    return Spot(spot.item, start, spot.end)

"""Khoảng năm viết hai cách (2021 - 2025 và 2021-2025)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.mentions import Mention, year_ranges
from gnbv_docgen.rules.content.model import Content, besides
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip
from gnbv_docgen.viet.grammar.years import YearRange

_SPACED: Final = " - "


def range_dashes_mixed(content: Content) -> Iterator[Judgement]:
    """Khoảng năm viết hai cách (2021 - 2025 và 2021-2025).

    Căn cứ: Không có điều khoản riêng; trong một văn bản chỉ theo một cách viết.

    Vì sao: Hai cách viết trong một văn bản là dấu vết của việc ghép từ nhiều nguồn; tìm “2021 -
    2025” để thay cả loạt sẽ sót.

    Cách sửa: Viết mọi khoảng năm theo cùng một cách; văn bản của Chính phủ, Thủ tướng Chính phủ
    thường viết gạch nối có dấu cách hai bên (2021 - 2025).
    """
    found = [mention for mention in year_ranges(content) if mention.what.by_dash]
    if not found:
        yield NotApplicable("văn bản không có khoảng năm nào viết bằng gạch")
        return
    counts = Counter(mention.what.dash for mention in found)
    if len(counts) == 1:
        return
    dash = _SPACED if _SPACED in counts else counts.most_common(1)[0][0]
    same: dict[str, list[Mention[YearRange]]] = {}
    for mention in found:
        if mention.what.dash != dash:
            same.setdefault(_written(mention), []).append(mention)
    for written, mentions in same.items():
        item, first = mentions[0]
        also = besides(mentions[0], mentions)
        expected = f"“{first.first}{dash}{first.last}” như {counts[dash]} chỗ khác"
        yield Slip(f"“{written}”", expected, item.index, first.start, first.end, also)


def _written(mention: Mention[YearRange]) -> str:
    return mention.item.text[mention.what.start : mention.what.end]

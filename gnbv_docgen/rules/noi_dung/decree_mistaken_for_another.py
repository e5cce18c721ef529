"""Nhầm Nghị định số 30/2020/NĐ-CP với Nghị định số 30/2025/NĐ-CP."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.mentions import cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip

_AROUND: Final = 160
_OFFICE: Final = re.compile(r"văn thư|thể thức|kỹ thuật trình bày|soạn thảo văn bản", re.IGNORECASE)
_POVERTY: Final = re.compile(r"chuẩn nghèo|hộ nghèo|giảm nghèo|đa chiều", re.IGNORECASE)
# Symbol: what speaks for the other decree, and the symbol of that.
_ABOUT: Final = {
    "30/2025/NĐ-CP": (_OFFICE, "30/2020/NĐ-CP"),
    "30/2020/NĐ-CP": (_POVERTY, "30/2025/NĐ-CP"),
}


def decree_mistaken_for_another(content: Content) -> Iterator[Judgement]:
    """Nhầm Nghị định số 30/2020/NĐ-CP với Nghị định số 30/2025/NĐ-CP.

    Căn cứ: Nghị định số 30/2020/NĐ-CP quy định về công tác văn thư; Nghị định số 30/2025/NĐ-CP sửa
    đổi quy định về chuẩn nghèo.

    Vì sao: Hai nghị định chỉ khác nhau ở năm, rất dễ gõ nhầm.

    Cách sửa: Viết đúng năm của nghị định cần viện dẫn.
    """
    for item, citation in cited(content):
        symbol = citation.symbol
        if symbol is None or symbol.key not in _ABOUT:
            continue
        theirs, right = _ABOUT[symbol.key]
        around = item.text[max(0, citation.start - _AROUND) : citation.end + _AROUND]
        own = _ABOUT[right][0]
        if theirs.search(around) and not own.search(around):
            words = item.text[symbol.start : symbol.end]
            yield Slip(f"“{words}”", f"“{right}”", item.index, symbol.start, symbol.end)

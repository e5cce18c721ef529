"""Số, ký hiệu văn bản Đảng viết rời."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.mentions import cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.symbols import DocumentSymbol, closed_up


def party_number_broken(content: Content) -> Iterator[Judgement]:
    """Số, ký hiệu văn bản Đảng viết rời.

    Căn cứ: Không thuộc Nghị định 30/2020/NĐ-CP; văn bản Đảng viết liền số và ký hiệu: 57-NQ/TW,
    73-QĐ/ĐU.

    Vì sao: Dấu cách quanh gạch nối làm số văn bản Đảng trông như hai phần rời nhau.

    Cách sửa: Xóa dấu cách trong số, ký hiệu; với kế hoạch có thể dùng gnbv fix.
    """
    for item, citation in cited(content):
        symbol = citation.symbol
        if symbol is None or not symbol.spaced or symbol.form != "party":
            continue
        written = item.text[symbol.start : symbol.end]
        yield Slip(f"“{written}”", f"“{_mended(symbol)}”", item.index, symbol.start, symbol.end)


def _mended(symbol: DocumentSymbol) -> str:
    """With a dash behind the number and a stroke before the body, as the Party writes it."""
    if len(symbol.groups) != 2 or symbol.year:
        return closed_up(symbol)
    return f"{symbol.number}-{symbol.groups[0]}/{symbol.groups[1]}"

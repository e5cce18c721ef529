"""Dấu cách bên trong số, ký hiệu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.mentions import cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.symbols import closed_up


def symbol_with_spaces(content: Content) -> Iterator[Judgement]:
    """Dấu cách bên trong số, ký hiệu.

    Căn cứ: “Giữa số và ký hiệu văn bản có dấu gạch chéo (/), giữa các nhóm chữ viết tắt trong ký
    hiệu văn bản có dấu gạch nối (-), không cách chữ”.

    Vì sao: Ký hiệu viết rời thì tìm trên hệ thống không ra.

    Cách sửa: Xóa dấu cách trong số, ký hiệu; với kế hoạch có thể dùng gnbv fix.
    """
    for item, citation in cited(content):
        symbol = citation.symbol
        if symbol is None or not symbol.spaced or symbol.form == "party":
            continue
        written = item.text[symbol.start : symbol.end]
        yield Slip(f"“{written}”", f"“{closed_up(symbol)}”", item.index, symbol.start, symbol.end)

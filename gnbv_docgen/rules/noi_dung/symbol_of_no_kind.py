"""Chữ viết tắt tên loại trong ký hiệu không có trong bảng chữ viết tắt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.mentions import cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.kinds import kind_of_sign

_KIND_AND_BODY: Final = 2
_BODIES: Final = frozenset({"UBND", "HĐND", "TTg", "CP", "UBMTTQ", "VPCP", "BNNMT", "BNV", "BTC"})


def symbol_of_no_kind(content: Content) -> Iterator[Judgement]:
    """Chữ viết tắt tên loại trong ký hiệu không có trong bảng chữ viết tắt.

    Căn cứ: Ký hiệu dùng “chữ viết tắt tên loại văn bản” theo bảng chữ viết tắt ở Mục I Phụ lục III.

    Vì sao: Ký hiệu gõ sai thì không tra được văn bản.

    Cách sửa: Tra lại số, ký hiệu của văn bản.
    """
    for item, citation in cited(content):
        symbol = citation.symbol
        if symbol is None or symbol.form == "party" or symbol.kind or citation.is_law:
            continue
        # A công văn has the body first: only where the body comes second is the first a kind.
        if len(symbol.groups) < _KIND_AND_BODY or symbol.groups[1] not in _BODIES:
            continue
        first = symbol.groups[0]
        if first in _BODIES or kind_of_sign(first):
            continue
        words = item.text[symbol.start : symbol.end]
        yield Slip(f"“{words}”: không có tên loại nào viết tắt là {first}",
                   "chữ viết tắt trong bảng, như KH, QĐ, NQ, TTr", item.index, symbol.start,
                   symbol.end)  # fmt: skip

"""Ký hiệu không hợp với cơ quan ban hành."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.mentions import cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip

# Abbreviations of which everybody knows whose they are.
_ISSUERS = {
    "UBND": ("Ủy ban nhân dân",),
    "HĐND": ("Hội đồng nhân dân",),
    "TTg": ("Thủ tướng Chính phủ",),
    "CP": ("Chính phủ",),
    "QH15": ("Quốc hội",),
    "QH14": ("Quốc hội",),
    "QH16": ("Quốc hội",),
}
_KNOWN = frozenset(name for names in _ISSUERS.values() for name in names)


def symbol_unlike_issuer(content: Content) -> Iterator[Judgement]:
    """Ký hiệu không hợp với cơ quan ban hành.

    Căn cứ: “Ký hiệu của văn bản bao gồm chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan,
    tổ chức hoặc chức danh nhà nước có thẩm quyền ban hành văn bản”.

    Vì sao: Cơ quan ban hành hoặc số, ký hiệu bị chép nhầm từ văn bản khác.

    Cách sửa: Tra lại văn bản, sửa cơ quan ban hành hoặc ký hiệu.
    """
    for item, citation in cited(content):
        symbol, body = citation.symbol, citation.issuer_body
        if symbol is None or body is None or citation.issuer is None:
            continue
        wanted = _ISSUERS.get(symbol.body)
        if wanted is None or body.name in wanted or body.name not in _KNOWN:
            continue
        issuer = item.text[citation.issuer.start : citation.issuer.end]
        found = f"“{item.text[symbol.start : symbol.end]}” của “{issuer}”"
        yield Slip(found, f"ký hiệu {symbol.body} là của {wanted[0]}", item.index, symbol.start,
                   citation.issuer.end)  # fmt: skip

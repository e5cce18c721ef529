"""Chữ “số” trong viện dẫn có dấu hai chấm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.mentions import cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip


def number_word_with_colon(content: Content) -> Iterator[Judgement]:
    """Chữ “số” trong viện dẫn có dấu hai chấm.

    Căn cứ: Dấu hai chấm chỉ có ở ô số, ký hiệu của chính văn bản: “Số: 05/KH-UBND”; trong lời văn
    viết “Nghị định số 30/2020/NĐ-CP”.

    Vì sao: Dấu hai chấm bị chép từ đầu văn bản gốc vào lời văn.

    Cách sửa: Xóa dấu hai chấm sau chữ “số”, viết chữ “số” thường.
    """
    for item, citation in cited(content):
        symbol = citation.symbol
        if symbol is None or ":" not in citation.so:
            continue
        if not citation.kind and citation.so[0].isupper():
            continue  # a list of numbers as documents have them: "Số: 15/QĐ-BNV; Số: ..."
        start = item.text.rindex(":", 0, symbol.start)
        expected = f"số {item.text[symbol.start : symbol.end]}"
        found = f"{citation.so} {item.text[symbol.start : symbol.end]}"
        yield Slip(f"“{found}”", f"“{expected}”", item.index, start, start + 1)

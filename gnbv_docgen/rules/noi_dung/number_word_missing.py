"""Viện dẫn văn bản thiếu chữ “số”."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.mentions import cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip


def number_word_missing(content: Content) -> Iterator[Judgement]:
    """Viện dẫn văn bản thiếu chữ “số”.

    Căn cứ: Nghị định và các mẫu luôn viết chữ “số” trước số, ký hiệu: “Nghị định số 30/2020/NĐ-CP”.

    Vì sao: Thiếu chữ “số” thì viện dẫn không đúng mẫu của Nghị định.

    Cách sửa: Thêm chữ “số” sau tên loại văn bản.
    """
    for item, citation in cited(content):
        symbol = citation.symbol
        if symbol is None or not citation.kind or citation.so or citation.is_law:
            continue
        words = item.text[citation.kind_start : symbol.end]
        before = item.text[citation.kind_start : symbol.start].rstrip()
        expected = f"{before} số {item.text[symbol.start : symbol.end]}"
        yield Slip(f"“{words}”", f"“{expected}”", item.index, citation.kind_start, symbol.end)

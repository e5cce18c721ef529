"""Ký hiệu không hợp với tên loại văn bản."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.mentions import cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.kinds import kind_of_sign

# Kinds that a symbol of another kind may well stand behind.
_ANY = ("Văn bản", "Công văn", "Chương trình", "Đề án", "Thông báo kết luận", "Quy chế",
        "Quy định", "Dự án", "Phương án", "Điều lệ")  # fmt: skip


def symbol_unlike_kind(content: Content) -> Iterator[Judgement]:
    """Ký hiệu không hợp với tên loại văn bản.

    Căn cứ: “Ký hiệu của văn bản bao gồm chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan,
    tổ chức”.

    Vì sao: Tên loại hoặc số, ký hiệu bị chép nhầm từ văn bản khác.

    Cách sửa: Tra lại văn bản, sửa tên loại hoặc ký hiệu.
    """
    for item, citation in cited(content):
        symbol = citation.symbol
        if symbol is None or not citation.kind or citation.shared or citation.is_law:
            continue
        named = kind_of_sign(symbol.kind) if symbol.form == "state" else ""
        if not named or named == citation.kind_name or citation.kind_name.startswith(_ANY):
            continue
        words = item.text[citation.kind_start : symbol.end]
        found = f"“{words}”: ký hiệu {symbol.kind} là của {named}"
        yield Slip(found, "tên loại và ký hiệu khớp nhau", item.index, citation.kind_start,
                   symbol.end)  # fmt: skip

"""Viện dẫn lại mà vẫn ghi đủ ngày, cơ quan, trích yếu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content import Content
from gnbv_docgen.rules.documents_cited import documents_cited
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.symbols import closed_up


def cited_again_in_full(content: Content) -> Iterator[Judgement]:
    """Viện dẫn lại mà vẫn ghi đủ ngày, cơ quan, trích yếu.

    Căn cứ: “trong các lần viện dẫn tiếp theo, chỉ ghi tên loại và số, ký hiệu của văn bản đó”.

    Vì sao: Lời văn dài ra mà không thêm gì.

    Cách sửa: Từ lần thứ hai chỉ ghi tên loại và số, ký hiệu.
    """
    for document in documents_cited(content):
        for item, citation in document.mentions[1:]:
            if citation.symbol is None or citation.is_law or item.appendix:
                continue
            if citation.date is not None and (citation.issuer or citation.subject):
                words = item.text[citation.start : citation.end]
                short = f"{citation.kind_name} số {closed_up(citation.symbol)}"
                yield Slip(f"“{words}”", f"“{short}”", item.index, citation.start, citation.end)

"""Một văn bản viện dẫn với hai ngày khác nhau."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.documents_cited import documents_cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip


def document_with_two_dates(content: Content) -> Iterator[Judgement]:
    """Một văn bản viện dẫn với hai ngày khác nhau.

    Căn cứ: Viện dẫn phải ghi đúng “tên loại, số, ký hiệu của văn bản, thời gian ban hành văn bản”.

    Vì sao: Ít nhất một trong hai ngày sai.

    Cách sửa: Tra lại ngày ban hành, ghi một ngày ở mọi chỗ.
    """
    for document in documents_cited(content):
        dates: dict[tuple[int, int], str] = {}
        for item, citation in document.mentions:
            date = citation.date.date if citation.date is not None else None
            if date is None or date.day is None or date.month is None or citation.date is None:
                continue
            words = item.text[citation.date.start : citation.date.end]
            first = dates.setdefault((date.day, date.month), words)
            if len(dates) > 1 and first == words and words != next(iter(dates.values())):
                label = f"{citation.kind_name} số {citation.symbol.key}" if citation.symbol else ""
                found = f"{label or citation.qualifier} {words}"
                yield Slip(f"“{found}”", f"chỗ khác ghi {next(iter(dates.values()))}", item.index,
                           citation.date.start, citation.date.end)  # fmt: skip

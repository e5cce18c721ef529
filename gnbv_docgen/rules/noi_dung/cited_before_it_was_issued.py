"""Văn bản viện dẫn có ngày sau ngày của chính kế hoạch."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.plan.register.force import before
from gnbv_docgen.rules.content.mentions import cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip
from gnbv_docgen.viet.dates import short


def cited_before_it_was_issued(content: Content) -> Iterator[Judgement]:
    """Văn bản viện dẫn có ngày sau ngày của chính kế hoạch.

    Căn cứ: Căn cứ là văn bản đã ban hành; không thể viện dẫn văn bản chưa có.

    Vì sao: Năm của văn bản viện dẫn hoặc ngày của kế hoạch bị gõ nhầm.

    Cách sửa: Tra lại ngày của văn bản viện dẫn, hoặc ngày của kế hoạch.
    """
    own = content.date
    if own is None or own.year is None:
        yield NotApplicable("văn bản chưa có ngày")
        return
    for item, citation in cited(content):
        date = citation.date.date if citation.date is not None else None
        if date is None or citation.date is None or not before(own, date):
            continue
        words = item.text[citation.date.start : citation.date.end]
        found = f"{citation.kind_name} {words}, sau ngày của văn bản này ({short(own)})"
        yield Slip(found.strip(), "ngày trước hoặc bằng ngày của văn bản", item.index,
                   citation.date.start, citation.date.end)  # fmt: skip

"""Viện dẫn lại mà vẫn ghi đủ ngày, cơ quan, trích yếu."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.documents_cited import documents_cited, nested_in_subjects
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.symbols import closed_up

# No part of the text, so that what they cite counts as cited for the first time below.
_ABOVE: Final = (Name.SUBJECT, Name.LETTER_SUBJECT, Name.APPENDIX_TITLE, Name.APPENDIX_REFERENCE)
_ISSUED: Final = re.compile(r"(?i:kèm theo|trên đây là|(?:ban hành|xây dựng) kế hoạch)\b")


def cited_again_in_full(content: Content) -> Iterator[Judgement]:
    """Viện dẫn lại mà vẫn ghi đủ ngày, cơ quan, trích yếu.

    Căn cứ: “trong các lần viện dẫn tiếp theo, chỉ ghi tên loại và số, ký hiệu của văn bản đó”.

    Vì sao: Lời văn dài ra mà không thêm gì.

    Cách sửa: Từ lần thứ hai chỉ ghi tên loại và số, ký hiệu.
    """
    nested = nested_in_subjects(content)
    first_heading = next((item.index for item in content.of(Name.HEADING)), 0)
    for document in documents_cited(content):
        own = any(one.item.role in _ABOVE for one in document.mentions)
        in_text = [one for one in document.mentions if one.item.role not in _ABOVE]
        first = next((at for at, one in enumerate(in_text) if one.what.date is not None), 0)
        for mention in in_text[first + 1 :]:
            item, citation = mention
            if citation.symbol is None or citation.is_law or item.appendix or mention in nested:
                continue
            if (own and _ISSUED.search(item.text)) or item.text.isupper():
                continue  # the name of the content itself has it
            above = item.index < first_heading and item.text.startswith("Căn cứ")
            if above or item.role in (Name.LEGAL_BASIS, Name.FOOTNOTE):
                continue  # a basis is told in full, always
            if citation.date is not None and (citation.issuer or citation.subject):
                words = item.text[citation.start : citation.end]
                short = f"{citation.kind_name} số {closed_up(citation.symbol)}"
                yield Slip(f"“{words}”", f"“{short}”", item.index, citation.start, citation.end)

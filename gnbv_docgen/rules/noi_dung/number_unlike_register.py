"""Số, ký hiệu của văn bản viện dẫn khác sổ văn bản."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.mentions import cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.registered import known, likeness, subject_of
from gnbv_docgen.rules.rule import Judgement, Slip

_ALIKE: Final = 0.7  # of the words of two subjects


def number_unlike_register(content: Content) -> Iterator[Judgement]:
    """Số, ký hiệu của văn bản viện dẫn khác sổ văn bản.

    Căn cứ: Viện dẫn phải ghi đúng “số, ký hiệu của văn bản”.

    Vì sao: Sai số thì người đọc tìm ra văn bản khác, hoặc không tìm ra.

    Cách sửa: Tra lại văn bản; sửa số, hoặc sửa sổ văn bản nếu sổ sai.
    """
    found = {one.mention for one in known(content)}
    for mention in cited(content):
        item, citation = mention
        date = citation.date.date if citation.date is not None else None
        if mention in found or citation.symbol is None or date is None or not date.is_full:
            continue
        subject = subject_of(mention)
        for document in content.register.issued_on(date):
            same_kind = document.kind.casefold() == citation.kind_name.casefold()
            if same_kind and subject and likeness(subject, document.subject) >= _ALIKE:
                words = item.text[citation.symbol.start : citation.symbol.end]
                yield Slip(f"“{words}”", f"“{document.symbol}”", item.index, citation.symbol.start,
                           citation.symbol.end)  # fmt: skip
                break

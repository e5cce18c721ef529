"""Ngày của văn bản viện dẫn khác sổ văn bản."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.registered import known
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.dates import short


def date_unlike_register(content: Content) -> Iterator[Judgement]:
    """Ngày của văn bản viện dẫn khác sổ văn bản.

    Căn cứ: Viện dẫn phải ghi đúng “thời gian ban hành văn bản”.

    Vì sao: Sai ngày thì người đọc tìm ra văn bản khác, hoặc không tìm ra.

    Cách sửa: Tra lại văn bản; sửa ngày, hoặc sửa sổ văn bản nếu sổ sai.
    """
    for (item, citation), document in known(content):
        mention = citation.date
        date = mention.date if mention is not None else None
        if mention is None or date is None or document.date is None:
            continue
        if date.is_full and document.date.is_full and date != document.date:
            words = item.text[mention.start : mention.end]
            yield Slip(f"{document.title} {words}", f"ngày {short(document.date)}", item.index,
                       mention.start, mention.end)  # fmt: skip

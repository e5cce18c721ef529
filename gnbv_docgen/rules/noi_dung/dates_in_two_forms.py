"""Ngày của văn bản viện dẫn viết hai kiểu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.mentions import Mention, cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.date_mentions import DateMention


def dates_in_two_forms(content: Content) -> Iterator[Judgement]:
    """Ngày của văn bản viện dẫn viết hai kiểu.

    Căn cứ: Không có điều khoản riêng; nên dùng một kiểu trong cả văn bản.

    Vì sao: Kiểu chữ (ngày … tháng … năm …) lẫn kiểu số (…/…/…) trong lời văn là dấu vết cắt dán.

    Cách sửa: Chọn một kiểu cho lời văn.
    """
    written: dict[str, list[Mention[DateMention]]] = {"words": [], "figures": []}
    for item, citation in cited(content):
        # The bases have a form of their own, and so has the line "(Kèm theo ...)".
        if citation.date is None or citation.date.precision != "day":
            continue
        of_its_own = item.role is Name.LEGAL_BASIS or item.text.startswith("(")
        if not (of_its_own or item.appendix or item.text.isupper()):
            written[citation.date.written].append(Mention(item, citation.date))
    words, figures = written["words"], written["figures"]
    if not words or not figures:
        return
    fewer = min(words, figures, key=len)
    item, mention = fewer[0]
    found = f"{len(words)} ngày viết bằng chữ, {len(figures)} ngày viết bằng số"
    also = tuple(dict.fromkeys(one.item.index for one in fewer[1:]))
    yield Slip(found, "mọi ngày viết một kiểu", item.index, mention.start, mention.end, also)

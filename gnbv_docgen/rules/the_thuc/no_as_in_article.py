"""Nơi nhận của quyết định không có dòng “Như Điều …”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import headline, prose
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable


def no_as_in_article(document: Document) -> Iterator[Judgement]:
    """Nơi nhận của quyết định không có dòng “Như Điều …”.

    Căn cứ: Các mẫu nghị quyết, quyết định ở Phụ lục III để dòng đầu của nơi nhận là “- Như
    Điều …;”; phần lời của Phụ lục I không có câu nào bắt buộc.

    Vì sao: Ai phải thi hành đã nêu ở điều cuối; nơi nhận không kể lại mà chỉ đến điều ấy.

    Cách sửa: Thêm dòng đầu: - Như Điều 3; (điều ghi người chịu trách nhiệm thi hành).
    """
    articles = [
        part
        for part, found in prose.labelled(document, Name.HEADING, Name.BODY)
        if found.sort == "điều" and headline.is_article(document, part)
    ]
    if document.kind not in ("quyết định", "nghị quyết") or not articles:
        yield NotApplicable("không phải quyết định, nghị quyết chia theo điều")
        return
    recipients = document.parts(Name.RECIPIENT)
    text = document.text(recipients[0]) if recipients else ""
    if text and not re.match(r"-?\s*như (điều|trên)\b", text.casefold()):
        yield Fault(f"dòng đầu là “{text}”", "- Như Điều …;", recipients[0].paragraph)

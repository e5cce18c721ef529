"""Văn bản còn lời bình (Comment)."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def comments_left(document: Document) -> Iterator[Judgement]:
    """Văn bản còn lời bình (Comment).

    Căn cứ: Ý kiến vào bản thảo được chuyển lại cho người soạn thảo; văn bản trình ký không còn
    lời bình.

    Vì sao: Lời bình in ra lề và người nhận có thể thấy.

    Cách sửa: Review > Delete > Delete All Comments in Document.
    """
    count = document.view.comments
    if count:
        yield Fault(f"{count} lời bình", "không còn lời bình nào")

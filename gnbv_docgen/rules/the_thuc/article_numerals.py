"""Số thứ tự của điều không phải chữ số Ả Rập."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement

_ARTICLE: Final = re.compile(r"điều\s+(?:[IVXLC]+|thứ\s+\w+)\b", re.IGNORECASE)


def article_numerals(document: Document) -> Iterator[Judgement]:
    """Số thứ tự của điều không phải chữ số Ả Rập.

    Căn cứ: “Số thứ tự của điều dùng chữ số Ả Rập, sau số thứ tự có dấu chấm (.)”.

    Vì sao: Chữ số La Mã dành cho phần, chương; viện dẫn “Điều 5” phải tìm thấy ngay.

    Cách sửa: Viết Điều 1., Điều 2., đánh số liên tục cả văn bản.
    """
    for part in document.parts(Name.HEADING):
        found = _ARTICLE.match(document.text(part)) if part.level == "Điều" else None
        if found:
            yield Fault(f"“{found.group()}”", "“Điều” và chữ số Ả Rập", part.paragraph)

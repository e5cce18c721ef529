"""Trích yếu của văn bản có tên loại mở đầu bằng “V/v”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def subject_with_letter_mark(document: Document) -> Iterator[Judgement]:
    """Trích yếu của văn bản có tên loại mở đầu bằng “V/v”.

    Căn cứ: Chữ “V/v” chỉ được nêu cho công văn; văn bản có tên loại ghi thẳng trích yếu.

    Vì sao: V/v là dấu hiệu của công văn.

    Cách sửa: Bỏ chữ V/v trước trích yếu.
    """
    for part in document.parts(Name.SUBJECT):
        text = document.text(part)
        if re.match(r"v\s*/\s*v\b", text, re.IGNORECASE):
            yield Fault(f"“{text}”", "trích yếu không có V/v", part.paragraph)

"""Phụ lục đánh số sai."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable
from gnbv_docgen.viet.numerals import from_roman, to_roman


def appendix_numerals(document: Document) -> Iterator[Judgement]:
    """Phụ lục đánh số sai.

    Căn cứ: “Văn bản có từ hai Phụ lục trở lên thì các Phụ lục phải được đánh số thứ tự bằng chữ
    số La Mã”.

    Vì sao: Số thứ tự để trong bài chỉ dẫn đúng phụ lục.

    Cách sửa: Viết Phụ lục I, Phụ lục II, … theo thứ tự.
    """
    labels = document.parts(Name.APPENDIX_LABEL, appendix=None)
    if len(labels) < 2:
        yield NotApplicable("văn bản có không quá một phụ lục")
        return
    for wanted, part in enumerate(labels, start=1):
        text = document.text(part)
        found = re.match(r"phụ lục\s+(?:số\s+)?([\dA-Z]+)", text, re.IGNORECASE)
        if found is None:
            yield Fault(f"“{text}” không có số", f"Phụ lục {to_roman(wanted)}", part.paragraph)
        elif from_roman(found.group(1)) != wanted:
            yield Fault(f"“{text}”", f"Phụ lục {to_roman(wanted)}", part.paragraph)

"""Trong bài không chỉ dẫn đến phụ lục."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable
from gnbv_docgen.viet.numerals import roman_or_figures


def _either_way(number: str) -> str:
    """``number`` in both sorts of figures: that they differ is another rule's business."""
    return f"{number}|{roman_or_figures(int(number))}" if number.isdecimal() else number


def appendix_not_mentioned(document: Document) -> Iterator[Judgement]:
    """Trong bài không chỉ dẫn đến phụ lục.

    Căn cứ: “Trường hợp văn bản có Phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về Phụ lục
    đó”.

    Vì sao: Người đọc phải biết phụ lục nào phục vụ nội dung nào.

    Cách sửa: Thêm vào nội dung: “(chi tiết tại Phụ lục I kèm theo)”.
    """
    if not document.appendices or document.is_appendix_alone:
        yield NotApplicable("văn bản không có phụ lục")
        return
    inner = document.all_parts(Name.BODY, Name.HEADING, Name.TABLE, Name.LEGAL_BASIS)
    text = " ".join(document.text(part) for part in inner)
    any_of_all = re.search(r"các phụ lục|phụ lục (đính )?kèm|kèm theo", text, re.IGNORECASE)
    for part in document.parts(Name.APPENDIX_LABEL, appendix=None):
        label = document.text(part)
        found = re.match(r"phụ lục\s+([IVXLC\d]+)", label, re.IGNORECASE)
        own = rf"phụ lục[^.;]*\b({_either_way(found.group(1))})\b" if found else "phụ lục"
        if not any_of_all and not re.search(own, text, re.IGNORECASE):
            yield Fault(f"không nhắc đến {label}", "chỉ dẫn trong nội dung", part.paragraph)

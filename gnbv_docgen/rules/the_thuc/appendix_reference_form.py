"""Dòng “(Kèm theo …)” thiếu thông tin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def appendix_reference_form(document: Document) -> Iterator[Judgement]:
    """Dòng “(Kèm theo …)” thiếu thông tin.

    Căn cứ: Thông tin chỉ dẫn gồm số, ký hiệu, thời gian ban hành và tên cơ quan ban hành văn
    bản.

    Vì sao: Thiếu một thông tin là không tra được văn bản chính.

    Cách sửa: Viết (Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm … của Ủy ban nhân dân …).
    """
    for part in document.parts(Name.APPENDIX_REFERENCE, appendix=None):
        if not part.appendix:
            continue
        text = " ".join(document.text(part).split())

        lacking = [
            word
            for word, pattern in (
                ("Kèm theo", r"kèm theo"),
                ("số", r"\bsố\b"),
                ("ngày", r"\bngày\b"),
                ("của", r"\bcủa\b"),
            )
            if not re.search(pattern, text, re.IGNORECASE)
        ]
        if lacking:
            missing = ", ".join(f"“{word}”" for word in lacking)
            wanted = "(Kèm theo … số … ngày … của …)"
            yield Fault(f"“{text}” thiếu {missing}", wanted, part.paragraph)

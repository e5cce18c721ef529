"""Dòng “(Kèm theo …)” ghi số, ngày khác văn bản."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import date_line, number_line
from gnbv_docgen.rules.rule import Fault, Judgement


def _same(number: str) -> str:
    """``number`` without what other rules look at: spaces, case, a leading zero."""
    return re.sub(r"\s", "", number).casefold().lstrip("0")


def appendix_reference_of_another_document(document: Document) -> Iterator[Judgement]:
    """Dòng “(Kèm theo …)” ghi số, ngày khác văn bản.

    Căn cứ: Thông tin chỉ dẫn là số, ký hiệu và thời gian ban hành của chính văn bản có phụ lục.

    Vì sao: Chỉ dẫn sai thì phụ lục thành của văn bản khác.

    Cách sửa: Sửa số, ký hiệu, ngày trong dòng kèm theo theo đầu văn bản.
    """
    number, date = document.first(Name.NUMBER), document.first(Name.PLACE_DATE)
    own = number_line(document.text(number)) if number else None
    day = date_line(document.text(date)) if date else None

    for part in document.parts(Name.APPENDIX_REFERENCE, appendix=None):
        if not part.appendix:
            continue
        text = " ".join(document.text(part).split())

        cited = re.search(r"\bsố:?\s*(\d+)\s*/\s*(\S+)", text)
        if own and own.digits and cited:
            theirs = f"{cited.group(1)}/{cited.group(2)}".rstrip(",;)")
            mine = f"{own.digits}/{own.symbol}"
            if _same(theirs) != _same(mine):
                yield Fault(f"số {theirs}", f"số {mine}", part.paragraph)
        stated = re.search(r"ngày\s*(\d+)\s*tháng\s*(\d+)\s*năm\s*(\d+)", text)
        if day and stated and day.day and day.month and day.year:
            written = tuple(int(value) for value in stated.groups())
            if written != (int(day.day), int(day.month), int(day.year)):
                shown = f"ngày {day.day} tháng {day.month} năm {day.year}"
                yield Fault(stated.group(), shown, part.paragraph)

"""Số trang kèm chữ hoặc dấu khác."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.form import pages
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement

_NUMERAL: Final = re.compile(r"[ivxlcIVXLC]+")


def page_number_with_other_text(document: Document) -> Iterator[Judgement]:
    """Số trang kèm chữ hoặc dấu khác.

    Căn cứ: Bảng mẫu chữ nêu ví dụ số trang là “2, 7, 13”.

    Vì sao: Chữ “Trang”, dấu gạch, tổng số trang đều không có trong mẫu.

    Cách sửa: Nháy đúp vào lề trên, xóa phần chữ và dấu quanh số trang.
    """
    for section, number in pages.numbers(document):
        if number.where == "body":
            continue
        text = " ".join(number.paragraph.text.split())
        if text and not text.isdecimal() and not _NUMERAL.fullmatch(text):
            yield Fault(f"“{text}”", "chỉ có con số", section=section)

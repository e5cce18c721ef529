"""Nhắc tới phụ lục không có trong văn bản."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.model import RUNNING, Content
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip
from gnbv_docgen.viet.numerals import from_roman, roman_or_figures

_NAMED: Final = re.compile(
    r"\bphụ lục(?: số)? (?P<number>[IVX]{1,5}|\d{1,2})\b(?!\s*[./,]?\d)"
    # An appendix of another document is none of ours.
    r"(?![^.;]{0,60}\b(?:Nghị định|Thông tư|Quyết định|Nghị quyết|Luật|Công văn|Hướng dẫn)\b)",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(r"phụ lục(?: số)?\s*([IVX]+|\d+)?", re.IGNORECASE)


def appendix_absent(content: Content) -> Iterator[Judgement]:
    """Nhắc tới phụ lục không có trong văn bản.

    Căn cứ: “Trường hợp văn bản có Phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về Phụ lục
    đó”; chỉ dẫn phải dẫn tới một phụ lục có thật.

    Vì sao: Người thực hiện tìm không thấy phụ lục thì việc dừng lại ở đó.

    Cách sửa: Thêm phụ lục, hoặc sửa số của phụ lục ở chỗ nhắc tới.
    """
    labels = content.of(Name.APPENDIX_LABEL, appendix=None)
    if not labels:
        yield NotApplicable("văn bản không có phụ lục trong cùng tệp")
        return
    there = {_value(found[1]) for item in labels if (found := _LABEL.search(item.text))}
    for item in content.of(*RUNNING, Name.TABLE, appendix=0):
        if "hụ lục" not in item.text and "HỤ LỤC" not in item.text:
            continue
        for found in _NAMED.finditer(item.text):
            value = _value(found["number"])
            if value and value not in there:
                shown = ", ".join(label.text for label in labels)
                yield Slip(f"“{found[0]}”", f"một phụ lục có trong văn bản: {shown}",
                           item.index, *found.span())  # fmt: skip


def _value(number: str | None) -> str:
    """The number of an appendix in Roman figures; "" for none."""
    if not number:
        return ""
    if number.isdecimal():
        return roman_or_figures(int(number)) if int(number) else ""
    return number.upper() if from_roman(number.upper()) else ""

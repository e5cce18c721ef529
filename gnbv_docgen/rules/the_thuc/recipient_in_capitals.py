"""Dòng nơi nhận viết toàn chữ in hoa."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def _has_words(text: str) -> bool:
    """Whether two of its words bear a tone mark, as no abbreviation does."""
    words = unicodedata.normalize("NFD", text).split()
    return sum(any(map(unicodedata.combining, word)) for word in words) > 1


def recipient_in_capitals(document: Document) -> Iterator[Judgement]:
    """Dòng nơi nhận viết toàn chữ in hoa.

    Căn cứ: Phần liệt kê “được trình bày bằng chữ in thường, cỡ chữ 11, kiểu chữ đứng”.

    Vì sao: Chữ in hoa cả dòng dành cho tên loại, tên cơ quan, chức vụ; chữ viết tắt như
    UBND thì vẫn viết hoa.

    Cách sửa: Bôi đen dòng nơi nhận, Shift+F3 đến khi thành chữ in thường, rồi viết hoa chữ
    cái đầu, tên riêng và chữ viết tắt.
    """
    faults = [
        Fault(f"“{text}”", "chữ in thường, viết hoa chữ cái đầu", part.paragraph)
        for part in document.parts(Name.RECIPIENT)
        if (text := lettering.seen(document, part)).isupper() and _has_words(text)
    ]
    yield from lettering.together(faults)

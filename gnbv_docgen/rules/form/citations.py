"""How other documents are cited: kind, number and date, as the legal bases have them."""

from __future__ import annotations

import re
from typing import Final

# A legal basis that is a document with a number; several ("các Nghị định") are left alone.
_CITED: Final = re.compile(
    r"Căn cứ\s+(?:các\s+)?(?:Nghị định|Nghị quyết(?! Đại hội)|Quyết định|Thông tư|Chỉ thị|"
    r"Kế hoạch|Công văn|Hướng dẫn|Chương trình)\b"
)
# A number may be left blank in a draft: "số …/KH-UBND".
_NUMBER: Final = re.compile(r"(?:\d|…|\.\.|\bsố:?)\s*(?:/\s*(?:\d{4}\s*/\s*)?|[-–]\s*)[A-ZĐ]")
_DATE: Final = re.compile(r"\bngày[\s\d.…_]*tháng|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}")


def cites_document(basis: str) -> bool:
    """Whether a legal basis is a document that has a number, a date and an issuer."""
    return _CITED.match(basis) is not None


def has_number(basis: str) -> bool:
    """Whether a number with its symbol stands in it: 07/2021/NĐ-CP, 12-NQ/ĐU."""
    return _NUMBER.search(basis) is not None


def has_date(basis: str) -> bool:
    """Whether a date stands in it, in words or in figures."""
    return _DATE.search(basis) is not None

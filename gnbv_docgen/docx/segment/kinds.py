"""The kinds of administrative documents (Điều 7 Nghị định 30/2020/NĐ-CP) and their abbreviations.

The abbreviations are those of Phụ lục III, Mục I; công văn and thư công have none.
"""

from __future__ import annotations

from typing import Final

from gnbv_docgen.docx.segment.folding import alike, fold

LETTER: Final = "Công văn"
ABBREVIATIONS: Final = {
    "Nghị quyết": "NQ", "Quyết định": "QĐ", "Chỉ thị": "CT", "Quy chế": "QC", "Quy định": "QyĐ",
    "Thông cáo": "TC", "Thông báo": "TB", "Hướng dẫn": "HD", "Chương trình": "CTr",
    "Kế hoạch": "KH", "Phương án": "PA", "Đề án": "ĐA", "Dự án": "DA", "Báo cáo": "BC",
    "Biên bản": "BB", "Tờ trình": "TTr", "Hợp đồng": "HĐ", "Công điện": "CĐ",
    "Bản ghi nhớ": "BGN", "Bản thỏa thuận": "BTT", "Giấy ủy quyền": "GUQ", "Giấy mời": "GM",
    "Giấy giới thiệu": "GGT", "Giấy nghỉ phép": "GNP", "Phiếu gửi": "PG", "Phiếu chuyển": "PC",
    "Phiếu báo": "PB", LETTER: "", "Thư công": "",
}  # fmt: skip
COPIES: Final = {"Sao y": "SY", "Trích sao": "TrS", "Sao lục": "SL"}

_FOLDED: Final = {fold(kind): kind for kind in ABBREVIATIONS}
_SHORT: Final = {fold(short) for short in (*ABBREVIATIONS.values(), *COPIES.values()) if short}
_LONGEST: Final = max(map(len, _FOLDED)) + 3
# Words of a title that two kinds could be one letter away from: no guessing between them.
_SURE: Final = 0.86


def kind_named(folded: str) -> tuple[str, float]:
    """The kind that a folded text names and how surely; ``("", 0)`` when it names none."""
    folded = folded.rstrip(" :.0123456789")
    if folded in _FOLDED:
        return _FOLDED[folded], 1.0
    if not 5 <= len(folded) <= _LONGEST:
        return "", 0.0
    score, name = max((alike(folded, each), each) for each in _FOLDED)
    return (_FOLDED[name], score * 0.9) if score >= _SURE else ("", 0.0)


def kind_before(folded: str) -> tuple[str, int]:
    """The kind that a folded text begins with, and how many words that takes; ``("", 0)``: none."""
    words = folded.split()
    for count in (3, 2):
        name = " ".join(words[:count]).rstrip(",;:.-")
        if name in _FOLDED and len(words) > count:
            return _FOLDED[name], count
    return "", 0


def is_abbreviation(text: str) -> bool:
    """Whether ``text`` is the abbreviation of a kind or of a copy, in capitals or not."""
    return fold(text) in _SHORT

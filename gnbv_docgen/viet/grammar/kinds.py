"""The kinds of documents that are cited, and the signs that stand for them in a symbol."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

# Điều 7 Nghị định 30/2020/NĐ-CP and its Phụ lục III; the others are legal acts and Party papers.
# A kind without a sign is cited by name (Luật) or has none in its symbol (Công văn).
KINDS: Final[dict[str, tuple[str, ...]]] = {
    "Hiến pháp": (),
    "Bộ luật": (),
    "Luật": (),
    "Pháp lệnh": ("PL",),
    "Lệnh": ("L",),
    "Nghị quyết liên tịch": ("NQLT",),
    "Nghị quyết": ("NQ",),
    "Nghị định": ("NĐ",),
    "Quyết định": ("QĐ",),
    "Chỉ thị": ("CT",),
    "Thông tư liên tịch": ("TTLT",),
    "Thông tư": ("TT",),
    "Thông báo kết luận": (),
    "Thông báo": ("TB",),
    "Kết luận": ("KL",),
    "Quy chế": ("QC", "QCPH"),
    "Quy định": ("QyĐ", "QĐi"),
    "Quy trình": ("QTr",),
    "Điều lệ": ("ĐL",),
    "Thông cáo": ("TC",),
    "Thông tri": (),
    "Hướng dẫn": ("HD", "HDLN"),
    "Chương trình": ("CTr", "CTrPH"),
    "Kế hoạch": ("KH", "KHHĐ", "KHPH", "KHLT"),
    "Phương án": ("PA",),
    "Đề án": ("ĐA",),
    "Dự án": ("DA",),
    "Báo cáo": ("BC",),
    "Biên bản": ("BB",),
    "Tờ trình": ("TTr",),
    "Hợp đồng": ("HĐ",),
    "Công điện": ("CĐ",),
    "Công văn": ("CV",),
    "Bản ghi nhớ": ("BGN",),
    "Bản thỏa thuận": ("BTT",),
    "Giấy ủy quyền": ("GUQ",),
    "Giấy mời": ("GM",),
    "Văn bản hợp nhất": ("VBHN",),
    "Văn bản": ("VB",),
    "Phiếu chuyển": ("PC",),
}

# Acts of the National Assembly, cited by their name.
NAMED_KINDS: Final = frozenset(("Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh"))


class _Signs(NamedTuple):
    kinds: dict[str, str]
    by_plain: dict[str, str]


@cache
def _signs() -> _Signs:
    kinds = {sign: kind for kind, signs in KINDS.items() for sign in signs}
    # QĐ is a decision in state symbols; the Party uses it for its regulations as well.
    return _Signs(kinds, {kind.lower().replace("hoà", "hòa"): kind for kind in KINDS})


def kind_of_sign(sign: str) -> str:
    """The kind that ``sign`` stands for in a symbol (*KH*: *Kế hoạch*); empty when unknown."""
    return _signs().kinds.get(sign, "")


def kind_of_words(low: str) -> str:
    """The kind that plain words name; empty when unknown."""
    return _signs().by_plain.get(low, "")


def plain_kinds() -> list[str]:
    """All kinds in plain letters, longer ones before those that they begin with."""
    return sorted(_signs().by_plain, key=len, reverse=True)

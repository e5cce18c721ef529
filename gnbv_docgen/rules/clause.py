"""Where in the decree a rule stands: a short key, spelt out as Vietnamese law is cited."""

from __future__ import annotations

import re
from typing import Final

DECREE: Final = "Nghị định 30/2020/NĐ-CP"

_FIXED: Final = {
    "V": "bảng tại Mục V Phần I Phụ lục I",
    "V.chú thích": "chú thích của bảng tại Mục V Phần I Phụ lục I",
    "V.6b": "dòng 6b của bảng tại Mục V Phần I Phụ lục I",
    "mẫu": "các mẫu trình bày ở Phụ lục III",
}


def clause(key: str) -> str:
    """The clause that ``key`` stands for.

    ``II.1.b`` is a point of Phụ lục I, Phần I (I: Mục I), ``P2.II.2.a`` of Phần II; ``Đ8.2.a`` one
    of Điều 8; ``PLII.IV.1.a`` one of Phụ lục II, ``PLII.I`` a whole Mục of it. Several are parted
    by ``+``. Raises ValueError for a key that is none of these.
    """
    return f"{'; '.join(_one(part) for part in key.split('+'))} {DECREE}"


def _one(key: str) -> str:
    if key in _FIXED:
        return _FIXED[key]
    capitals = re.fullmatch(r"PLII\.([IV]+)(?:\.(\d+))?(?:\.([a-zđ]))?", key)
    if capitals is not None:
        part, number, letter = capitals.groups()
        whole = f"Mục {part} Phụ lục II"
        whole = f"khoản {number} {whole}" if number else whole
        return f"điểm {letter} {whole}" if letter else whole
    found = re.fullmatch(
        r"(?P<part>P2\.)?(?P<top>I{1,3}|Đ\d+)\.(?P<clause>\d+)(?:\.(?P<point>[a-zđ]))?", key
    )
    if found is None:
        raise ValueError(f"{key!r} is no clause")
    point = f"điểm {found['point']} " if found["point"] else ""
    article = found["top"].removeprefix("Đ")
    inside = "Phần II" if found["part"] else "Phần I"
    where = f"Điều {article}" if article.isdecimal() else f"Mục {article} {inside} Phụ lục I"
    return f"{point}khoản {found['clause']} {where}"

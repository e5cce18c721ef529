"""Numbers and symbols of documents (``07/2021/NĐ-CP``) made comparable."""

from __future__ import annotations

import re
from typing import Final

from gnbv_docgen.viet.text import nfc

_SPACE: Final = re.compile(r"\s+")
_DASH: Final = re.compile("[\u2010-\u2015\u2212]")
# Letters that hasty hands, or old fonts, put for Đ.
_STROKE: Final = str.maketrans("ÐðƉ", "ĐđĐ")
_ZEROS: Final = re.compile(r"^0+(?=[0-9])")
_YEAR: Final = re.compile(r"/([0-9]{4})(?=/)")
# Bodies of which the country has one: Prime Minister, Government, National Assembly, ministries.
_CENTRAL: Final = re.compile(r"ttg|cp|ctn|tw|vpcp|(?:ubtv)?qh[0-9]+|b[^\W\d_]{2,}")
# These begin like a ministry and sit in every commune: Ban Chỉ đạo, Ban Thường vụ ...
_BOARDS: Final = ("bcđ", "bch", "btv", "bql", "bvđ", "bdt")


def normal(symbol: str) -> str:
    """``symbol`` as it is compared: no spaces, one sort of dash, small letters, no leading zero."""
    bare = _SPACE.sub("", nfc(symbol).translate(_STROKE))
    return _ZEROS.sub("", _DASH.sub("-", bare).lower())


def year_of(symbol: str) -> int | None:
    """The year that stands in a symbol (``07/2021/NĐ-CP``), None where there is none."""
    found = _YEAR.search(symbol)
    return int(found[1]) if found else None


def is_central(symbol: str) -> bool:
    """Whether a symbol is that of a body of which there is only one (``90/QĐ-TTg``).

    Others of the same number and symbol may have been issued elsewhere (``85/KH-UBND``).
    """
    body = re.split(r"[-/]", normal(symbol))[-1]
    return _CENTRAL.fullmatch(body) is not None and not body.startswith(_BOARDS)

"""Characters of a Vietnamese text: one Unicode form, nothing that a Word file cannot hold."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# XML 1.0 (Fifth Edition) section 2.2 forbids the C0 controls but tab and line ends, surrogates,
# U+FFFE and U+FFFF. DEL and the C1 controls are allowed there and still never meant.
# Patterns are texts here: most runs never need them, and compiling takes longer than they do.
_ILLEGAL: Final = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]"
_LINE_END: Final = "\r\n|[\n\r\u2028\u2029]"

_NAMES: Final[dict[str, str]] = {
    " ": "dấu cách",
    "\t": "dấu tab",
    "\n": "dấu xuống dòng",
    "\r": "dấu về đầu dòng",
    "\u00a0": "dấu cách không ngắt",
    "\u202f": "dấu cách hẹp không ngắt",
    "\u2007": "dấu cách rộng bằng chữ số",
    "\u2002": "dấu cách nửa em",
    "\u2003": "dấu cách một em",
    "\u2009": "dấu cách mỏng",
    "\u3000": "dấu cách toàn khổ",
    "\u200b": "khoảng trắng độ rộng không",
    "\u200c": "dấu cấm nối độ rộng không",
    "\u200d": "dấu nối độ rộng không",
    "\u2060": "dấu dính chữ độ rộng không",
    "\ufeff": "dấu thứ tự byte (BOM)",
    "\u00ad": "gạch nối mềm",
    "\u200e": "dấu chiều chữ trái sang phải",
    "\u200f": "dấu chiều chữ phải sang trái",
    "\u2028": "dấu ngắt dòng",
    "\u2029": "dấu ngắt đoạn",
    "\u2018": "ngoặc đơn cong",
    "\u2019": "ngoặc đơn cong",
    "\u201a": "ngoặc đơn cong dưới",
    "\u201c": "ngoặc kép cong",
    "\u201d": "ngoặc kép cong",
    "\u201e": "ngoặc kép cong dưới",
    "\u00ab": "ngoặc kép góc",
    "\u00bb": "ngoặc kép góc",
    "\u2010": "gạch nối Unicode",
    "\u2011": "gạch nối không ngắt",
    "\u2012": "gạch ngang rộng bằng chữ số",
    "\u2013": "gạch ngang ngắn",
    "\u2014": "gạch ngang dài",
    "\u2212": "dấu trừ toán học",
    "\u2026": "dấu ba chấm liền",
    "\uff1a": "dấu hai chấm toàn khổ",
    "\uff0c": "dấu phẩy toàn khổ",
    "\u00d0": "chữ Eth trông giống chữ Đ",
    "\u00f0": "chữ eth trông giống chữ đ",
    "\u0189": "chữ D châu Phi trông giống chữ Đ",
    "\u0300": "dấu huyền rời",
    "\u0301": "dấu sắc rời",
    "\u0302": "dấu mũ rời",
    "\u0303": "dấu ngã rời",
    "\u0306": "dấu trăng rời",
    "\u0309": "dấu hỏi rời",
    "\u031b": "dấu móc rời",
    "\u0323": "dấu nặng rời",
    "\ufffd": "ký tự thay cho chữ bị hỏng",
}
_CATEGORY_NAMES: Final[dict[str, str]] = {
    "Cs": "nửa ký tự bị hỏng",
    "Co": "ký tự riêng của một phông chữ",
    "Cn": "mã không phải là ký tự",
    "Cf": "ký tự định dạng không nhìn thấy",
    "Zs": "dấu cách lạ",
    "Mn": "dấu rời",
}


def is_nfc(text: str) -> bool:
    """Whether ``text`` is in Unicode normalisation form C, where *ế* is one character."""
    return text.isascii() or unicodedata.is_normalized("NFC", text)


def nfc(text: str) -> str:
    """``text`` in form C; the same object when it already is."""
    return text if is_nfc(text) else unicodedata.normalize("NFC", text)


def illegal_characters(text: str) -> list[tuple[int, str]]:
    """Index (from 0) and character of everything in ``text`` that may not enter a Word file.

    That is what XML 1.0 forbids (section 2.2), and DEL and the C1 controls besides.
    """
    # Every illegal character is unprintable, and asking for that is many times cheaper.
    if text.isprintable():
        return []
    return [(found.start(), found.group()) for found in re.finditer(_ILLEGAL, text)]


def describe_character(ch: str) -> str:
    """What a Vietnamese reader calls the one character ``ch``, with its code point.

    The glyph stands in the answer where there is something to see: ``ngoặc kép cong “ (U+201C)``.
    """
    code = f"U+{ord(ch):04X}"
    category = unicodedata.category(ch)
    if ch not in _NAMES and category == "Cc":
        return f"ký tự điều khiển {code}"
    name = _NAMES.get(ch) or _CATEGORY_NAMES.get(category, "ký tự")
    # A mark that sits on the letter before it, or leaves no ink, would only blur the message.
    visible = ch.isprintable() and category not in ("Mn", "Mc", "Me", "Zs")
    return f"{name} {ch} ({code})" if visible else f"{name} ({code})"


def single_line(text: str) -> str:
    """``text`` with its lines joined by one space each; empty lines and indents vanish.

    A text of one line comes back as it is. U+2028 and U+2029, which Word and browsers put for
    line ends, count as such.
    """
    if text.isprintable() or re.search(_LINE_END, text) is None:
        return text
    lines = (line.strip(" \t") for line in re.split(_LINE_END, text))
    return " ".join(line for line in lines if line)

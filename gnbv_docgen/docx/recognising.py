"""What a file is that is called a Word file and is none: the reason in Vietnamese, with advice."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePath
from typing import Final

from gnbv_docgen.docx.package import FETCH, SAVE_AS
from gnbv_docgen.viet.excerpt import excerpt

WORD_SUFFIXES: Final = frozenset({".docx", ".docm", ".dotx", ".dotm", ".doc", ".dot"})
_LOCK: Final = "~$"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ORIGINAL: Final = "Hãy đưa tệp Word gốc."
_UNPACK: Final = "Hãy giải nén rồi đưa tệp Word bên trong."

# What the first bytes of other files are, in small letters.
_STARTS: Final = (
    (b"%pdf", "tệp PDF", _ORIGINAL),
    (b"{\\rtf", "tệp RTF", SAVE_AS),
    (b"mime-version:", "trang web (MHTML)", SAVE_AS),
    (b"<!doctype html", "trang web (HTML)", SAVE_AS),
    (b"<html", "trang web (HTML)", SAVE_AS),
    (b"<?xml", "tệp XML", SAVE_AS),
    (b"\x89png", "tệp ảnh", _ORIGINAL),
    (b"\xff\xd8\xff", "tệp ảnh", _ORIGINAL),
    (b"gif8", "tệp ảnh", _ORIGINAL),
    (b"ii*\0", "tệp ảnh", _ORIGINAL),
    (b"mm\0*", "tệp ảnh", _ORIGINAL),
    (b"rar!", "tệp nén RAR", _UNPACK),
    (b"7z\xbc\xaf", "tệp nén 7z", _UNPACK),
    (b"\x1f\x8b", "tệp nén GZIP", _UNPACK),
)
_LOCKED: Final = (
    "Tệp có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu (File > Info > Protect Document > Encrypt "
    "with Password, xóa trống ô mật khẩu) rồi lưu lại."
)
# Names inside old Office files (OLE), and what a file that holds them is.
_OLE_HOLDS: Final = (
    ("EncryptedPackage", _LOCKED),
    ("WordDocument", f"Đây là tệp .doc kiểu cũ (Word 97–2003), chưa đọc được. {SAVE_AS}"),
    ("Workbook", f"Đây là tệp Excel kiểu cũ (.xls), không phải tệp Word. {_ORIGINAL}"),
    ("PowerPoint Document", f"Đây là tệp PowerPoint kiểu cũ, không phải tệp Word. {_ORIGINAL}"),
)
# Members that tell what a zip is when it is no Word file.
_ZIP_HOLDS: Final = (
    ("xl/", f"Đây là tệp Excel (.xlsx), không phải tệp Word. {_ORIGINAL}"),
    ("ppt/", f"Đây là tệp PowerPoint (.pptx), không phải tệp Word. {_ORIGINAL}"),
    ("content.xml", f"Đây là tệp OpenDocument (.odt), không phải .docx. {SAVE_AS}"),
)
_PROBE: Final = 4_000  # bytes by which text is told from other things
_CONTROLS: Final = re.compile(rb"[\0-\x08\x0e-\x1f\x7f]")
_LONGEST_NAME: Final = 60


def other_file(data: bytes, file: str) -> str | None:
    """Why ``data`` is no Word file, going by its first bytes; None when it may be one.

    ``file`` is its name, which may say otherwise.
    """
    if PurePath(file).name.startswith(_LOCK):
        return (
            "Đây là tệp tạm mà Word để lại khi đang mở văn bản (tên bắt đầu bằng ~$), không phải "
            "văn bản. Hãy kiểm tra tệp cùng tên không có ~$."
        )
    if not data.lstrip(b"\0 \r\n\t"):
        return "Tệp rỗng. Hãy lấy lại tệp gốc."
    if data.startswith(_OLE):
        return next(
            (reason for name, reason in _OLE_HOLDS if name.encode("utf-16-le") in data),
            f"Đây là tệp Office kiểu cũ, không phải .docx. {SAVE_AS}",
        )
    if data.startswith(b"PK"):
        return None
    kind, advice = _kind(data)
    suffix = PurePath(file).suffix
    renamed = f", dù tên là {suffix}" if suffix.casefold() in WORD_SUFFIXES else ""
    if kind:
        return f"Đây là {kind}, không phải tệp Word{renamed}. {advice}"
    return f"Đây không phải tệp Word (.docx), hoặc tệp đã hỏng. {FETCH}"


def _kind(data: bytes) -> tuple[str, str]:
    """What a file is that is no package, and what to do; empty when nobody knows."""
    start = data[:_PROBE].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    for magic, kind, advice in _STARTS:
        if start.startswith(magic):
            return kind, advice
    if b"<html" in start:
        return "trang web (HTML)", SAVE_AS
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or not _CONTROLS.search(data, 0, _PROBE):
        return "tệp chữ thuần (.txt)", SAVE_AS
    return "", ""


def other_package(names: Iterable[str]) -> str:
    """Why a zip with the members ``names`` is no Word file."""
    held = list(names)
    for start, reason in _ZIP_HOLDS:
        if any(name.casefold().startswith(start) for name in held):
            return reason
    for name in held:
        if PurePath(name).suffix.casefold() in WORD_SUFFIXES:
            inner = excerpt(name, _LONGEST_NAME)
            return f"Đây là tệp nén (zip) chứa tệp Word “{inner}”. {_UNPACK}"
    reason = "Đây là tệp nén (zip), bên trong không có văn bản Word: tệp hỏng hoặc bị đổi tên."
    return f"{reason} {FETCH}"

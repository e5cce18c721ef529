"""From the bytes of a plan file to text: UTF-8 only, and help for whoever saved something else."""

from __future__ import annotations

import codecs
import re

from gnbv_docgen.findings import Finding
from gnbv_docgen.plan.source.messages import fault

MAX_BYTES = 5_000_000
"""A plan of a hundred pages has less than a tenth of this."""

_WIDE = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16 (Windows gọi là “Unicode”)"),
    (codecs.BOM_UTF16_BE, "UTF-16 (Windows gọi là “Unicode big endian”)"),
)
_SAMPLE = 4_000

# Telltale bytes of the old Vietnamese encodings, and the least share of all bytes from 0x80 that
# they make up in Vietnamese text: VNI puts a tone byte after its vowel, Windows-1258 does so for
# tones only, TCVN3 uses what Latin-1 has as signs and capitals.
_OLD = (
    ("VNI", re.compile(rb"[aeiouyAEIOUY\xf4\xf6\xd4\xd6][\xd0-\xff]|[\xf1\xd1]"), 0.7),
    (
        "Vietnamese Windows (1258)",
        re.compile(rb"[aeouyAEOUY\xe2\xea\xf4\xe3\xf5\xfd][\xcc\xd2\xde\xec\xf2]"),
        0.25,
    ),
    ("TCVN3 (ABC)", re.compile(rb"[\xa8-\xae\xb5-\xb9\xbb-\xbe\xc6-\xcb]"), 0.3),
)
_ENOUGH = 5


def decode(data: bytes, file: str) -> str | Finding:
    """The text of a plan file without its byte order mark, or why there is none."""
    if len(data) > MAX_BYTES:
        size = f"{len(data) / 1_000_000:.1f}".replace(".", ",")
        return fault("too_large", file, 1, 1, size=size, limit=MAX_BYTES // 1_000_000)
    for mark, name in _WIDE:
        if data.startswith(mark):
            return fault("wide_encoding", file, 1, 1, name=name)
    if data[:_SAMPLE].count(0) * 3 > len(data[:_SAMPLE]):
        return fault("wide_encoding", file, 1, 1, name="UTF-16 (Windows gọi là “Unicode”)")
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode().lstrip("\ufeff")
    except UnicodeDecodeError as error:
        return _not_utf8(data, error.start, file)


def _not_utf8(data: bytes, start: int, file: str) -> Finding:
    before = data[:start].decode().replace("\r\n", "\n").replace("\r", "\n")
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    name = _guess(data)
    if not name:
        return fault("not_utf8", file, line, column, guess="", advice="")
    return fault(
        "not_utf8",
        file,
        line,
        column,
        guess=f"; có vẻ tệp dùng bảng mã {name}",
        advice=" Nếu chữ hiện ra sai dấu, hãy chuyển mã sang Unicode trước (chẳng hạn bằng "
        "Unikey, Ctrl+Shift+F6) rồi mới lưu.",
    )


def _guess(data: bytes) -> str:
    """The old Vietnamese encoding whose telltale bytes the file has, or nothing."""
    high = sum(byte >= 0x80 for byte in data)
    if high < _ENOUGH:
        return ""
    for name, telltale, share in _OLD:
        if len(telltale.findall(data)) >= share * high:
            return name
    return ""

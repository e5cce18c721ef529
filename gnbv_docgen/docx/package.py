"""Word files as zip packages: read safely, members copied as they lie.

A plan office receives Word files from anywhere. Everything here is bounded before anything is
unpacked, and nothing is ever written to disk.
"""

from __future__ import annotations

import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from struct import unpack_from

from gnbv_docgen.errors import FatalError
from gnbv_docgen.viet.excerpt import excerpt

_LOCAL_HEADER = 30
_LOCAL, _ENTRY, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED, _UTF_8 = 0x1, 0x800
_LONGEST_NAME = 60

# What a person can do about a file, for those who write messages about one.
SAVE_AS = "Hãy mở bằng Word rồi lưu lại dưới dạng “Word Document (*.docx)”."
FETCH = "Hãy lấy lại tệp gốc, hoặc thử mở và sửa bằng Word (Open and Repair) rồi lưu lại."
UNSAFE = "không an toàn để mở. Hãy hỏi lại người gửi để lấy tệp gốc."
_DAMAGED = f"Không mở được tệp Word: tệp bị hỏng (không phải gói .docx nguyên vẹn). {FETCH}"
_CUT_OFF = (
    "Không mở được tệp Word: tệp bị cụt, mất phần cuối (tải về hoặc chép chưa xong). "
    "Hãy tải hoặc chép lại tệp gốc."
)


class PackageError(FatalError):
    """The bytes are not a Word package, or not one that is safe to unpack."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that a package may hold: counts, bytes, and unpacked size to packed size."""

    members: int = 2_000
    member_bytes: int = 100_000_000
    total_bytes: int = 300_000_000
    ratio: int = 400
    ratio_counts_from: int = 1_000_000


@dataclass(frozen=True, slots=True)
class Member:
    """One file of the package: ``packed`` are its bytes as they lie in the zip.

    ``method`` is 0 (stored) or 8 (deflated); ``size`` and ``crc`` are those of the unpacked bytes.
    """

    name: str
    method: int
    crc: int
    size: int
    packed: bytes


class Package:
    """A Word file in memory.

    Raises :class:`PackageError` for bytes that are not a zip, for a member that is encrypted,
    named twice or named to leave the package, and for more than ``limits`` allows.
    """

    def __init__(self, data: bytes, limits: Limits = Limits()) -> None:
        if data.startswith(_OLE_MAGIC):
            raise PackageError(
                f"Đây là tệp .doc kiểu cũ hoặc tệp có mật khẩu, không phải .docx. {SAVE_AS}"
            )
        self._data = data
        entries = _directory(data, limits)
        _check_counts(entries, len(data), limits)
        for entry in entries:
            _check_entry(entry, limits)
        self._entries = {entry.filename: entry for entry in entries if not entry.is_dir()}

    @property
    def names(self) -> tuple[str, ...]:
        """Names of all members, in the order of the package."""
        return tuple(self._entries)

    def __contains__(self, name: object) -> bool:
        return name in self._entries

    def member(self, name: str) -> Member:
        """The member ``name`` as it lies in the zip. Raises :class:`PackageError`."""
        entry = self._entries.get(name)
        if entry is None:
            raise PackageError(f"Tệp Word thiếu thành phần “{_shown(name)}”. {FETCH}")
        start = entry.header_offset
        header = self._data[start : start + _LOCAL_HEADER]
        if len(header) < _LOCAL_HEADER or not header.startswith(_LOCAL):
            raise PackageError(_DAMAGED)
        name_length, extra_length = unpack_from("<HH", header, 26)
        start += _LOCAL_HEADER
        written = entry.orig_filename.encode("utf-8" if entry.flag_bits & _UTF_8 else "cp437")
        if self._data[start : start + name_length] != written:
            raise PackageError(_DAMAGED)
        start += name_length + extra_length
        packed = self._data[start : start + entry.compress_size]
        return Member(name, entry.compress_type, entry.CRC, entry.file_size, packed)

    def read(self, name: str) -> bytes:
        """The unpacked bytes of ``name``. Raises :class:`PackageError` when they are damaged."""
        member = self.member(name)
        content = member.packed if member.method == zipfile.ZIP_STORED else _inflate(member)
        if len(content) != member.size or zlib.crc32(content) != member.crc:
            raise _damaged(name)
        return content


def _inflate(member: Member) -> bytes:
    """Unpack no more than the size that the directory promises: it may lie."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        return inflater.decompress(member.packed, member.size + 1)
    except zlib.error as error:
        raise _damaged(member.name) from error


def _directory(data: bytes, limits: Limits) -> list[zipfile.ZipInfo]:
    """The entries of the zip's directory; there may be a million of them, so they are counted."""
    if data.count(_ENTRY) > limits.members:
        raise _too_many(data.count(_ENTRY), limits)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError) as error:
        cut_off = data.startswith(_LOCAL) and _END not in data
        raise PackageError(_CUT_OFF if cut_off else _DAMAGED) from error


def _check_counts(entries: list[zipfile.ZipInfo], available: int, limits: Limits) -> None:
    if len(entries) > limits.members:
        raise _too_many(len(entries), limits)
    if sum(entry.compress_size for entry in entries) > available:
        raise PackageError(f"Tệp Word có thành phần chồng lên nhau, {UNSAFE}")
    if sum(entry.file_size for entry in entries) > limits.total_bytes:
        most = limits.total_bytes // 1_000_000
        raise PackageError(f"Tệp Word bung ra lớn hơn {most} MB, {UNSAFE}")
    seen: set[str] = set()
    for entry in entries:
        # Windows and Word do not tell "a.xml" from "A.XML".
        folded = entry.filename.casefold()
        if folded in seen:
            name = _shown(entry.filename)
            raise PackageError(f"Tệp Word có hai thành phần cùng tên “{name}”. {FETCH}")
        seen.add(folded)


def _check_entry(entry: zipfile.ZipInfo, limits: Limits) -> None:
    name = entry.filename
    if not name or name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/"):
        raise PackageError(f"Tệp Word có thành phần tên không hợp lệ: “{_shown(name)}”. {FETCH}")
    if entry.flag_bits & _ENCRYPTED:
        raise PackageError("Tệp Word có mật khẩu (của tệp nén). Hãy bỏ mật khẩu rồi làm lại.")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise PackageError(f"Thành phần “{_shown(name)}” nén bằng cách lạ. {SAVE_AS}")
    if entry.file_size > limits.member_bytes or (
        entry.file_size > limits.ratio_counts_from
        and entry.file_size > limits.ratio * max(entry.compress_size, 1)
    ):
        raise PackageError(f"Thành phần “{_shown(name)}” bung ra quá lớn, {UNSAFE}")


def _too_many(count: int, limits: Limits) -> PackageError:
    return PackageError(f"Tệp Word có {count} thành phần, quá {limits.members}, {UNSAFE}")


def _damaged(name: str) -> PackageError:
    return PackageError(f"Thành phần “{_shown(name)}” của tệp Word bị hỏng. {FETCH}")


def _shown(name: str) -> str:
    return excerpt(name, _LONGEST_NAME)

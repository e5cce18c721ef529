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

_LOCAL_HEADER = 30
_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED, _UTF_8 = 0x1, 0x800
_DAMAGED = "Không mở được tệp Word: tệp bị hỏng (không phải gói .docx nguyên vẹn)."
_ADVICE = " Hãy mở bằng Word rồi lưu lại dưới dạng “Word Document (*.docx)”."


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
                "Đây là tệp .doc kiểu cũ hoặc tệp có mật khẩu, không phải .docx."
                " Hãy bỏ mật khẩu hoặc lưu lại dưới dạng “Word Document (*.docx)”."
            )
        try:
            with zipfile.ZipFile(BytesIO(data)) as archive:
                entries = archive.infolist()
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError) as error:
            raise PackageError(_DAMAGED + _ADVICE) from error
        self._data = data
        self._entries = {entry.filename: entry for entry in entries if not entry.is_dir()}
        _check_counts(entries, len(data), limits)
        for entry in entries:
            _check_entry(entry, limits)

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
            raise PackageError(f"Tệp Word thiếu thành phần “{name}”." + _ADVICE)
        start = entry.header_offset
        header = self._data[start : start + _LOCAL_HEADER]
        if len(header) < _LOCAL_HEADER or not header.startswith(b"PK\x03\x04"):
            raise PackageError(_DAMAGED + _ADVICE)
        name_length, extra_length = unpack_from("<HH", header, 26)
        start += _LOCAL_HEADER
        written = entry.orig_filename.encode("utf-8" if entry.flag_bits & _UTF_8 else "cp437")
        if self._data[start : start + name_length] != written:
            raise PackageError(_DAMAGED + _ADVICE)
        start += name_length + extra_length
        packed = self._data[start : start + entry.compress_size]
        return Member(name, entry.compress_type, entry.CRC, entry.file_size, packed)

    def read(self, name: str) -> bytes:
        """The unpacked bytes of ``name``. Raises :class:`PackageError` when they are damaged."""
        member = self.member(name)
        content = member.packed if member.method == zipfile.ZIP_STORED else _inflate(member)
        if len(content) != member.size or zlib.crc32(content) != member.crc:
            raise PackageError(f"Thành phần “{name}” của tệp Word bị hỏng." + _ADVICE)
        return content


def _inflate(member: Member) -> bytes:
    """Unpack no more than the size that the directory promises: it may lie."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        return inflater.decompress(member.packed, member.size + 1)
    except zlib.error as error:
        raise PackageError(f"Thành phần “{member.name}” của tệp Word bị hỏng.") from error


def _check_counts(entries: list[zipfile.ZipInfo], available: int, limits: Limits) -> None:
    if len(entries) > limits.members:
        raise PackageError(f"Tệp Word có {len(entries)} thành phần, quá {limits.members}.")
    if sum(entry.compress_size for entry in entries) > available:
        raise PackageError("Tệp Word có thành phần chồng lên nhau, không an toàn để mở.")
    if sum(entry.file_size for entry in entries) > limits.total_bytes:
        raise PackageError(
            f"Tệp Word bung ra lớn hơn {limits.total_bytes // 1_000_000} MB, không an toàn để mở."
        )
    seen: set[str] = set()
    for entry in entries:
        # Windows and Word do not tell "a.xml" from "A.XML".
        folded = entry.filename.casefold()
        if folded in seen:
            raise PackageError(f"Tệp Word có hai thành phần cùng tên “{entry.filename}”.")
        seen.add(folded)


def _check_entry(entry: zipfile.ZipInfo, limits: Limits) -> None:
    name = entry.filename
    if name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/"):
        raise PackageError(f"Tệp Word có thành phần tên không hợp lệ: “{name}”.")
    if entry.flag_bits & _ENCRYPTED:
        raise PackageError("Tệp Word có mật khẩu. Hãy bỏ mật khẩu rồi làm lại.")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise PackageError(f"Thành phần “{name}” nén bằng cách lạ." + _ADVICE)
    if entry.file_size > limits.member_bytes or (
        entry.file_size > limits.ratio_counts_from
        and entry.file_size > limits.ratio * max(entry.compress_size, 1)
    ):
        raise PackageError(f"Thành phần “{name}” bung ra quá lớn, không an toàn để mở.")

"""Packages that lie: doubled and odd names, wrong sizes, methods, flags, directories; bombs."""

from __future__ import annotations

import struct
import warnings
import zipfile
from collections.abc import Callable
from io import BytesIO
from random import Random
from typing import Final

from tests.damage.bases import Members

Kind = Callable[[Random, Members], bytes]
_LOCAL, _CENTRAL, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_NAMES: Final = (
    "../a.xml", "/a.xml", "C:\\a.xml", "C:a.xml", "a\\b.xml", "word/../a.xml", "..", ".", "", "/",
    "word/document.xml", "WORD/DOCUMENT.XML", "con", "a" * 60_000, "\x1b[2J", "\r\nOK", "\u202ecod",
    "word/document.xml/", "😀", "a//b", "\0", "word/document.xml\0.png",
)  # fmt: skip


def packed(members: Members, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A package of ``members``, as any program would write it."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", method, compresslevel=1) as archive:
        for name, content in members.items():
            _write(archive, name, content)
    return target.getvalue()


def _write(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # names that stand there twice
        archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)


def _places(data: bytes, sign: bytes) -> list[int]:
    places, at = [], data.find(sign)
    while at >= 0:
        places.append(at)
        at = data.find(sign, at + 1)
    return places


def _patched(
    chance: Random, data: bytes, sign: bytes, fields: dict[int, str], value: int | None = None
) -> bytes:
    """``data`` with one field (offset to format) of one header written over."""
    at = chance.choice(_places(data, sign))
    offset, form = chance.choice(sorted(fields.items()))
    most = 2 ** (8 * struct.calcsize(form)) - 1
    odd = (0, 1, 2, 9, 99, most, most - 1, most // 2, chance.randint(0, most))
    written = struct.pack(form, chance.choice(odd) if value is None else value)
    at += offset
    return data[:at] + written + data[at + len(written) :]


def odd_name(chance: Random, members: Members) -> bytes:
    """A member whose name leaves the package, is doubled, or is none."""
    target = BytesIO(packed(members))
    with zipfile.ZipFile(target, "a") as archive:
        _write(archive, chance.choice((*_NAMES, *sorted(members))), b"<a/>")
    return target.getvalue()


def directory_field(chance: Random, members: Members) -> bytes:
    """A size, checksum, method, flag or place in the directory that is not so."""
    fields = {8: "<H", 10: "<H", 16: "<L", 20: "<L", 24: "<L", 28: "<H", 30: "<H", 42: "<L"}
    return _patched(chance, packed(members), _CENTRAL, fields)


def local_field(chance: Random, members: Members) -> bytes:
    """The same in the header before a member's bytes."""
    fields = {6: "<H", 8: "<H", 14: "<L", 18: "<L", 22: "<L", 26: "<H", 28: "<H"}
    return _patched(chance, packed(members), _LOCAL, fields)


def end_field(chance: Random, members: Members) -> bytes:
    """Counts and places in the last record that are not so."""
    fields = {4: "<H", 8: "<H", 10: "<H", 12: "<L", 16: "<L", 20: "<H"}
    return _patched(chance, packed(members), _END, fields)


def locked(chance: Random, members: Members) -> bytes:
    """A member marked as encrypted."""
    return _patched(chance, packed(members), _CENTRAL, {8: "<H"}, chance.choice((1, 9, 0x41)))


def method(chance: Random, members: Members) -> bytes:
    """A member packed by a method of other programs, or of none."""
    if chance.random() < 0.4:
        return packed(members, chance.choice((zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)))
    odd = chance.choice((1, 6, 9, 12, 14, 93, 95, 98, 99, 65_535))
    return _patched(chance, packed(members), _CENTRAL, {10: "<H"}, odd)


def directory_cut(chance: Random, members: Members) -> bytes:
    """The directory cut off, gone, or that of another file."""
    data = packed(members)
    start = _places(data, _CENTRAL)[0]
    end = _places(data, _END)[-1]
    cut = chance.randint(start, end)
    other = packed({"a": b"b"})
    return chance.choice((
        data[:start], data[:cut], data[:cut] + data[end:], data[:start] + data[end:],
        data[:end], data[:end] + other[other.rindex(_END):], data[start:],
    ))  # fmt: skip


def overlapping(chance: Random, members: Members) -> bytes:
    """Members of the directory that share the same bytes: a bomb without any nesting."""
    data = packed(members)
    start, end = _places(data, _CENTRAL)[0], _places(data, _END)[-1]
    entry = data[start : _places(data, _CENTRAL)[1]]
    count = chance.choice((5, 200, 3_000))
    name = struct.unpack_from("<H", entry, 28)[0]
    many = b"".join(
        entry[:46] + f"{at:0{name}}"[-name:].encode() + entry[46 + name :] for at in range(count)
    )
    directory = data[start:end] + many
    total = min(len(members) + count, 65_535)
    last = struct.pack("<4sHHHHLLH", _END, 0, 0, total, total, len(directory), start, 0)
    return data[:start] + directory + last


def many_members(chance: Random, members: Members) -> bytes:
    """More members than any Word file has."""
    count = chance.choice((1_900, 2_100, 5_000))
    return packed({**members, **{f"word/media/{at}.png": b"" for at in range(count)}})


def ratio(chance: Random, members: Members) -> bytes:
    """A part that unpacks to a thousand times its size, or to more than it says."""
    name = chance.choice(("word/document.xml", "word/styles.xml", "word/media/image9.png"))
    padding = b" " * chance.choice((900_000, 3_000_000, 25_000_000))
    content = members.get(name, b"<a/>")
    data = packed({**members, name: content + padding})
    if chance.random() < 0.5:
        return data
    at = data.rindex(name.encode(), 0, data.rindex(_END)) - 46
    lying = struct.pack("<L", chance.choice((len(content), 10, 0)))
    return data[: at + 24] + lying + data[at + 28 :]


def within(chance: Random, members: Members) -> bytes:
    """A package within a package, or in the place of a part."""
    inner = packed(members)
    for _ in range(chance.choice((1, 3))):
        inner = packed({chance.choice(("kế hoạch.docx", "word/document.xml")): inner})
    if chance.random() < 0.3:
        return inner
    return packed({**members, chance.choice(("word/styles.xml", "word/embeddings/a.docx")): inner})


def stored(_: Random, members: Members) -> bytes:
    """Everything stored without compression: nothing is wrong with that."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target.getvalue()


KINDS: Final[tuple[Kind, ...]] = (
    odd_name, odd_name, directory_field, directory_field, local_field, end_field, locked, method,
    directory_cut, overlapping, many_members, ratio, within, stored,
)  # fmt: skip

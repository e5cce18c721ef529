"""Packages from anywhere: bounded before anything is unpacked."""

from __future__ import annotations

import io
import random
import struct
import zipfile

import pytest

from gnbv_docgen.docx.package import Limits, Package, PackageError
from gnbv_docgen.workspace.library import bundled_template

TEMPLATE = bundled_template()


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as package:
        for name, content in members.items():
            package.writestr(name, content)
    return target.getvalue()


def test_members_are_read_as_zipfile_reads_them() -> None:
    package = Package(TEMPLATE)
    with zipfile.ZipFile(io.BytesIO(TEMPLATE)) as known:
        assert package.names == tuple(known.namelist())
        for name in package.names:
            assert package.read(name) == known.read(name)
            assert name in package


def test_stored_members_are_read_too() -> None:
    assert Package(zipped({"a.xml": b"abc"}, zipfile.ZIP_STORED)).read("a.xml") == b"abc"


def test_a_missing_member_is_told() -> None:
    with pytest.raises(PackageError, match=r"thiếu thành phần “khong-co\.xml”"):
        Package(TEMPLATE).read("khong-co.xml")


def encrypted() -> bytes:
    data = bytearray(zipped({"a.xml": b"abc"}))
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    return bytes(data)


def twice() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        package.writestr("a.xml", b"1")
        package.writestr("A.XML", b"2")
    return target.getvalue()


def nameless() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        package.writestr(zipfile.ZipInfo(""), b"1")
    return target.getvalue()


def lying_size() -> bytes:
    data = bytearray(zipped({"a.xml": b"a" * 5000}))
    at = data.index(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<L", 10)
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "bị hỏng"),
        (b"%PDF-1.4", "bị hỏng"),
        (b"PK\x03\x04 nua chung", "bị cụt"),
        (TEMPLATE[: len(TEMPLATE) // 2], "bị cụt"),
        (TEMPLATE[: len(TEMPLATE) // 2] + b"PK\x05\x06", "bị hỏng"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512,
            "tệp .doc kiểu cũ hoặc tệp có mật khẩu",
        ),
        (zipped({"../a.xml": b"a"}), "tên không hợp lệ"),
        (zipped({"/a.xml": b"a"}), "tên không hợp lệ"),
        (zipped({"C:a.xml": b"a"}), "tên không hợp lệ"),
        (nameless(), "tên không hợp lệ: “”"),
        (zipped({"../" + "a" * 60_000: b"a"}), "tên không hợp lệ: “../a{37} … a{20}”"),
        (zipped({"../\x1b[2J": b"a"}), r"tên không hợp lệ: “../\?\[2J”"),
        (twice(), "cùng tên"),
        (encrypted(), "có mật khẩu"),
        (zipped({"a.xml": b"abc"}, zipfile.ZIP_BZIP2), "nén bằng cách lạ"),
    ],
    ids=[
        "empty",
        "pdf",
        "stub",
        "half",
        "no end",
        "doc",
        "up",
        "root",
        "drive",
        "nameless",
        "long",
        "control",
        "twice",
        "locked",
        "bzip2",
    ],
)
def test_what_is_no_safe_package_is_told(data: bytes, said: str) -> None:
    with pytest.raises(PackageError, match=said):
        Package(data)


@pytest.mark.parametrize(
    ("data", "limits", "said"),
    [
        (zipped({f"{n}.xml": b"a" for n in range(20)}), Limits(members=10), "20 thành phần"),
        (zipped({"a.xml": b"a" * 5000}), Limits(member_bytes=1000), "bung ra quá lớn"),
        (
            zipped({"a.xml": b"a" * 900, "b.xml": b"a" * 900}),
            Limits(total_bytes=1000),
            "bung ra lớn hơn",
        ),
        (zipped({"a.xml": b"a" * 2_000_000}), Limits(), "bung ra quá lớn"),
    ],
    ids=["members", "member", "total", "ratio"],
)
def test_bombs_are_refused_before_they_unpack(data: bytes, limits: Limits, said: str) -> None:
    with pytest.raises(PackageError, match=said):
        Package(data, limits)


def test_a_directory_of_a_million_entries_is_not_read() -> None:
    data = zipped({"a.xml": b"a"})
    entry = data[data.index(b"PK\x01\x02") : data.index(b"PK\x05\x06")]
    with pytest.raises(PackageError, match="1000001 thành phần"):
        Package(data[: -len(entry)] + entry * 1_000_000 + data[-22:])


def test_a_size_that_lies_unpacks_no_further() -> None:
    with pytest.raises(PackageError, match="bị hỏng"):
        Package(lying_size()).read("a.xml")


def test_a_member_that_has_two_names_is_refused() -> None:
    data = zipped({"a.xml": b"abc"}).replace(b"a.xml", b"b.xml", 1)
    with pytest.raises(PackageError, match="bị hỏng"):
        Package(data).read("a.xml")


def test_vietnamese_names_are_read() -> None:
    assert Package(zipped({"ảnh/một.xml": b"abc"})).read("ảnh/một.xml") == b"abc"


@pytest.mark.parametrize("seed", range(500))
def test_damaged_bytes_are_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(TEMPLATE)
    for _ in range(chance.randint(1, 30)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    try:
        package = Package(bytes(data))
        said = f"{len([package.read(name) for name in package.names])} parts"
    except PackageError as error:
        said = str(error)
    assert said

from __future__ import annotations

import pytest

from gnbv_docgen.findings import Finding
from gnbv_docgen.plan.source.bytes import MAX_BYTES, decode

TCVN3 = b"Tri\xd3n khai th\xf9c hi\xd6n gi\xb6m ngh\xccoo b\xd2n v\xf7ng, \xb8p d\xb9ng \xae\xb7"
VNI = "Trieån khai thöïc hieän giaûm ngheøo beàn vöõng".encode("latin1")
CP1258 = b"Gia\xd2m nghe\xcco b\xea\xccn v\xfd\xden, c\xe2\xf2n nghe\xcco, ty\xd2 l\xea\xf2"
LATIN1 = "déjà vu, élève naïve, garçon".encode("latin1")


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("a: ế".encode(), id="utf-8"),
        pytest.param(b"\xef\xbb\xbf" + "a: ế".encode(), id="with a mark"),
    ],
)
def test_text(data):
    assert decode(data, "a.yaml") == "a: ế"


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        pytest.param(b"\xff", 1, 1, id="first byte"),
        pytest.param("ế: ".encode() + b"\xff", 1, 4, id="columns count code points"),
        pytest.param("a\nbế".encode() + b"\xff", 2, 3, id="second line"),
        pytest.param(b"a\r\nb\rc\xff", 3, 2, id="all line breaks"),
        pytest.param(b"\xef\xbb\xbfab\xff", 1, 3, id="the mark does not count"),
        pytest.param("ế".encode()[:-1], 1, 1, id="cut letter"),
    ],
)
def test_not_utf8(data, line, column):
    found = decode(data, "a.yaml")
    assert isinstance(found, Finding)
    assert found.code == "YAML001"
    assert (found.place.file, found.place.line, found.place.column) == ("a.yaml", line, column)
    assert "UTF-8" in found.message


@pytest.mark.parametrize(
    ("data", "name"),
    [
        pytest.param(TCVN3, "TCVN3", id="tcvn3"),
        pytest.param(VNI, "VNI", id="vni"),
        pytest.param(CP1258, "1258", id="cp1258"),
    ],
)
def test_old_encodings_are_guessed(data, name):
    found = decode(b"trich_yeu: " + data, "a.yaml")
    assert isinstance(found, Finding)
    assert f"bảng mã {name}" in found.message or f"({name})" in found.message
    assert "chuyển mã" in found.message


@pytest.mark.parametrize("data", [LATIN1, b"\x80\x81", b"a\xff"], ids=["latin-1", "two", "one"])
def test_no_guess_without_telltales(data):
    found = decode(data, "a.yaml")
    assert isinstance(found, Finding)
    assert "có vẻ" not in found.message


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("utf-16", "UTF-16"), ("utf-16-le", "UTF-16"), ("utf-16-be", "UTF-16"), ("utf-32", "UTF-32")],
)
def test_wide_encodings_are_named(encoding, name):
    found = decode("loai_ke_hoach: tu_do\n".encode(encoding), "a.yaml")
    assert isinstance(found, Finding)
    assert found.code == "YAML002"
    assert name in found.message


def test_size():
    assert decode(b"x" * MAX_BYTES, "a.yaml") == "x" * MAX_BYTES
    found = decode(b"x" * (MAX_BYTES + 100_000), "a.yaml")
    assert isinstance(found, Finding)
    assert found.code == "YAML004"
    assert "5,1 MB" in found.message

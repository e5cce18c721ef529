from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from gnbv_docgen.docx.ooxml import W
from gnbv_docgen.docx.opening import Parts, ReadError
from tests.docx.snippets import docx, element, members, paragraph, zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512
GOOD = members(paragraph("chữ"))


def changed(**parts: str | bytes) -> bytes:
    """The good file with members changed: ``document`` is that of the text."""
    names = {"document": "word/document.xml", "styles": "word/styles.xml"}
    return zipped(GOOD | {names.get(name, name): content for name, content in parts.items()})


def opened(data: bytes) -> None:
    """Open a file as far as its text."""
    parts = Parts(data, "thu.docx")
    parts.xml(parts.main)


def bomb(size: int) -> bytes:
    return changed(document=b" " * size)


def many(count: int) -> bytes:
    return zipped(GOOD | {f"word/media/{at}.png": b"" for at in range(count)})


def locked() -> bytes:
    data = bytearray(docx(paragraph()))
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    return bytes(data)


def other_zip(name: str) -> bytes:
    return zipped({name: "<a/>", "[Content_Types].xml": "<Types/>"})


DEEP = element("<w:body>" + "<w:sdt>" * 300 + "</w:sdt>" * 300 + "</w:body>")
BAD = {
    "empty": (b"", "Tệp rỗng"),
    "zeros": (b"\0" * 4096, "Tệp rỗng"),
    "doc": (OLE + "WordDocument".encode("utf-16-le"), ".doc kiểu cũ"),
    "password": (OLE + "EncryptedPackage".encode("utf-16-le"), "có mật khẩu"),
    "xls": (OLE + "Workbook".encode("utf-16-le"), "Excel"),
    "ppt": (OLE + "PowerPoint Document".encode("utf-16-le"), "PowerPoint"),
    "other old": (OLE, "Office kiểu cũ"),
    "pdf": (b"%PDF-1.7\n", "PDF"),
    "rtf": (b"{\\rtf1\\ansi", "RTF"),
    "html": (b"\xef\xbb\xbf<!DOCTYPE html><html>", "HTML"),
    "html, bare": (b"<HTML><body>", "HTML"),
    "mhtml": (b"MIME-Version: 1.0\n", "MHTML"),
    "xml": (b"<?xml version='1.0'?><pkg/>", "XML"),
    "png": (b"\x89PNG\r\n", "ảnh"),
    "rar": (b"Rar!\x1a", "RAR"),
    "text": ("KẾ HOẠCH".encode(), "không phải tệp Word"),
    "cut off": (docx(paragraph())[:300], "bị hỏng"),
    "xlsx": (other_zip("xl/workbook.xml"), "Excel"),
    "pptx": (other_zip("ppt/presentation.xml"), "PowerPoint"),
    "odt": (other_zip("content.xml"), "OpenDocument"),
    "zip": (other_zip("anh.jpg"), "bên trong không có văn bản Word"),
    "zip with password": (locked(), "mật khẩu"),
    "broken XML": (changed(document="<w:document>"), "không đọc được"),
    "no XML": (changed(document=b"\xff\xfe\x00"), "không đọc được"),
    "deep XML": (changed(document=DEEP), "lồng nhau quá sâu"),
    "DTD": (changed(document="<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "DTD"),
    "ratio": (bomb(8_000_000), "bung ra quá lớn"),
    "entries": (many(2_100), "thành phần"),
}


@pytest.mark.parametrize(("data", "expected"), BAD.values(), ids=list(BAD))
def test_what_cannot_be_read_says_why(data, expected):
    with pytest.raises(ReadError) as raised:
        opened(data)
    assert expected in raised.value.reason
    assert raised.value.file == "thu.docx"
    assert str(raised.value) == f"thu.docx: {raised.value.reason}"


def test_each_kind_of_bad_file_has_its_own_words():
    reasons = []
    for kind in ("doc", "password", "pdf", "cut off", "zip", "ratio", "entries", "deep XML"):
        with pytest.raises(ReadError) as raised:
            opened(BAD[kind][0])
        reasons.append(raised.value.reason)
    assert len(set(reasons)) == len(reasons)


def test_a_large_part_is_not_parsed():
    noise = bytes((at * 7919 + at // 251) % 256 for at in range(1_000)) * 21_000
    stored = BytesIO(changed())
    with zipfile.ZipFile(stored, "a", zipfile.ZIP_STORED) as archive:
        archive.writestr("word/styles.xml", noise)
    parts = Parts(stored.getvalue(), "thu.docx")
    with pytest.raises(ReadError, match="lớn quá 20 MB"):
        parts.xml("word/styles.xml")


def test_an_error_without_a_file_is_the_reason_alone():
    assert str(ReadError("", "Tệp rỗng.")) == "Tệp rỗng."


def test_the_document_is_found_by_relations_whatever_its_name():
    renamed = dict(GOOD)
    renamed["noi_dung/van_ban.xml"] = renamed.pop("word/document.xml")
    rels = str(renamed["_rels/.rels"]).replace("word/document.xml", "/noi_dung/van_ban.xml")
    renamed["_rels/.rels"] = rels
    parts = Parts(zipped(renamed), "thu.docx")
    assert parts.main == "noi_dung/van_ban.xml"
    assert parts.xml(parts.main).tag == W + "document"


def test_the_document_is_found_without_relations_and_in_capitals():
    bare = {"[Content_Types].xml": "", "word/document.xml": GOOD["word/document.xml"]}
    assert Parts(zipped(bare), "a").main == "word/document.xml"
    loud = {name.replace("document", "DOCUMENT"): content for name, content in GOOD.items()}
    parts = Parts(zipped(loud), "a")
    assert parts.xml(parts.main).tag == W + "document"


def test_related_parts():
    parts = Parts(docx(paragraph(), styles="", header2=paragraph("2")), "a")
    styles = parts.related("styles")
    assert styles is not None
    assert styles.tag == W + "styles"
    assert parts.related("numbering") is None
    assert parts.by_id("header2") == "word/header2.xml"
    assert parts.by_id("header3") is None
    assert parts.by_id(None) is None
    assert parts.optional("docProps/app.xml") is None


def test_strict_files_speak_the_usual_namespaces():
    usual = W.strip("{}")
    strict = element(f"<w:body>{paragraph('chữ')}</w:body>").replace(
        usual, "http://purl.oclc.org/ooxml/wordprocessingml/main"
    )
    parts = Parts(changed(document=strict), "a")
    assert parts.xml(parts.main).tag == W + "document"

"""Files that are called Word files and cannot be read: each with the words that tell it."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Iterable
from io import BytesIO
from typing import Final, NamedTuple

from tests.docx.snippets import docx, element, members, paragraph, zipped

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512
_ENTRY, _END = b"PK\x01\x02", b"PK\x05\x06"
GOOD: Final = members(paragraph("chữ"))
_WHOLE: Final = docx(paragraph("chữ"))


class BadFile(NamedTuple):
    """A file and what must be said of it."""

    data: bytes
    said: str
    name: str = "kế hoạch.docx"


def changed(**parts: str | bytes) -> bytes:
    """The good file with members changed: ``document`` is that of the text."""
    names = {"document": "word/document.xml", "styles": "word/styles.xml"}
    return zipped(GOOD | {names.get(name, name): content for name, content in parts.items()})


def old(stream: str) -> bytes:
    """A file of the Office before 2007 that holds ``stream``."""
    return _OLE + stream.encode("utf-16-le")


def holding(*names: str) -> bytes:
    """A zip with other members than a Word file has."""
    return zipped(dict.fromkeys(("[Content_Types].xml", *names), "<a/>"))


def packed(names: Iterable[str], method: int = zipfile.ZIP_STORED) -> bytes:
    """The good file with more members, all empty, whatever their names."""
    target = BytesIO(docx(paragraph("chữ")))
    with zipfile.ZipFile(target, "a") as archive:
        for name in names:
            archive.writestr(zipfile.ZipInfo(name), b"", method)
    return target.getvalue()


def told(offset: int, form: str, value: int, data: bytes = b"") -> bytes:
    """A file whose directory says ``value`` of every member, at ``offset`` of its entry."""
    patched = bytearray(data or docx(paragraph("chữ")))
    at = patched.find(_ENTRY)
    while at >= 0:
        struct.pack_into(form, patched, at + offset, value)
        at = patched.find(_ENTRY, at + 1)
    return bytes(patched)


def overlapping() -> bytes:
    """Four hundred members that share their bytes: a bomb without nesting or a high ratio."""
    data = zipped(GOOD | {"word/media/100.png": bytes(range(256)) * 400})
    start, end = data.rindex(_ENTRY), data.index(_END)
    entry = data[start:end]
    many = b"".join(entry.replace(b"100.png", b"%d.png" % at) for at in range(101, 500))
    last = bytearray(data[end:])
    struct.pack_into("<L", last, 12, struct.unpack_from("<L", last, 12)[0] + len(many))
    return data[:end] + many + bytes(last)


def directory(count: int) -> bytes:
    """A directory that names its last member ``count`` times more."""
    data = docx(paragraph("chữ"))
    start, end = data.rindex(_ENTRY), data.index(_END)
    return data[:end] + data[start:end] * count + data[end:]


def _noisy() -> bytes:
    """The bytes of the text written over."""
    at = _WHOLE.index(b"word/document.xml") + 25
    return _WHOLE[:at] + b"noise" + _WHOLE[at + 5 :]


_DEEP: Final = element("<w:body>" + "<w:sdt>" * 300 + "</w:sdt>" * 300 + "</w:body>")
_NESTED: Final = element(
    "<w:body>" + "<w:tbl><w:tr><w:tc>" * 70 + "</w:tc></w:tr></w:tbl>" * 70 + "</w:body>"
)

BAD: Final = {
    # what is no package
    "empty": BadFile(b"", "Tệp rỗng"),
    "zeros": BadFile(b"\0" * 4096, "Tệp rỗng"),
    "lock": BadFile(b"\x05An" + b"\0" * 159, "tệp tạm mà Word để lại", "~$hoạch.docx"),
    "doc": BadFile(old("WordDocument"), ".doc kiểu cũ (Word 97–2003)", "cũ.doc"),
    "doc renamed": BadFile(old("WordDocument"), ".doc kiểu cũ (Word 97–2003)"),
    "password": BadFile(old("EncryptedPackage"), "Tệp có mật khẩu. Hãy mở bằng Word"),
    "xls": BadFile(old("Workbook"), "Excel kiểu cũ"),
    "ppt": BadFile(old("PowerPoint Document"), "PowerPoint kiểu cũ"),
    "other old": BadFile(_OLE, "Office kiểu cũ"),
    "PDF": BadFile(b"%PDF-1.7\n", "Đây là tệp PDF, không phải tệp Word, dù tên là .docx. Hãy đưa"),
    "PDF by its name": BadFile(b"%PDF-1.7\n", "tệp PDF, không phải tệp Word. Hãy đưa", "a.pdf"),
    "RTF": BadFile(b"{\\rtf1\\ansi", "tệp RTF, không phải tệp Word, dù tên là .doc.", "a.doc"),
    "RTF by its name": BadFile(b"{\\rtf1\\ansi", "tệp RTF, không phải tệp Word. Hãy", "a.rtf"),
    "HTML": BadFile(b"\xef\xbb\xbf<!DOCTYPE html><html>", "trang web (HTML)"),
    "HTML, bare": BadFile(b"<HTML><body>", "trang web (HTML)", "a.doc"),
    "HTML, later": BadFile(b"<!-- Word -->\r\n<html xmlns:o='x'>", "trang web (HTML)", "a.doc"),
    "MHTML": BadFile(b"MIME-Version: 1.0\n", "trang web (MHTML)"),
    "XML": BadFile(b"<?xml version='1.0'?><pkg/>", "tệp XML"),
    "text": BadFile("KẾ HOẠCH\r\n".encode(), "tệp chữ thuần (.txt)"),
    "text, UTF-16": BadFile("KẾ HOẠCH".encode("utf-16"), "tệp chữ thuần (.txt)"),
    "text, VNI": BadFile(b"K\xc9\xc2 HOA\xcfCH", "tệp chữ thuần (.txt)"),
    "PNG": BadFile(b"\x89PNG\r\n\x1a\n\0\0", "tệp ảnh"),
    "JPEG": BadFile(b"\xff\xd8\xff\xe0\0\x10JFIF", "tệp ảnh"),
    "TIFF": BadFile(b"II*\0\x08\0\0\0", "tệp ảnh"),
    "RAR": BadFile(b"Rar!\x1a\x07\x01\0", "tệp nén RAR"),
    "7z": BadFile(b"7z\xbc\xaf\x27\x1c\0\x04", "tệp nén 7z"),
    "gzip": BadFile(b"\x1f\x8b\x08\0", "tệp nén GZIP"),
    "noise": BadFile(bytes(range(200, 256)) + bytes(20) + b"\x01\x02" * 99, "không phải tệp Word"),
    "head lost": BadFile(_WHOLE[40:], "không phải tệp Word"),
    # other packages
    "xlsx": BadFile(holding("xl/workbook.xml"), "tệp Excel"),
    "pptx": BadFile(holding("ppt/presentation.xml"), "tệp PowerPoint"),
    "odt": BadFile(holding("mimetype", "content.xml"), "tệp OpenDocument (.odt)", "a.odt"),
    "zip of a docx": BadFile(holding("b/a.docx"), "chứa tệp Word “b/a.docx”", "a.zip"),
    "zip": BadFile(holding("anh.jpg"), "bên trong không có văn bản Word"),
    "zip of nothing": BadFile(zipped({}), "bên trong không có văn bản Word"),
    # packages that are damaged, locked, or not safe
    "cut off": BadFile(_WHOLE[: len(_WHOLE) // 2], "tệp bị cụt, mất phần cuối"),
    "directory lost": BadFile(
        _WHOLE[: _WHOLE.index(_ENTRY)] + _WHOLE[_WHOLE.index(_END) :], "tệp bị hỏng"
    ),
    "noise within": BadFile(_noisy(), "Thành phần “word/document.xml” của tệp Word bị hỏng"),
    "wrong checksum": BadFile(told(16, "<L", 99), "của tệp Word bị hỏng"),
    "wrong size": BadFile(told(24, "<L", 9), "của tệp Word bị hỏng"),
    "zip with password": BadFile(told(8, "<H", 1), "có mật khẩu (của tệp nén)"),
    "odd method": BadFile(told(10, "<H", 99), "nén bằng cách lạ"),
    "leaves the package": BadFile(packed(["../../a.xml"]), "tên không hợp lệ: “../../a.xml”"),
    "without a name": BadFile(packed([""]), "tên không hợp lệ: “”"),
    "two of a name": BadFile(packed(["Word/Document.xml"]), "hai thành phần cùng tên"),
    "entries": BadFile(packed(f"word/media/{at}.png" for at in range(2_100)), "2104 thành phần"),
    "directory": BadFile(directory(500_000), "500004 thành phần"),
    "ratio": BadFile(changed(document=b" " * 8_000_000), "bung ra quá lớn, không an toàn"),
    "size": BadFile(told(24, "<L", 200_000_000), "bung ra lớn hơn 300 MB, không an toàn"),
    "overlap": BadFile(overlapping(), "chồng lên nhau, không an toàn"),
    # parts that are damaged, or not safe
    "broken XML": BadFile(changed(document="<w:document>"), "“word/document.xml” không đọc được"),
    "no XML": BadFile(changed(document=b"\xff\xfe\x00"), "“word/document.xml” không đọc được"),
    "no XML at all": BadFile(changed(document=b""), "“word/document.xml” không đọc được"),
    "odd encoding": BadFile(
        changed(document="<?xml version='1.0' encoding='cp037'?><a/>"), "không đọc được"
    ),
    "EBCDIC": BadFile(changed(document="<?xml version='1.0'?><a/>".encode("cp037")), "không đọc"),
    "depth of XML": BadFile(changed(document=_DEEP), "lồng nhau quá sâu, không an toàn"),
    "depth of tables": BadFile(changed(document=_NESTED), "bảng, khung hay trường lồng nhau"),
    "DTD": BadFile(changed(document="<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "khai báo DTD"),
    "no body": BadFile(changed(document="<a/>"), "không có nội dung (thiếu phần thân"),
    "styles broken": BadFile(
        zipped(members(paragraph(), styles="") | {"word/styles.xml": "<w:styles>"}),
        "“word/styles.xml” không đọc được",
    ),
    "paragraphs": BadFile(zipped(members("<w:p/>" * 40_000)), "quá nhiều chữ, đoạn"),
    "elements": BadFile(zipped(members("<w:p/> " * 900_000)), "bung ra quá lớn"),
}

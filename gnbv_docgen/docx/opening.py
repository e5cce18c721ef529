"""From bytes to the parts of a Word file, or to the reason why it cannot be read."""

from __future__ import annotations

from posixpath import dirname, join, normpath
from typing import Final, cast

from lxml import etree

from gnbv_docgen.docx.ooxml import STRICT, Element
from gnbv_docgen.docx.package import Package, PackageError
from gnbv_docgen.errors import FatalError

# The XML of a thousand pages is some 15 MB; more is refused before it fills the memory.
_XML_BYTES: Final = 20_000_000
_ELEMENTS: Final = 400_000
_COUNT: Final = etree.XPath("count(//*)")
_RELATIONSHIP: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SAVE_AS: Final = "Hãy mở bằng Word rồi lưu lại dưới dạng “Word Document (*.docx)”."
_SPLIT: Final = "Hãy tách thành nhiều tệp, hoặc bỏ bớt định dạng thừa rồi lưu lại."
_FETCH: Final = "Hãy lấy lại tệp gốc, hoặc thử mở và sửa bằng Word (Open and Repair) rồi lưu lại."

# What the first bytes of other files are.
_OTHERS: Final = (
    (b"%PDF", "tệp PDF", "Hãy đưa tệp Word gốc."),
    (b"{\\rtf", "tệp RTF", _SAVE_AS),
    (b"MIME-Version:", "trang web (MHTML)", _SAVE_AS),
    (b"<!doctype html", "trang web (HTML)", _SAVE_AS),
    (b"<html", "trang web (HTML)", _SAVE_AS),
    (b"<?xml", "tệp XML", _SAVE_AS),
    (b"\x89PNG", "tệp ảnh", "Hãy đưa tệp Word gốc."),
    (b"\xff\xd8\xff", "tệp ảnh", "Hãy đưa tệp Word gốc."),
    (b"Rar!", "tệp nén RAR", "Hãy giải nén rồi đưa tệp Word bên trong."),
    (b"7z\xbc\xaf", "tệp nén 7z", "Hãy giải nén rồi đưa tệp Word bên trong."),
)
_ENCRYPTED: Final = (
    "Tệp có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu (File > Info > Protect Document) rồi lưu lại."
)
# Names inside old Office files (OLE), and what a file that holds them is.
_OLE_HOLDS: Final = (
    ("EncryptedPackage", _ENCRYPTED),
    ("WordDocument", "Đây là tệp .doc kiểu cũ (Word 97–2003), chưa đọc được. " + _SAVE_AS),
    ("Workbook", "Đây là tệp Excel kiểu cũ (.xls), không phải tệp Word."),
    ("PowerPoint Document", "Đây là tệp PowerPoint kiểu cũ (.ppt), không phải tệp Word."),
)
# Members that tell what a zip is when it is no Word file.
_ZIP_HOLDS: Final = (
    ("xl/workbook.xml", "Đây là tệp Excel (.xlsx), không phải tệp Word."),
    ("ppt/presentation.xml", "Đây là tệp PowerPoint (.pptx), không phải tệp Word."),
    ("content.xml", "Đây là tệp OpenDocument (.odt), không phải .docx. " + _SAVE_AS),
)


class ReadError(FatalError):
    """A file that cannot be read as .docx: ``file``, and ``reason`` in Vietnamese with advice."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"{file}: {reason}" if file else reason)
        self.file = file
        self.reason = reason


class Parts:
    """The XML parts of a Word file and how they refer to one another.

    Raises :class:`ReadError` for whatever is no Word file, is damaged, locked or not safe to open.
    """

    def __init__(self, data: bytes, file: str) -> None:
        self.file = file
        _refuse_other_kinds(data, file)
        try:
            self._package = Package(data)
        except PackageError as error:
            raise ReadError(file, str(error)) from error
        self._names = {name.casefold(): name for name in self._package.names}
        self._parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
            remove_comments=True, remove_pis=True,
        )  # fmt: skip
        self._bytes = self._elements = 0
        self.main = self._main()
        self.relations = self._relations(self.main)

    def xml(self, name: str) -> Element:
        """The root of the part ``name``; raises :class:`ReadError` when it cannot be had."""
        try:
            member = self._package.member(self._names.get(name.casefold(), name))
            self._bytes += member.size
            if self._bytes > _XML_BYTES:
                size = f"{_XML_BYTES // 1_000_000} MB"
                raise ReadError(self.file, f"Phần chữ của tệp lớn quá {size}. {_SPLIT}")
            content = self._package.read(member.name)
        except PackageError as error:
            raise ReadError(self.file, str(error)) from error
        if b"//purl.oclc.org/ooxml/" in content[:8_000]:
            for strict, usual in STRICT:
                content = content.replace(b'"' + strict + b'"', b'"' + usual + b'"')
        try:
            root = etree.fromstring(content, self._parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            if "depth" in str(error):
                reason = f"“{name}” có phần tử lồng nhau quá sâu, không an toàn để đọc."
                raise ReadError(self.file, reason) from error
            reason = f"Tệp Word bị hỏng: nội dung của “{name}” không đọc được. {_FETCH}"
            raise ReadError(self.file, reason) from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise ReadError(self.file, f"Thành phần “{name}” khai báo DTD, không an toàn để mở.")
        self._elements += int(cast("float", _COUNT(root)))
        if self._elements > _ELEMENTS:
            raise ReadError(self.file, f"Tệp có quá nhiều phần tử XML. {_SPLIT}")
        return root

    def related(self, kind: str) -> Element | None:
        """The root of the part that the document names as its ``kind`` ("styles"); None if none."""
        for target, found in self.relations.values():
            if found == kind and target.casefold() in self._names:
                return self.xml(target)
        return None

    def by_id(self, relation: str | None) -> str | None:
        """The name of the part that the document calls ``relation``, None when there is none."""
        target = self.relations.get(relation or "", ("", ""))[0]
        return target if target.casefold() in self._names else None

    def optional(self, name: str) -> Element | None:
        """The root of the part ``name``, None when the file has no such part."""
        return self.xml(name) if name.casefold() in self._names else None

    def _main(self) -> str:
        for target, kind in self._relations("").values():
            if kind == "officeDocument" and target.casefold() in self._names:
                if target.casefold().startswith(("xl/", "ppt/")):
                    break
                return target
        for member, reason in _ZIP_HOLDS:
            if member in self._names:
                raise ReadError(self.file, reason)
        if "word/document.xml" in self._names:
            return self._names["word/document.xml"]
        reason = "Đây là tệp nén (zip), bên trong không có văn bản Word: tệp hỏng hoặc bị đổi tên."
        raise ReadError(self.file, f"{reason} {_FETCH}")

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Relations of ``part`` ("" is the package): id to target's name and kind."""
        folder, _, name = part.rpartition("/")
        root = self.optional(join(folder, "_rels", f"{name}.rels"))
        if root is None:
            return {}
        found = {}
        for relation in root.iter(_RELATIONSHIP):
            if relation.get("TargetMode") != "External":
                target = relation.get("Target", "")
                target = target[1:] if target.startswith("/") else join(dirname(part), target)
                kind = relation.get("Type", "").rpartition("/")[2]
                found[relation.get("Id", "")] = (normpath(target), kind)
        return found


def _refuse_other_kinds(data: bytes, file: str) -> None:
    if not data.lstrip(b"\0 \r\n\t"):
        raise ReadError(file, "Tệp rỗng. Hãy lấy lại tệp gốc.")
    if data.startswith(_OLE):
        for name, reason in _OLE_HOLDS:
            if name.encode("utf-16-le") in data:
                raise ReadError(file, reason)
        raise ReadError(file, "Đây là tệp Office kiểu cũ, không phải .docx. " + _SAVE_AS)
    start = data[:200].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    for magic, kind, advice in _OTHERS:
        if start.startswith(magic.lower()):
            raise ReadError(file, f"Đây là {kind} dù tên là .docx. {advice}")
    if not data.startswith(b"PK"):
        raise ReadError(file, "Đây không phải tệp Word (.docx), hoặc tệp đã hỏng. " + _FETCH)

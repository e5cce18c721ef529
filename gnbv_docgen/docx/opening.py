"""From bytes to the parts of a Word file, or to the reason why it cannot be read."""

from __future__ import annotations

import re
from posixpath import dirname, join, normpath
from typing import Final, cast

from lxml import etree

from gnbv_docgen.docx.ooxml import STRICT, Element
from gnbv_docgen.docx.package import FETCH, UNSAFE, Package, PackageError
from gnbv_docgen.docx.recognising import other_file, other_package
from gnbv_docgen.errors import FatalError
from gnbv_docgen.viet.excerpt import excerpt

# The XML of a thousand pages is some 15 MB; more is refused before it fills the memory.
_XML_BYTES: Final = 20_000_000
_ELEMENTS: Final = 400_000
_ATTRIBUTES: Final = 1_500_000
_LONGEST_NAME: Final = 60
_COUNT: Final = etree.XPath("count(//*)")
_RELATIONSHIP: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_SPLIT: Final = "Hãy tách thành nhiều tệp, hoặc bỏ bớt định dạng thừa rồi lưu lại."
# In these a "<" is the byte of ASCII, so that elements can be counted before they are read.
_ENCODING: Final = re.compile(rb"<\?xml[^>]*?\sencoding\s*=\s*[\"']([^\"']*)")
_ENCODINGS: Final = re.compile(rb"(?i:utf-?(8|16)|us-ascii|iso-8859-\d+|windows-\d+)")
_BLANKS: Final = b"\xef\xbb\xbf\xff\xfe\0 \r\n\t"


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
        other = other_file(data, file)
        if other is not None:
            raise ReadError(file, other)
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
                for quote in (b'"', b"'"):
                    content = content.replace(quote + strict + quote, quote + usual + quote)
        root = self._parsed(content, member.name)
        self._elements += int(cast("float", _COUNT(root)))
        if self._elements > _ELEMENTS:
            raise self._too_much()
        return root

    def _parsed(self, content: bytes, name: str) -> Element:
        """The root of the part ``name``, of whose size nothing is known yet but its bytes."""
        shown = excerpt(name, _LONGEST_NAME)
        damaged = f"Tệp Word bị hỏng: nội dung của “{shown}” không đọc được. {FETCH}"
        if not _is_plain(content):
            raise ReadError(self.file, damaged)
        # Every element has one or two "<", every attribute a "="; most parts are too short for it.
        if len(content) > min(2 * _ELEMENTS, _ATTRIBUTES) and (
            content.count(b"<") > 2 * _ELEMENTS or content.count(b"=") > _ATTRIBUTES
        ):
            raise self._too_much()
        try:
            root = etree.fromstring(content, self._parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            if "depth" in str(error):
                reason = f"“{shown}” có phần tử lồng nhau quá sâu, {UNSAFE}"
                raise ReadError(self.file, reason) from error
            raise ReadError(self.file, damaged) from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise ReadError(self.file, f"Thành phần “{shown}” khai báo DTD, {UNSAFE}")
        return root

    def _too_much(self) -> ReadError:
        return ReadError(self.file, f"Tệp có quá nhiều phần tử XML. {_SPLIT}")

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
        if "word/document.xml" in self._names:
            return self._names["word/document.xml"]
        raise ReadError(self.file, other_package(self._package.names))

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


def _is_plain(content: bytes) -> bool:
    """Whether a part is written in an encoding that Word reads, or in none that is declared."""
    declared = _ENCODING.match(content.lstrip(_BLANKS)[:500])
    known = declared is None or _ENCODINGS.fullmatch(declared[1]) is not None
    return known and content.lstrip(_BLANKS).startswith(b"<")

"""The last step of a Word file: same plan, same bytes; and where the file came from.

Nothing of the clock or the machine goes in. Deflated bytes differ between builds of zlib, so the
promise across machines is the same parts, on one machine the same bytes.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterable, Mapping
from struct import pack
from typing import NamedTuple

from markupsafe import escape

from gnbv_docgen.docx.package import Member, Package, PackageError
from gnbv_docgen.render.faults import TemplateError

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES, _RELATIONS = "[Content_Types].xml", "_rels/.rels"
_CORE, _APP, _CUSTOM = "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"
_PROPERTIES = {
    _CORE: (
        "application/vnd.openxmlformats-package.core-properties+xml",
        f"{_PACKAGE}/relationships/metadata/core-properties",
    ),
    _APP: (
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        f"{_OFFICE}/relationships/extended-properties",
    ),
    _CUSTOM: (
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        f"{_OFFICE}/relationships/custom-properties",
    ),
}
_APP_XML = (
    f'{_DECLARATION}<Properties xmlns="{_OFFICE}/extended-properties">'
    "<Application>gnbv-docgen</Application></Properties>"
)
_NEW_YEAR_1980 = 0x21  # the earliest date that a zip can hold
_VERSION, _UTF_8 = 20, 0x800
_LEVEL = 6
# Bytes; for less, zlib's usual quarter of a megabyte of tables costs more than it gains.
_SMALL = 4096


class CoreProperties(NamedTuple):
    """What Word shows as the file's properties; ``created`` is like "2024-05-04T00:00:00Z"."""

    title: str
    subject: str
    creator: str
    created: str
    language: str = "vi-VN"


class Provenance(NamedTuple):
    """What a file was made from: SHA-256 of plan, template and own body; the engine's version."""

    plan: str
    template: str
    engine: str
    body: str


# The names of the custom properties, in the order of Provenance.
_MARKS = ("gnbv_ke_hoach", "gnbv_mau", "gnbv_phien_ban", "gnbv_than_van_ban")


class Sealer:
    """Puts changed parts into a template's package; made once for a template.

    ``changed`` are the names of the parts that :meth:`seal` will be given. All others are copied
    as they lie in the template's zip. Raises :class:`TemplateError` for a package whose table of
    contents cannot be read.
    """

    def __init__(self, package: Package, changed: Iterable[str]) -> None:
        own = {_TYPES: _content_types(package), _RELATIONS: _relations(package), _APP: _APP_XML}
        fresh = {*changed, _CORE, _CUSTOM}
        copied = [name for name in package.names if name not in fresh and name not in own]
        self._copied = [_Record.of(package.member(name)) for name in sorted(copied)]
        self._own = {name: _Record.packed(name, text.encode()) for name, text in own.items()}
        self._digests = {name: _digest(package.read(name)) for name in copied}
        self._digests |= {name: _digest(text.encode()) for name, text in own.items()}

    def seal(
        self,
        changed: Mapping[str, bytes],
        core: CoreProperties,
        provenance: tuple[str, str, str],
    ) -> bytes:
        """The Word file; ``provenance`` are the fingerprints of plan and template, and version."""
        digests = self._digests | {name: _digest(content) for name, content in changed.items()}
        recorded = Provenance(*provenance, _combined(digests))
        return _zip(
            [
                self._own[_TYPES],
                self._own[_RELATIONS],
                *(_Record.packed(name, content) for name, content in changed.items()),
                *self._copied,
                self._own[_APP],
                _Record.packed(_CORE, _core_xml(core).encode()),
                _Record.packed(_CUSTOM, _custom_xml(recorded).encode()),
            ]
        )


def read_provenance(data: bytes) -> Provenance | None:
    """What a Word file says of its origin; None when it is no such file or says nothing."""
    try:
        package = Package(data)
        text = package.read(_CUSTOM).decode("utf-8", errors="replace")
    except PackageError:
        return None
    found = [
        re.search(rf'name="{mark}"[^>]*>\s*<vt:lpwstr>([^<]*)</vt:lpwstr>', text) for mark in _MARKS
    ]
    values = [match.group(1) for match in found if match]
    return Provenance(*values) if len(values) == len(_MARKS) else None


def body_fingerprint(data: bytes) -> str:
    """SHA-256 over all parts but the properties, whatever their order and compression.

    A damaged part has a fingerprint that no sound one has. Raises
    :class:`~gnbv_docgen.docx.package.PackageError` when the package itself cannot be opened.
    """
    package = Package(data)
    digests = {}
    for name in package.names:
        try:
            digests[name] = _digest(package.read(name))
        except PackageError:
            digests[name] = "damaged"
    return _combined(digests)


def _combined(digests: Mapping[str, str]) -> str:
    lines = [
        f"{digest} {name}\n" for name, digest in digests.items() if not name.startswith("docProps/")
    ]
    return _digest("".join(sorted(lines)).encode())


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


class _Record(NamedTuple):
    """A member of the new zip, its headers drawn; ``central`` lacks only the offset at its end."""

    local: bytes
    content: bytes
    central: bytes
    name: bytes

    @classmethod
    def of(cls, member: Member) -> _Record:
        name = member.name.encode()
        flags = 0 if name.isascii() else _UTF_8
        facts = pack(
            "<5H3L2H",
            _VERSION, flags, member.method, 0, _NEW_YEAR_1980,
            member.crc, len(member.packed), member.size, len(name), 0,
        )  # fmt: skip
        central = b"PK\x01\x02" + pack("<H", _VERSION) + facts + bytes(10)
        return cls(b"PK\x03\x04" + facts + name, member.packed, central, name)

    @classmethod
    def packed(cls, name: str, content: bytes) -> _Record:
        window, memory = (-zlib.MAX_WBITS, 8) if len(content) > _SMALL else (-12, 4)
        deflater = zlib.compressobj(_LEVEL, zlib.DEFLATED, window, memory)
        packed = deflater.compress(content) + deflater.flush()
        return cls.of(Member(name, zlib.DEFLATED, zlib.crc32(content), len(content), packed))


def _zip(records: list[_Record]) -> bytes:
    pieces: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for record in records:
        directory += record.central, pack("<L", offset), record.name
        pieces += record.local, record.content
        offset += len(record.local) + len(record.content)
    table = b"".join(directory)
    end = pack("<4s4H2LH", b"PK\x05\x06", 0, 0, len(records), len(records), len(table), offset, 0)
    return b"".join((*pieces, table, end))


def _content_types(package: Package) -> str:
    text = package.read(_TYPES).decode()
    text = re.sub(r'<Override\b[^>]*"/docProps/(?:core|app|custom)\.xml"[^>]*/>', "", text)
    added = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>'
        for name, (kind, _) in _PROPERTIES.items()
    )
    return _before_end(text, "</Types>", added, _TYPES)


def _relations(package: Package) -> str:
    text = package.read(_RELATIONS).decode()
    kinds = "|".join(re.escape(relation) for _, relation in _PROPERTIES.values())
    text = re.sub(rf'<Relationship\b[^>]*"(?:{kinds})"[^>]*/>', "", text)
    added = "".join(
        f'<Relationship Id="gnbv{number}" Type="{relation}" Target="{name}"/>'
        for number, (name, (_, relation)) in enumerate(_PROPERTIES.items(), 1)
    )
    return _before_end(text, "</Relationships>", added, _RELATIONS)


def _before_end(text: str, end: str, added: str, part: str) -> str:
    before, found, after = text.rpartition(end)
    if not found:
        raise TemplateError(
            "mục lục của gói Word viết khác thường; hãy mở bằng Word rồi lưu lại", part
        )
    return before + added + found + after


def _core_xml(core: CoreProperties) -> str:
    stamp = escape(core.created)
    return (
        f'{_DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(core.title)}</dc:title><dc:subject>{escape(core.subject)}</dc:subject>"
        f"<dc:creator>{escape(core.creator)}</dc:creator>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{stamp}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{stamp}</dcterms:modified>'
        f"<dc:language>{escape(core.language)}</dc:language></cp:coreProperties>"
    )


def _custom_xml(provenance: Provenance) -> str:
    properties = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" name="{mark}">'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for number, (mark, value) in enumerate(zip(_MARKS, provenance, strict=True), 2)
    )
    return (
        f'{_DECLARATION}<Properties xmlns="{_OFFICE}/custom-properties"'
        f' xmlns:vt="{_OFFICE}/docPropsVTypes">{properties}</Properties>'
    )

"""The small parts of the package: settings, fonts, header, relations, and the zip itself."""

from __future__ import annotations

import io
import zipfile

from draw import decree
from draw.theme import theme_part
from draw.wordml import DECLARATION, NAMESPACES

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."

HEADER_ID = "rIdSoTrang"

# Part of word/, its content type, its relation to the document, the relation's id.
_WORD_PARTS = (
    ("styles.xml", f"{_WORD_TYPE}styles+xml", "styles", "rIdStyles"),
    ("settings.xml", f"{_WORD_TYPE}settings+xml", "settings", "rIdSettings"),
    ("fontTable.xml", f"{_WORD_TYPE}fontTable+xml", "fontTable", "rIdFontTable"),
    ("header1.xml", f"{_WORD_TYPE}header+xml", "header", HEADER_ID),
    (
        "theme/theme1.xml",
        "application/vnd.openxmlformats-officedocument.theme+xml",
        "theme",
        "rIdTheme",
    ),
)


def package_parts(document: str, styles: str) -> dict[str, str]:
    """Every part of the Word file by its name, in the order of the zip."""
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _package_relations(),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": _document_relations(),
        "word/styles.xml": styles,
        "word/settings.xml": _settings(),
        "word/fontTable.xml": _font_table(),
        "word/header1.xml": _page_number_header(),
        "word/theme/theme1.xml": theme_part(),
        "docProps/core.xml": _core_properties(),
    }


def zipped(parts: dict[str, str]) -> bytes:
    """The parts as a zip that is the same whenever and wherever it is made by one zlib."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for name, part in parts.items():
            member = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 3
            member.external_attr = 0o644 << 16
            package.writestr(member, part.encode(), compresslevel=9)
    return file.getvalue()


def _content_types() -> str:
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{content}"/>'
        for name, content in (
            ("word/document.xml", f"{_WORD_TYPE}document.main+xml"),
            *((f"word/{name}", content) for name, content, _, _ in _WORD_PARTS),
            ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        )
    )
    return (
        f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(*relations: tuple[str, str, str]) -> str:
    links = "".join(
        f'<Relationship Id="{rel_id}" Type="{kind}" Target="{target}"/>'
        for rel_id, kind, target in relations
    )
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'


def _package_relations() -> str:
    core = f"{_PACKAGE}/relationships/metadata/core-properties"
    return _relations(
        ("rIdDocument", f"{_OFFICE}/officeDocument", "word/document.xml"),
        ("rIdCore", core, "docProps/core.xml"),
    )


def _document_relations() -> str:
    return _relations(
        *((rel_id, f"{_OFFICE}/{kind}", name) for name, _, kind, rel_id in _WORD_PARTS)
    )


def _settings() -> str:
    """Word of today (compatibility 15), Vietnamese, no hyphenation, comma before decimals."""
    return (
        f"{DECLARATION}<w:settings {NAMESPACES}>"
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{decree.LANGUAGE}"/>'
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def _font_table() -> str:
    """What to look for where Times New Roman is missing: another roman face."""
    return (
        f'{DECLARATION}<w:fonts {NAMESPACES}><w:font w:name="{decree.FONT}">'
        '<w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>'
        '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def _page_number_header() -> str:
    """I.7: the bare number, centred in the top margin; the first page of a section has none."""
    return (
        f'{DECLARATION}<w:hdr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr>'
        '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>'
    )


def _core_properties() -> str:
    """Nobody's name and no date: each document brings its own."""
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:language>{decree.LANGUAGE}</dc:language></cp:coreProperties>"
    )

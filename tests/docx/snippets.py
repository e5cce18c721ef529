"""Small Word files made of XML snippets, for tests that read them."""

from __future__ import annotations

import zipfile
from io import BytesIO

from gnbv_docgen.docx.read import read
from gnbv_docgen.docx.view import DocxView, Paragraph, Run

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": W,
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    }.items()
)
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="xml" ContentType="application/xml"/></Types>"""
# Text from margin to margin: 160 mm and a bit, that is 9000 twips or 450 pt.
SECTION = (
    '<w:sectPr><w:pgSz w:w="11900" w:h="16840"/><w:pgMar w:top="1134" w:bottom="1134"'
    ' w:left="1700" w:right="1200" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
)
# Roots of the parts that a snippet is put into.
_ROOTS = {
    "styles": "w:styles",
    "numbering": "w:numbering",
    "settings": "w:settings",
    "footnotes": "w:footnotes",
    "endnotes": "w:endnotes",
    "comments": "w:comments",
    "theme": "a:theme",
    "header": "w:hdr",
    "footer": "w:ftr",
}


def element(inner: str, name: str = "w:document") -> str:
    """``inner`` in a root that knows the usual prefixes."""
    return f"<{name} {_SPACES}>{inner}</{name}>"


def zipped(members: dict[str, str | bytes]) -> bytes:
    """A zip of ``members``."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def members(body: str, *, section: str = SECTION, **parts: str) -> dict[str, str | bytes]:
    """The members of a .docx with ``body``.

    ``parts`` are the insides of other parts; ``header2`` is a header that the document calls
    ``header2``, ``pages`` the number of pages that it says it has.
    """
    pages = parts.pop("pages", "")
    relations = ""
    found: dict[str, str | bytes] = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _relations(_relation("1", "officeDocument", "word/document.xml")),
    }
    for name, inner in parts.items():
        kind = name.rstrip("0123456789")
        relations += _relation(name, kind, f"{name}.xml")
        found[f"word/{name}.xml"] = element(inner, _ROOTS[kind])
    found["word/_rels/document.xml.rels"] = _relations(relations)
    found["word/document.xml"] = element(f"<w:body>{body}{section}</w:body>")
    if pages:
        uri = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
        found["docProps/app.xml"] = f'<Properties xmlns="{uri}"><Pages>{pages}</Pages></Properties>'
    return found


def _relation(name: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{name}" Type="{_KIND}/{kind}" Target="{target}"/>'


def _relations(inner: str) -> str:
    return f'<Relationships xmlns="{_RELATIONS}">{inner}</Relationships>'


def docx(body: str, **parts: str) -> bytes:
    """A .docx with ``body``; see :func:`members`."""
    return zipped(members(body, **parts))


def view(body: str, **parts: str) -> DocxView:
    """What is read of a .docx with ``body``; see :func:`members`."""
    return read(docx(body, **parts), "thu.docx")


def run(text: str = "chữ", properties: str = "") -> str:
    """A run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(inner: str = "", properties: str = "") -> str:
    """A paragraph; plain text becomes a run."""
    content = inner if inner.startswith("<") else run(inner)
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def first_paragraph(body: str, **parts: str) -> Paragraph:
    """The first paragraph of a .docx with ``body``."""
    return view(body, **parts).paragraphs[0]


def first_run(body: str, **parts: str) -> Run:
    """The first run of a .docx with ``body``."""
    return first_paragraph(body, **parts).runs[0]


def style(name: str, inner: str, kind: str = "paragraph", more: str = "") -> str:
    """A style called and named ``name``."""
    return (
        f'<w:style w:type="{kind}" w:styleId="{name}" {more}><w:name w:val="{name}"/>{inner}'
        "</w:style>"
    )


def defaults(run_properties: str = "", paragraph_properties: str = "") -> str:
    """The document's defaults, for the part of styles."""
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{run_properties}</w:rPr></w:rPrDefault>"
        f"<w:pPrDefault><w:pPr>{paragraph_properties}</w:pPr></w:pPrDefault></w:docDefaults>"
    )


def cell(inner: str, width: int = 3000, properties: str = "") -> str:
    """A cell of a table, ``width`` twips wide; plain text becomes a paragraph."""
    content = inner if inner.startswith("<") else paragraph(inner)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>{content}</w:tc>'


def table(*rows: str, properties: str = "", grid: tuple[int, ...] = ()) -> str:
    """A table of rows, each the cells of one."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    return (
        f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>"
        + "".join(f"<w:tr>{row}</w:tr>" for row in rows)
        + "</w:tbl>"
    )


def field(instruction: str, result: str = "", *, separate: bool = True) -> str:
    """A complex field."""
    marks = {
        kind: f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
        for kind in ("begin", "separate", "end")
    }
    shown = marks["separate"] + (run(result) if result else "") if separate else ""
    instructed = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return marks["begin"] + instructed + shown + marks["end"]


def theme(major: str = "Cambria", minor: str = "Calibri", colours: str = "") -> str:
    """A theme with two fonts and the colours of ``colours``."""
    fonts = "".join(
        f'<a:{kind}Font><a:latin typeface="{font}"/><a:ea typeface=""/><a:cs typeface=""/>'
        f"</a:{kind}Font>"
        for kind, font in (("major", major), ("minor", minor))
    )
    return (
        f"<a:themeElements><a:clrScheme>{colours}</a:clrScheme>"
        f"<a:fontScheme>{fonts}</a:fontScheme></a:themeElements>"
    )

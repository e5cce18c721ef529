"""docxtpl: making a template ready, and rendering where the fast path does not reach.

The only module that imports docxtpl. docxtpl's public methods are used, or overridden, by name.
"""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from docx.opc.exceptions import PackageNotFoundError
from docxtpl import DocxTemplate
from lxml.etree import XMLSyntaxError

from gnbv_docgen.docx.package import Package
from gnbv_docgen.render.balance import is_balanced
from gnbv_docgen.render.engine import PartTemplate, encode
from gnbv_docgen.render.faults import TemplateError
from gnbv_docgen.render.layout_facts import (
    appendix_names,
    page_widths,
    rules,
    signature_start,
)
from gnbv_docgen.render.prepared import Part, Prepared

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gnbv_docgen.render.sandbox import TemplateSandbox

MOST_TEXT = 5_000_000
_TAGGED = re.compile(r"\{[{%#_]|[\t\n\a\f]")
_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_DOC_PR = re.compile(r'<wp:docPr((?: (?!id=)[\w:]+="[^"]*")*) id="(\d+)"')
_TABLE = re.compile(r"<w:tbl[ >].*?</w:tbl>", re.DOTALL)
_ROW = re.compile(r"<w:tr[ >].*?</w:tr>", re.DOTALL)
_CELL = re.compile(r"<w:tc[ >].*?</w:tc>", re.DOTALL)
_SPAN = re.compile(r'<w:gridSpan w:val="([^"]*)"')
# What python-docx raises, here and there, for a package that is not what it says.
_UNREADABLE = (
    AttributeError,
    KeyError,
    PackageNotFoundError,
    TypeError,
    ValueError,
    XMLSyntaxError,
)


class PlainTemplate(DocxTemplate):  # type: ignore[misc]  # docxtpl carries no types
    """docxtpl with this project's Jinja in the place of its own."""

    def __init__(self, data: bytes, sandbox: TemplateSandbox) -> None:
        super().__init__(BytesIO(data))
        self._sandbox = sandbox

    def render_xml_part(
        self,
        src_xml: str,
        part: Any,
        context: Mapping[str, object],
        jinja_env: object = None,  # noqa: ARG002 - docxtpl's signature
    ) -> str:
        """Render one part, sandboxed; refuse text that docxtpl's lenient parser would cut down."""
        name = _member_name(part)
        text = PartTemplate(name, src_xml, self._sandbox).render(context)
        encode(name, text, balanced=False)
        return text

    def render_properties(self, context: object, jinja_env: object = None) -> None:
        """Leave the properties alone: sealing writes them, and titles must not run as Jinja."""


def prepare(data: bytes) -> Prepared:
    """Make the template ``data`` (a .docx file) ready.

    Raises :class:`TemplateError` when it is not a Word file, and
    :class:`~gnbv_docgen.docx.package.PackageError` when it is not one that is safe to open.
    """
    _refuse_unreadable(Package(data))
    try:
        return _prepare(DocxTemplate(BytesIO(data)))
    except _UNREADABLE as error:
        raise TemplateError("tệp không phải tài liệu Word (.docx) nguyên vẹn") from error


def _prepare(template: Any) -> Prepared:
    word = template.get_docx()
    document = template.xml_to_string(word.element)
    body_start, body_end = document.find("<w:body"), document.rfind("</w:body>")
    if body_start < 0 or body_end < 0:
        raise TemplateError("thân văn bản trống", "word/document.xml")
    if len(document) > MOST_TEXT:
        raise TemplateError(f"thân văn bản dài quá {MOST_TEXT} ký tự", "word/document.xml")
    body = _identify_drawings(template.patch_xml(document[body_start:body_end]))
    others = list(_tagged_parts(template))
    portrait, landscape = page_widths(word)
    return Prepared(
        parts=(
            _part(word.part, document[:body_start] + body + document[body_end:]),
            *(part for part, _ in others),
        ),
        plain_because=_reason_for_plain(body) or next((why for _, why in others if why), ""),
        rules=rules(body, word),
        signature=signature_start(body),
        appendix=appendix_names(body),
        portrait_mm=portrait,
        landscape_mm=landscape,
    )


def render_plain(
    data: bytes, context: Mapping[str, object], sandbox: TemplateSandbox, names: tuple[str, ...]
) -> dict[str, str]:
    """Render with docxtpl, tree and all: the parts ``names``, as the fast path gives them."""
    template = PlainTemplate(data, sandbox)
    template.render(context)
    rendered = {_member_name(part): part.blob for part in template.docx.part.package.iter_parts()}
    return {
        name: re.sub(r"^<\?xml[^>]*\?>\s*", "", rendered[name].decode("utf-8")) for name in names
    }


def resolve_listing(text: str) -> str:
    """Read as docxtpl does control characters in values: tab, line, paragraph, page break."""
    resolved: str = DocxTemplate("").resolve_listing(text)
    return resolved


def _refuse_unreadable(package: Package) -> None:
    for name in package.names:
        content = package.read(name)
        if not name.endswith((".xml", ".rels")):
            continue
        if b"<!DOCTYPE" in content:
            raise TemplateError("phần này khai báo DOCTYPE, không an toàn để mở", name)
        try:
            expat.ParserCreate().Parse(content, True)
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise TemplateError("phần này bị hỏng; hãy mở bằng Word rồi lưu lại", name) from error
    for name in ("[Content_Types].xml", "_rels/.rels"):
        if name not in package:
            raise TemplateError(f"tệp không phải tài liệu Word (.docx), vì thiếu “{name}”")


def _tagged_parts(template: Any) -> Iterator[tuple[Part, str]]:
    """Headers, footers and footnotes with Jinja in them, and why they need plain docxtpl."""
    for uri in (template.HEADER_URI, template.FOOTER_URI):
        for _, part in template.get_headers_footers(uri):
            text = template.patch_xml(template.get_part_xml(part))
            if _TAGGED.search(text):
                text = _identify_drawings(text)
                yield _part(part, text), _reason_for_plain(text)
    for part in template.get_docx().part.package.iter_parts():
        if part.content_type == _FOOTNOTES:
            text = template.patch_xml(part.blob.decode("utf-8"))
            if re.search(r"\{[{%#]", text):
                text = re.sub(r"^<\?xml[^>]*\?>\s*", "", text)
                yield _part(part, text), "footnotes hold tags"


def _part(part: Any, text: str) -> Part:
    return Part(_member_name(part), text, is_balanced(text))


def _member_name(part: Any) -> str:
    return str(part.partname).lstrip("/")


def _identify_drawings(text: str) -> str:
    """Put the number of each drawing first, where the fast path looks for it."""
    return _DOC_PR.sub(r'<wp:docPr id="\2"\1', text)


def _reason_for_plain(text: str) -> str:
    """Why docxtpl's ``fix_tables`` might change a document made from ``text``; empty if it won't.

    It adds and removes grid columns until they are as many as the cells of the longest row. It
    has nothing to do when no row is longer than the grid and one row, always there, fills it.
    """
    for table in _TABLE.findall(text):
        if table.count("<w:tbl>") + table.count("<w:tbl ") > 1:
            return "a table stands in a table"
        columns = table.count("<w:gridCol ")
        between = _ROW.split(table)
        rows = _ROW.findall(table)
        if any("{" in _CELL.sub("", row) for row in rows) or any(
            "{" in span for span in _SPAN.findall(table)
        ):
            return "the cells of a row depend on the plan"
        always = next((i for i, gap in enumerate(between) if "{" in gap), len(rows))
        if any(len(_CELL.findall(row)) > columns for row in rows) or columns not in {
            _width(row) for row in rows[:always]
        }:
            return "no row that is always there fills the grid"
    return ""


def _width(row: str) -> int:
    spans = _SPAN.findall(row)
    return len(_CELL.findall(row)) - len(spans) + sum(map(int, spans))

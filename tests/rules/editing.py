"""A Word file whose XML is edited as a person's clicks in Word would edit it."""

from __future__ import annotations

import re
import zipfile
from copy import deepcopy
from io import BytesIO

from lxml import etree

from gnbv_docgen.docx.ooxml import A, Element, O, V, W

_DOCUMENT = "word/document.xml"
_STYLES = "word/styles.xml"
_THEME = "word/theme/theme1.xml"
# The order that the schema has for children.
_ORDER = {
    "rPr": "rStyle rFonts b bCs i iCs caps vanish color spacing sz szCs u rtl cs lang",
    "pPr": (
        "pStyle keepNext keepLines pageBreakBefore framePr numPr pBdr shd tabs bidi spacing ind "
        "contextualSpacing jc outlineLvl rPr sectPr"
    ),
    "sectPr": (
        "headerReference footerReference footnotePr type pgSz pgMar pgNumType cols titlePg docGrid"
    ),
    "style": "name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr",
}
# What a property is where neither a style nor docDefaults say anything.
_PLAIN = {
    ("sz", "val"): "20",
    ("color", "val"): "auto",
    ("jc", "val"): "left",
    ("ind", "firstLine"): "0",
    ("ind", "left"): "0",
    ("spacing", "before"): "0",
    ("spacing", "after"): "0",
    ("spacing", "line"): "240",
    ("spacing", "lineRule"): "auto",
    ("rFonts", "ascii"): "Times New Roman",
    ("rFonts", "hAnsi"): "Times New Roman",
}


class Editor:
    """Edits of one file; texts find the first paragraph that holds them, in reading order."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(BytesIO(data)) as source:
            self._parts = {name: source.read(name) for name in source.namelist()}
        self._open: dict[str, Element] = {}

    def saved(self) -> bytes:
        """The file as it is now."""
        for name, root in self._open.items():
            self._parts[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
        out = BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
            for name, content in self._parts.items():
                target.writestr(name, content)
        return out.getvalue()

    def part(self, name: str = _DOCUMENT) -> Element:
        """The root of a part."""
        if name not in self._open:
            self._open[name] = etree.fromstring(self._parts[name])
        return self._open[name]

    def paragraph(self, text: str, part: str = _DOCUMENT, styled: str = "") -> Element:
        """The first paragraph that holds ``text``, in the style ``styled`` if one is named."""
        for paragraph in self.part(part).iter(W + "p"):
            known = not styled or style_of(paragraph) == styled
            if known and text in "".join(each.text or "" for each in paragraph.iter(W + "t")):
                return paragraph
        raise LookupError(text)

    def letters(self, text: str, tag: str, **attributes: str) -> None:
        """Format all runs of a paragraph directly: ``letters("KẾ HOẠCH", "b", val="0")``."""
        format_letters(self.paragraph(text), tag, attributes)

    def lay(self, text: str, tag: str, **attributes: str) -> None:
        """Format a paragraph itself directly: ``lay("KẾ HOẠCH", "jc", val="left")``."""
        format_paragraph(self.paragraph(text), tag, attributes)

    def character(self, paragraph: Element, tag: str, attributes: dict[str, str]) -> None:
        """Give all runs of a paragraph a new character style that says one thing."""
        style = etree.SubElement(self.part(_STYLES), W + "style")
        for name, value in (("type", "character"), ("customStyle", "1"), ("styleId", "KieuChu")):
            style.set(W + name, value)
        etree.SubElement(style, W + "name").set(W + "val", "Kiểu chữ")
        _set(etree.SubElement(style, W + "rPr"), tag, attributes)
        format_letters(paragraph, "rStyle", {"val": "KieuChu"})

    def style(self, name: str, tag: str, where: str = "rPr", **attributes: str) -> None:
        """Change a style: its letters (``where="rPr"``) or its paragraphs ("pPr")."""
        _set(_child(self._style(name), where), tag, attributes)

    def unstyle(self, tag: str, *names: str, where: str = "rPr") -> None:
        """Take a property out of styles, so that what lies deeper shows."""
        assert any(self._style(name).find(f"{W}{where}/{W}{tag}") is not None for name in names)
        for name in names:
            for found in self._style(name).findall(f"{W}{where}/{W}{tag}"):
                parent = found.getparent()
                assert parent is not None
                parent.remove(found)

    def default(self, tag: str, where: str = "rPr", **attributes: str) -> None:
        """Change what docDefaults say of letters ("rPr") or paragraphs ("pPr")."""
        found = self.part(_STYLES).find(f"{W}docDefaults/{W}{where}Default/{W}{where}")
        assert found is not None
        _set(found, tag, attributes)

    def sink(self, name: str, tag: str, where: str = "rPr", **attributes: str) -> None:
        """Change what docDefaults say, so that the style ``name`` and no other one shows it.

        The style is taken off the one it is based on, with all that it has from there but this;
        every other style that is based on none says itself what it had from docDefaults.
        """
        style = self._style(name)
        for above in self._above(style):
            _inherit(style, above)
        base = style.find(W + "basedOn")
        if base is not None:
            style.remove(base)
        for found in style.findall(f"{W}{where}/{W}{tag}"):
            for attribute in attributes:
                found.attrib.pop(W + attribute, None)
            if not found.attrib:
                _cut(found)
        before = dict(self._default(where, tag).attrib)
        for other in self.part(_STYLES).iter(W + "style"):
            is_root = other.get(W + "type") == "paragraph" and other.find(W + "basedOn") is None
            if is_root and other is not style:
                own = _child(_child(other, where), tag)
                for attribute in attributes:
                    plain = before.get(W + attribute, _PLAIN[tag, attribute])
                    if own.get(W + attribute) is None:
                        own.set(W + attribute, plain)
        self.default(tag, where, **attributes)

    def _default(self, where: str, tag: str) -> Element:
        found = self.part(_STYLES).find(f"{W}docDefaults/{W}{where}Default/{W}{where}")
        assert found is not None
        return _child(found, tag)

    def _above(self, style: Element) -> list[Element]:
        """The styles that ``style`` is based on, the nearest first."""
        found = []
        base = style.find(W + "basedOn")
        while base is not None:
            found.append(self._style(base.get(W + "val", "")))
            base = found[-1].find(W + "basedOn")
        return found

    def theme_font(self, font: str) -> None:
        """Let the theme's body font be ``font``."""
        for kind in ("latin", "ea", "cs"):
            for found in self.part(_THEME).iter(A + "minorFont"):
                each = found.find(A + kind)
                if each is not None:
                    each.set("typeface", font)

    def theme_colour(self, name: str, colour: str) -> None:
        """Let one of the theme's colours ("accent1") be ``colour`` (RRGGBB)."""
        for found in self.part(_THEME).iter(A + name):
            for each in found:
                each.set("val", colour)
            return
        raise LookupError(name)

    def add(self, name: str, content: bytes, kind: str, relation: str) -> None:
        """Add a part of ``kind`` ("header") that the document knows by ``relation``."""
        self._parts[name] = content
        base = "http://schemas.openxmlformats.org/"
        relations = self.part("word/_rels/document.xml.rels")
        found = etree.SubElement(relations, f"{{{base}package/2006/relationships}}Relationship")
        found.set("Id", relation)
        found.set("Type", f"{base}officeDocument/2006/relationships/{kind}")
        found.set("Target", name.removeprefix("word/"))

    def section(self, index: int, tag: str, **attributes: str) -> None:
        """Change a section's settings: ``section(0, "pgMar", top="1077")``."""
        _set(list(self.part().iter(W + "sectPr"))[index], tag, attributes)

    def unsection(self, index: int, tag: str) -> None:
        """Take a setting out of a section."""
        section = list(self.part().iter(W + "sectPr"))[index]
        for found in section.findall(W + tag):
            section.remove(found)

    def retype(self, old: str, new: str) -> None:
        """Type ``new`` for ``old`` in the first text that holds it."""
        for found in self.part().iter(W + "t"):
            if old in (found.text or ""):
                found.text = (found.text or "").replace(old, new, 1)
                return
        raise LookupError(old)

    def remove(self, text: str) -> None:
        """Delete a paragraph."""
        paragraph = self.paragraph(text)
        parent = paragraph.getparent()
        assert parent is not None
        parent.remove(paragraph)

    def prefix(self, text: str, before: str, part: str) -> None:
        """Type ``before`` at the beginning of a paragraph, in a run of its own."""
        paragraph = self.paragraph(text, part)
        run = etree.Element(W + "r")
        etree.SubElement(run, W + "t").text = before
        paragraph.insert(1, run)

    def insert(self, text: str, new: str, style: str, *, after: bool = True) -> None:
        """Type a paragraph below (or above) another one."""
        found = self.paragraph(text)
        (found.addnext if after else found.addprevious)(paragraph(style, new))

    def over(self, text: str, new: str) -> None:
        """Type another paragraph over one, in its style."""
        old = self.paragraph(text)
        parent = old.getparent()
        assert parent is not None
        parent.replace(old, paragraph(style_of(old), new))

    def remove_styled(self, *names: str) -> None:
        """Delete all paragraphs of these styles; the last one of a cell stays, empty."""
        for paragraph in list(self.part().iter(W + "p")):
            if style_of(paragraph) not in names:
                continue
            parent = paragraph.getparent()
            assert parent is not None
            if len(parent.findall(W + "p")) > 1:
                parent.remove(paragraph)
            else:
                for run in paragraph.findall(W + "r"):
                    paragraph.remove(run)

    def move_after(self, text: str, other: str) -> None:
        """Move one paragraph behind another."""
        self.paragraph(other).addnext(self.paragraph(text))

    def swap_columns(self, text: str) -> None:
        """In every row of the table that holds ``text`` the right cell goes before the left."""
        (table,) = (each for each in self.paragraph(text).iterancestors() if each.tag == W + "tbl")
        for row in table.findall(W + "tr"):
            left, right = row.findall(W + "tc")
            left.addprevious(right)

    def line(self, name: str) -> Element:
        """The drawn rule line that the template calls ``name`` ("ke_tieu_ngu")."""
        for found in self.part().iter():
            if found.get("alt") == name:
                return found
        raise LookupError(name)

    def widen(self, name: str, width: str) -> None:
        """Give a drawn rule line another width ("200pt")."""
        style = self.line(name).get("style", "")
        kept = [each for each in style.split(";") if not each.startswith("width")]
        self.line(name).set("style", ";".join([f"width:{width}", *kept]))

    def border(self, style: str, kind: str) -> None:
        """Draw the borders of a style in another way ("dashed")."""
        for side in self._style(style).iterfind(f"{W}pPr/{W}pBdr/*"):
            side.set(W + "val", kind)

    def shove_line(self, name: str) -> None:
        """Put a drawn rule line at the left, with the paragraph that holds it."""
        line = self.line(name)
        line.set(O + "hralign", "left")
        (home,) = (each for each in line.iterancestors() if each.tag == W + "p")
        format_paragraph(home, "jc", {"val": "left"})

    def dash_line(self, name: str) -> None:
        """Draw a dashed line where a drawn rule line is."""
        old = self.line(name)
        (width,) = re.findall(r"width:([\d.]+pt)", old.get("style", ""))
        line = etree.Element(V + "line")
        line.set("from", "0,0")
        line.set("to", f"{width},0")
        etree.SubElement(line, V + "stroke").set("dashstyle", "dash")
        parent = old.getparent()
        assert parent is not None
        parent.replace(old, line)

    def erase_line(self, name: str) -> None:
        """Delete a drawn rule line."""
        found = self.line(name)
        while found.tag != W + "r":
            parent = found.getparent()
            assert parent is not None
            found = parent
        parent = found.getparent()
        assert parent is not None
        parent.remove(found)

    def _style(self, name: str) -> Element:
        for style in self.part(_STYLES).iter(W + "style"):
            if style.get(W + "styleId") == name:
                return style
        raise LookupError(name)


def style_of(paragraph: Element) -> str:
    """The name of a paragraph's style."""
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(W + "val", "")


def format_letters(paragraph: Element, tag: str, attributes: dict[str, str]) -> None:
    """Format all runs of a paragraph."""
    for run in paragraph.iter(W + "r"):
        _set(_child(run, "rPr"), tag, attributes)


def format_paragraph(paragraph: Element, tag: str, attributes: dict[str, str]) -> None:
    """Format a paragraph itself."""
    _set(_child(paragraph, "pPr"), tag, attributes)


def paragraph(style: str, text: str) -> Element:
    """A new paragraph; every second stretch of ``text`` between ``**`` is bold."""
    made = etree.Element(W + "p")
    properties = etree.SubElement(made, W + "pPr")
    etree.SubElement(properties, W + "pStyle").set(W + "val", style)
    for at, stretch in enumerate(text.split("**")):
        if stretch:
            run = etree.SubElement(made, W + "r")
            if at % 2:
                etree.SubElement(etree.SubElement(run, W + "rPr"), W + "b")
            letters = etree.SubElement(run, W + "t")
            letters.text = stretch
            letters.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made


def _child(parent: Element, tag: str) -> Element:
    """The child ``tag``, made where the schema has its place when there is none."""
    found = parent.find(W + tag)
    if found is None:
        found = etree.Element(W + tag)
        _place(parent, found)
    return found


def _place(parent: Element, child: Element) -> None:
    order = _ORDER.get(parent.tag.removeprefix(W), "").split()
    tag = child.tag.removeprefix(W)
    if tag not in order:  # what the schema puts first, as the rPr of a run
        parent.insert(0, child)
        return
    later = {W + name for name in order[order.index(tag) + 1 :]}
    at = next((at for at, each in enumerate(parent) if each.tag in later), len(parent))
    parent.insert(at, child)


def _set(parent: Element, tag: str, attributes: dict[str, str]) -> None:
    found = _child(parent, tag)
    for name, value in attributes.items():
        found.set(W + name, value)


def _inherit(style: Element, above: Element) -> None:
    """Let ``style`` say itself what it has from the style ``above``."""
    for kind in ("pPr", "rPr"):
        for theirs in above.findall(f"{W}{kind}/*"):
            own = _child(style, kind)
            mine = own.find(theirs.tag)
            if mine is None:
                _place(own, deepcopy(theirs))
                continue
            for attribute, value in theirs.attrib.items():
                if mine.get(attribute) is None:
                    mine.set(attribute, value)


def _cut(element: Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)

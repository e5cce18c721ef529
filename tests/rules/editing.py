"""A Word file whose XML is edited as a person's clicks in Word would edit it."""

from __future__ import annotations

import zipfile
from io import BytesIO

from lxml import etree

from gnbv_docgen.docx.ooxml import A, Element, W

_DOCUMENT = "word/document.xml"
_STYLES = "word/styles.xml"


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

    def paragraph(self, text: str, part: str = _DOCUMENT) -> Element:
        """The first paragraph that holds ``text``."""
        for paragraph in self.part(part).iter(W + "p"):
            if text in "".join(each.text or "" for each in paragraph.iter(W + "t")):
                return paragraph
        raise LookupError(text)

    def letters(self, text: str, tag: str, part: str = _DOCUMENT, **attributes: str) -> None:
        """Format all runs of a paragraph directly: ``letters("KẾ HOẠCH", "b", val="0")``."""
        for run in self.paragraph(text, part).iter(W + "r"):
            _set(_child(run, "rPr", first=True), tag, attributes)

    def lay(self, text: str, tag: str, part: str = _DOCUMENT, **attributes: str) -> None:
        """Format a paragraph itself directly: ``lay("KẾ HOẠCH", "jc", val="left")``."""
        _set(_child(self.paragraph(text, part), "pPr", first=True), tag, attributes)

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

    def theme_font(self, font: str) -> None:
        """Let the theme's body font be ``font``."""
        for kind in ("latin", "ea", "cs"):
            for found in self.part("word/theme/theme1.xml").iter(A + "minorFont"):
                each = found.find(A + kind)
                if each is not None:
                    each.set("typeface", font)

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

    def remove_styled(self, *names: str) -> None:
        """Delete all paragraphs of these styles; the last one of a cell stays, empty."""
        for paragraph in list(self.part().iter(W + "p")):
            style = paragraph.find(f"{W}pPr/{W}pStyle")
            if style is None or style.get(W + "val") not in names:
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


def _child(parent: Element, tag: str, *, first: bool = False) -> Element:
    found = parent.find(W + tag)
    if found is None:
        found = etree.Element(W + tag)
        parent.insert(0 if first else len(parent), found)
    return found


def _set(parent: Element, tag: str, attributes: dict[str, str]) -> None:
    found = parent.find(W + tag)
    if found is None:
        found = etree.SubElement(parent, W + tag)
    for name, value in attributes.items():
        found.set(W + name, value)

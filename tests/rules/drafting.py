"""A built Word file typed over as a person would: another kind of document in the same dress."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy

from lxml import etree

from gnbv_docgen.docx.ooxml import Element, W
from tests.rules.editing import Editor, paragraph, style_of

Line = tuple[str, str]  # the style and the text of a paragraph; bold between "**" and "**"
Properties = Mapping[str, Mapping[str, object]]


class Draft(Editor):
    """The edits that make another document of one without appendix."""

    def style_like(
        self, name: str, base: str, paragraphs: Properties | None = None,
        letters: Properties | None = None,
    ) -> None:  # fmt: skip
        """A new style, based on another one."""
        style = etree.Element(W + "style")
        style.set(W + "type", "paragraph")
        style.set(W + "customStyle", "1")
        style.set(W + "styleId", name)
        etree.SubElement(style, W + "name").set(W + "val", name)
        etree.SubElement(style, W + "basedOn").set(W + "val", base)
        for where, properties in (("pPr", paragraphs or {}), ("rPr", letters or {})):
            _fill(etree.SubElement(style, W + where), properties)
        self.part("word/styles.xml").append(style)

    def head(self, number: str, *below: Line) -> None:
        """Another number, and lines below it in its cell."""
        found = self.styled("SoKyHieu")
        _retype(found, number)
        for line in reversed(below):
            found.addnext(paragraph(*line))

    def retype_styled(self, style: str, text: str) -> None:
        """Type ``text`` over the first paragraph of a style."""
        _retype(self.styled(style), text)

    def title(self, kind: str, subject: str) -> None:
        """Another kind and subject."""
        _retype(self.styled("TenLoai"), kind)
        _retype(self.styled("TrichYeu"), subject)

    def untitle(self) -> None:
        """Neither kind nor subject, as in a letter."""
        self.remove_styled("TenLoai", "TrichYeu", "KeNgangDuoi")

    def text(self, *lines: Line) -> None:
        """The whole text between title (or head) and ending."""
        body = self.part()[0]
        ending = self._table_of("NoiNhan")
        above = self.all_styled("KeNgangDuoi") or [self._table_of("SoKyHieu")]
        for old in list(body)[body.index(above[0]) + 1 : body.index(ending)]:
            body.remove(old)
        for line in lines:
            ending.addprevious(paragraph(*line))

    def recipients(self, *lines: str) -> None:
        """The lines below "Nơi nhận:"."""
        label = self.styled("NoiNhan")
        for old in self.all_styled("NoiNhanMuc"):
            old.getparent().remove(old)
        for line in reversed(lines):
            label.addnext(paragraph("NoiNhanMuc", line))

    def signed(self, *lines: str, name: str) -> None:
        """The lines of authority and office, and the name."""
        signer = self.styled("HoTen")
        office = self.styled("ChucVu")
        for old in (*self.all_styled("QuyenHan"), *self.all_styled("ChucVu")[1:]):
            old.getparent().remove(old)
        for line in lines[:-1]:
            above = deepcopy(office)
            _retype(above, line)
            office.addprevious(above)
        _retype(office, lines[-1])
        _retype(signer, name)

    def below(self, *lines: Line) -> None:
        """Lines below the ending."""
        table = self._table_of("NoiNhan")
        for line in reversed(lines):
            table.addnext(paragraph(*line))

    def repeat_tables(self, line: Line, words: dict[str, str], form: Line) -> None:
        """What is said of a copy, made of head and ending: other ``words`` typed in them.

        Empty words take the paragraph away. ``form`` takes the place of Quốc hiệu and Tiêu ngữ,
        ``line`` stands above it all.
        """
        copies = [deepcopy(self._table_of(name)) for name in ("SoKyHieu", "NoiNhan")]
        last = self.part()[0][-1]
        last.addprevious(paragraph(*line))
        for table in copies:
            for each in list(table.iter(W + "p")):
                _replace_words(each, words)
            last.addprevious(table)
            last.addprevious(paragraph("Normal", ""))
        nation = next(each for each in copies[0].iter(W + "p") if style_of(each) == "QuocHieu")
        cell = nation.getparent()
        assert cell is not None
        for each in cell.findall(W + "p"):
            cell.remove(each)
        cell.append(paragraph(*form))

    def only_appendix(self, above: Line) -> None:
        """Take away all that stands before the first appendix."""
        body = self.part()[0]
        label = self.styled("PhuLucNhan")
        for each in list(body)[: body.index(label)]:
            body.remove(each)
        label.addprevious(paragraph(*above))

    def all_styled(self, name: str) -> list[Element]:
        """All paragraphs of a style."""
        return [each for each in self.part().iter(W + "p") if style_of(each) == name]

    def styled(self, name: str) -> Element:
        """The first paragraph of a style."""
        return self.all_styled(name)[0]

    def _table_of(self, name: str) -> Element:
        found: Element = self.styled(name)
        while found.tag != W + "tbl":
            parent = found.getparent()
            assert parent is not None
            found = parent
        return found


def _fill(parent: Element, properties: Mapping[str, object]) -> None:
    for tag, attributes in properties.items():
        if isinstance(attributes, Mapping):
            _fill(etree.SubElement(parent, W + tag), attributes)
        else:
            parent.set(W + tag, str(attributes))


def _replace_words(element: Element, words: dict[str, str]) -> None:
    """Type other words in a paragraph; the first that it holds counts."""
    for old, new in words.items():
        for found in element.iter(W + "t"):
            if old in (found.text or ""):
                found.text = (found.text or "").replace(old, new)
                if not found.text:
                    parent = element.getparent()
                    assert parent is not None
                    parent.remove(element)
                return


def _retype(element: Element, text: str) -> None:
    """Type ``text`` over all letters of a paragraph."""
    first, *rest = element.iter(W + "t")
    first.text = text
    for each in rest:
        each.text = ""

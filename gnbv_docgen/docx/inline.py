"""What stands in a paragraph: text by format, fields, drawings, notes; tracked changes accepted."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import ClassVar, Final

from gnbv_docgen.docx.fonts import by_font, symbol
from gnbv_docgen.docx.formats import RunFormat
from gnbv_docgen.docx.ooxml import MC, Element, M, TooDeepError, W
from gnbv_docgen.docx.shapes import Drawn, Shape, chosen, from_drawing
from gnbv_docgen.docx.view import Run
from gnbv_docgen.docx.vml import from_picture

_RUN: Final = W + "r"
_TEXT: Final = W + "t"
_PROPERTIES: Final = W + "rPr"
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_TYPE: Final = W + "type"
# What holds runs and shows them as they are. Deleted and moved-away text is not among it.
_HOLDERS: Final = frozenset(
    {W + name for name in ("ins", "moveTo", "hyperlink", "smartTag", "customXml", "bdo", "dir",
                           "sdtContent", "sdt", "rubyBase", "ruby")}
)  # fmt: skip
_PAGE: Final = re.compile(r"\s*PAGE\b", re.IGNORECASE)
_SIGNS: Final = {
    W + "tab": "\t", W + "cr": "\n", W + "noBreakHyphen": "-",
}  # fmt: skip
_NOTES: Final = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}
_DEEPEST: Final = 60


class Field:
    """A complex field that has begun: what it computes, and whether its result has begun."""

    __slots__ = ("instruction", "printed", "result")

    def __init__(self) -> None:
        self.instruction: list[str] = []
        self.result = False
        self.printed = False


class Inline:
    """Gathers what stands in one paragraph (or in several that lost the marks between them).

    ``fields`` are those open when the paragraph begins; a table of contents spans paragraphs.
    """

    def __init__(self, fields: list[Field]) -> None:
        self._fields = fields
        self._format: Callable[[Element | None], RunFormat]
        self.pieces: list[tuple[RunFormat, str]] = []
        self.shapes: list[Shape] = []
        self.pictures = 0
        self.page_number = False
        self.notes: list[tuple[str, str]] = []
        self.starts_page = False
        self.ends_page = False
        self.tabs: list[str] = []

    def read(self, paragraph: Element, form: Callable[[Element | None], RunFormat]) -> None:
        """Take up the children of ``paragraph``, whose runs look as ``form`` says."""
        self._format = form
        self._children(paragraph, 0)
        # An instruction that never ends would swallow the rest of the document.
        self._fields[:] = [field for field in self._fields if field.result]

    def runs(self) -> tuple[Run, ...]:
        """What was gathered, as runs: neighbours of one format joined."""
        runs = []
        at, pieces = 0, self.pieces
        while at < len(pieces):
            form, text = pieces[at]
            start, at = at, at + 1
            while at < len(pieces) and pieces[at][0] is form:
                at += 1
            if at - start > 1:
                text = "".join([piece[1] for piece in pieces[start:at]])
            runs += [
                Run(part, font, form.size, form.bold, form.italic, form.underline, form.colour,
                    form.caps, form.hidden, form.raised, form.spacing)
                for part, font in by_font(text, form.fonts)
            ]  # fmt: skip
        return tuple(runs)

    def _children(self, parent: Element, depth: int) -> None:
        if depth > _DEEPEST:
            raise TooDeepError
        for child in parent:
            tag = child.tag
            if tag == _RUN:
                self._run(child, depth)
            elif tag in _HOLDERS:
                self._children(child, depth + 1)
            elif tag == W + "fldSimple":
                self._simple_field(child, depth)
            elif tag == MC + "AlternateContent":
                branch = chosen(child)
                if branch is not None:
                    self._children(branch, depth + 1)
            elif str(tag).startswith(M):
                formula = "".join(text.text or "" for text in child.iter(M + "t"))
                self._add(self._format(None), formula)

    def _run(self, run: Element, depth: int) -> None:
        form = None
        for child in run:
            tag = child.tag
            if tag == _PROPERTIES:
                form = self._format(child)
                continue
            if form is None:
                form = self._format(None)
            if tag == _TEXT:
                self._add(form, _written(child))
            else:
                self._other(child, form, depth)

    def _other(self, child: Element, form: RunFormat, depth: int) -> None:
        """Whatever may stand in a run besides text."""
        tag = str(child.tag)
        reader = self._readers.get(tag)
        if reader:
            reader(self, child, form)
        elif tag in _SIGNS:
            self._add(form, _SIGNS[tag])
        elif depth >= _DEEPEST:
            raise TooDeepError
        elif tag in _HOLDERS:
            self._children(child, depth + 1)
        elif tag == MC + "AlternateContent":
            branch = chosen(child)
            for inner in () if branch is None else branch:
                self._other(inner, form, depth + 1)

    def _add(self, form: RunFormat, text: str) -> None:
        if not text:
            return
        if self._fields:
            if not all(field.result for field in self._fields):
                return
            for field in self._fields:
                field.printed = True
        if self.ends_page:
            self.ends_page = False
            text = "\n" + text
        self.pieces.append((form, text))

    def _break(self, element: Element, form: RunFormat) -> None:
        if element.get(_TYPE, "textWrapping") == "textWrapping":
            self._add(form, "\n")
        elif element.get(_TYPE) == "page":
            if self.pieces:
                self.ends_page = True
            else:
                self.starts_page = True

    def _page_tab(self, element: Element, form: RunFormat) -> None:
        """A tab to the left, middle or right of the page, whatever the tab stops are."""
        self.tabs.append(element.get(W + "alignment", "left"))
        self._add(form, "\t")

    def _symbol(self, element: Element, form: RunFormat) -> None:
        try:
            letter = symbol(chr(int(element.get(W + "char", ""), 16)))
        except (ValueError, OverflowError):
            return
        font = element.get(W + "font")
        fonts = form.fonts._replace(ascii=font, hansi=font, eastasia=font, cs=font)
        self._add(form._replace(fonts=fonts), letter)

    def _text(self, element: Element, form: RunFormat) -> None:
        self._add(form, _written(element))

    def _instruction(self, element: Element, _: RunFormat) -> None:
        if self._fields:
            self._fields[-1].instruction.append(element.text or "")

    def _note(self, element: Element, _: RunFormat) -> None:
        self.notes.append((_NOTES[str(element.tag)], element.get(W + "id", "")))

    def _drawing(self, element: Element, _: RunFormat) -> None:
        self._drawn(from_drawing(element))

    def _picture(self, element: Element, _: RunFormat) -> None:
        self._drawn(from_picture(element))

    def _drawn(self, drawn: Drawn) -> None:
        self.shapes += drawn.shapes
        self.pictures += drawn.pictures

    def _field_mark(self, element: Element, form: RunFormat) -> None:
        kind = element.get(W + "fldCharType")
        if kind == "begin":
            if len(self._fields) >= _DEEPEST:
                raise TooDeepError
            self._fields.append(Field())
        elif self._fields and kind == "separate":
            self._fields[-1].result = True
        elif self._fields and kind == "end":
            field = self._fields.pop()
            if _PAGE.match("".join(field.instruction)):
                self._page_number(element, form, printed=field.printed)

    def _simple_field(self, element: Element, depth: int) -> None:
        before = len(self.pieces)
        self._children(element, depth + 1)
        if _PAGE.match(element.get(W + "instr", "")):
            self._page_number(element, self._format(None), printed=len(self.pieces) > before)

    def _page_number(self, _: Element, form: RunFormat, *, printed: bool = False) -> None:
        """A PAGE field has ended. Word prints a number even when the file holds none."""
        self.page_number = True
        if not printed:
            self._add(form, "1")

    _readers: ClassVar[dict[str, Callable[[Inline, Element, RunFormat], None]]] = {
        _TEXT: _text,
        W + "br": _break,
        W + "ptab": _page_tab,
        W + "fldChar": _field_mark,
        W + "instrText": _instruction,
        W + "sym": _symbol,
        W + "drawing": _drawing,
        W + "pict": _picture,
        W + "object": _picture,
        W + "footnoteReference": _note,
        W + "endnoteReference": _note,
        W + "pgNum": _page_number,
    }


def _written(element: Element) -> str:
    """The text of a ``w:t``: Word drops the spaces around it unless told to keep them."""
    text = element.text or ""
    if text[:1].isspace() or text[-1:].isspace():
        if element.get(_SPACE) != "preserve":
            text = text.strip(" \t\r\n")
        text = text.replace("\n", " ")
    return text

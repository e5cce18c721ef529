"""A stream of text, walked once: the body, a header or footer, a note."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Final, NamedTuple

from gnbv_docgen.docx.effective import Styles
from gnbv_docgen.docx.formats import ParagraphFormat
from gnbv_docgen.docx.heads import HEADS, box_is_centred, cell_is_centred, on_page
from gnbv_docgen.docx.inline import Field, Inline
from gnbv_docgen.docx.lines import Place, borders, drawn, in_text
from gnbv_docgen.docx.numbering import Counter
from gnbv_docgen.docx.ooxml import MC, Element, TooDeepError, TooLongError, W
from gnbv_docgen.docx.shapes import Shape, chosen
from gnbv_docgen.docx.table_styles import TableStyles
from gnbv_docgen.docx.tables import Cell, Grid, read_grid
from gnbv_docgen.docx.view import Line, Paragraph, Table

_PARAGRAPH: Final = W + "p"
_TABLE: Final = W + "tbl"
_PROPERTIES: Final = W + "pPr"
_HOLDERS: Final = frozenset(
    {W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")}
)
_DEEPEST: Final = 60
# Paragraphs: cells are many and soon checked, the others are what most rules look at.
MOST_PARAGRAPHS: Final = 60_000
_MOST_OUTSIDE_TABLES: Final = 30_000
_MOST_LINES: Final = 20_000
_MOST_TABLES: Final = 10_000


class Looks(NamedTuple):
    """What formats the text of a file; ``tracked`` says that it has tracked changes."""

    styles: Styles
    tables: TableStyles
    counter: Counter
    tracked: bool = False


class _Last(NamedTuple):
    """The borders of the paragraph before, and how many lines there were after them."""

    look: tuple[object, ...]
    end: int


class Story:
    """Paragraphs, tables and lines of one stream of text, in reading order.

    ``places`` gives the room of each section's text, the last for all that follow. ``first`` is
    the index of the first paragraph; None for streams whose paragraphs are not counted (all -1).
    """

    def __init__(self, looks: Looks, places: list[Place], first: int | None = 0) -> None:
        self.paragraphs: list[Paragraph] = []
        self.tables: list[Table] = []
        self.lines: list[Line] = []
        self.page_numbers: list[Paragraph] = []
        self.notes: list[tuple[tuple[str, str], int]] = []
        self.pictures = 0
        self.section = 0
        self._looks = looks
        self._places = places
        self._first = first
        self._fields: list[Field] = []
        self._carried: Inline | None = None
        self._page_next = False
        self._outside = 0
        self._last: _Last | None = None

    def read(self, parent: Element) -> Story:
        """Take up all that stands in ``parent``; gives itself."""
        self._blocks(parent, None, 0)
        return self

    def _blocks(self, parent: Iterable[Element], place: Place | None, depth: int) -> None:
        """Take up paragraphs and tables; ``place`` is None where the section gives it."""
        if depth > _DEEPEST:
            raise TooDeepError
        for child in parent:
            tag = child.tag
            if tag == _PARAGRAPH:
                self._paragraph(child, place or self._room(), depth)
                if place is None and self._ends_section(child):
                    self.section += 1
            elif tag == _TABLE:
                self._table(child, place or self._room(), depth)
            elif tag in _HOLDERS:
                self._blocks(child, place, depth + 1)
            elif tag == MC + "AlternateContent":
                branch = chosen(child)
                if branch is not None:
                    self._blocks(branch, place, depth + 1)

    def _room(self) -> Place:
        return self._places[min(self.section, len(self._places) - 1)]

    def _ends_section(self, paragraph: Element) -> bool:
        last = self.section >= len(self._places) - 1
        return not last and paragraph.find(f"{_PROPERTIES}/{W}sectPr") is not None

    def _paragraph(self, element: Element, place: Place, depth: int) -> None:
        properties = next(element.iterchildren(_PROPERTIES), None)
        form = self._looks.styles.paragraph(properties, place.style)
        inline = self._carried or Inline(self._fields)
        inline.read(
            element, partial(self._looks.styles.run, style=form.style_id, table=place.style)
        )
        self._carried = None
        if self._looks.tracked and _joined(element):
            self._carried = inline
            return
        paragraph = self._made(inline, form, place)
        self._keep(paragraph, inline, form, place)
        for shape in inline.shapes:
            if shape.content is not None:
                self._box(shape, place, depth)

    def _made(self, inline: Inline, form: ParagraphFormat, place: Place) -> Paragraph:
        runs = inline.runs()
        self._outside += place.table is None
        if (
            len(self.paragraphs) >= MOST_PARAGRAPHS
            or self._outside > _MOST_OUTSIDE_TABLES
            or len(self.lines) > _MOST_LINES
        ):
            raise TooLongError
        framed = [piece.boxed for piece, text in inline.pieces if not text.isspace()]
        boxed = form.boxed or place.outlined or (bool(framed) and all(framed))
        starts_page = form.page_break_before or self._page_next or inline.starts_page
        text = "".join([run.text for run in runs if not run.hidden])
        self._page_next = inline.ends_page or (inline.starts_page and not text)
        return Paragraph(
            -1 if self._first is None else self._first + len(self.paragraphs),
            text, runs, place.where, self.section, place.table, place.row, place.column,
            form.style, self._looks.counter.next(*form.numbering) if form.numbering else "",
            form.alignment if place.where not in HEADS else on_page(text, inline, form, place),
            form.left, form.right, form.first_line, form.before, form.after,
            form.line, form.line_rule, form.contextual, form.keep_next, boxed, starts_page,
            place.width, form.frame,
        )  # fmt: skip

    def _keep(
        self, paragraph: Paragraph, inline: Inline, form: ParagraphFormat, place: Place
    ) -> None:
        self.paragraphs.append(paragraph)
        self.pictures += inline.pictures
        self.notes += [(note, self.section) for note in inline.notes]
        if inline.page_number:
            self.page_numbers.append(paragraph)
        for shape in inline.shapes:
            if shape.content is None:
                self.lines.append(drawn(shape, paragraph, place))
        self.lines += in_text(paragraph, place)
        self._borders(paragraph, form, place)

    def _borders(self, paragraph: Paragraph, form: ParagraphFormat, place: Place) -> None:
        """Keep the borders of a paragraph; those between neighbours of one look are not drawn."""
        if not form.borders:
            self._last = None
            return
        look = (form.borders, form.left, form.right, form.first_line, place[:7])
        found = borders(form, paragraph.index, place)
        if found and self._last is not None and self._last.look == look:
            if form.borders.get("bottom"):
                del self.lines[self._last.end - 1]
            found = found[1:] if form.borders.get("top") else found
        self.lines += found
        self._last = _Last(look, len(self.lines))

    def _box(self, shape: Shape, place: Place, depth: int) -> None:
        where = "textbox" if place.where in {"body", "cell"} else place.where
        centred = box_is_centred(shape, place) if where in HEADS else None
        box = Place(where, shape.length, outlined=shape.outlined, centred=centred)
        if shape.content is not None:
            self._blocks(shape.content, box, depth + 1)

    def _table(self, element: Element, place: Place, depth: int) -> None:
        self._last = None
        if len(self.tables) >= _MOST_TABLES:
            raise TooLongError
        grid = read_grid(element, self._looks.tables, place.width)
        # Tables of notes and headers are no tables of the document.
        index = len(self.tables) if self._places[0].where == "body" else None
        start = len(self.paragraphs)
        section = self.section
        if index is not None:
            self.tables.append(Table(index, section, grid.rows, grid.columns, ()))
        ends: dict[int, int] = {}
        for cell in grid.cells:
            before = len(self.paragraphs)
            self._blocks(cell.element, self._inside(cell, grid, place, index), depth + 1)
            self._last = None
            self._cell_lines(cell, grid, ends.get(cell.column), before)
            ends[cell.column] = len(self.paragraphs) - 1
        if index is not None:
            held = tuple(paragraph.index for paragraph in self.paragraphs[start:])
            self.tables[index] = Table(
                index, section, grid.rows, grid.columns, held, grid.bordered, grid.width,
                grid.column_widths, place.table, grid.left,
            )  # fmt: skip

    def _inside(self, cell: Cell, grid: Grid, place: Place, table: int | None) -> Place:
        style = self._looks.tables.cell(grid.look, cell.row, cell.column)
        where = "cell" if place.where in {"body", "textbox"} else place.where
        centred = cell_is_centred(cell, place) if where in HEADS else None
        return Place(
            where, cell.inner, None, None, table, cell.row, cell.column, style, centred=centred
        )  # fmt: skip

    def _cell_lines(self, cell: Cell, grid: Grid, above: int | None, first: int) -> None:
        """The border of a cell in a table without frames is a rule that someone drew."""
        if grid.bordered or len(self.paragraphs) == first:
            return
        for side, at in (("top", first if above is None else above),
                         ("bottom", len(self.paragraphs) - 1)):  # fmt: skip
            if cell.sides.get(side):
                index = self.paragraphs[at].index
                solid = cell.sides[side] == "solid"
                self.lines.append(Line("border", cell.width, index, -cell.margin, solid))


def _joined(paragraph: Element) -> bool:
    """Whether a paragraph runs on into the next since its mark was deleted or moved away.

    The last paragraph of a cell or of the text keeps its mark, whatever is tracked.
    """
    mark = paragraph.find(f"{_PROPERTIES}/{W}rPr")
    if mark is None or (mark.find(W + "del") is None and mark.find(W + "moveFrom") is None):
        return False
    following = paragraph.getnext()
    return following is not None and following.tag == _PARAGRAPH


def sections_of(root: Element) -> Iterator[Element]:
    """The ``w:sectPr`` of a document in order, without those that tracked changes keep."""
    for element in root.iter(W + "sectPr"):
        parent = element.getparent()
        if parent is not None and parent.tag in (W + "body", _PROPERTIES):
            yield element

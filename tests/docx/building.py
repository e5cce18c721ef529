"""Word files as facts, built by hand, and helpers that break one thing in them."""

from __future__ import annotations

from typing import Any, Final

from gnbv_docgen.docx.metrics import text_width
from gnbv_docgen.docx.view import DocxView, Line, PageNumber, Paragraph, Run, Section, Table

FONT: Final = "Times New Roman"
_RUN_FIELDS: Final = frozenset(Run._fields) - {"text"}
TEXT_WIDTH: Final = 165 / 25.4 * 72  # A4 between margins of 30 and 15 mm, in points
CM: Final = 72 / 2.54

HEAD: Final[dict[str, Any]] = {
    "alignment": "centre", "before": 0.0, "after": 0.0, "first_line": 0.0,
}  # fmt: skip


def run(text: str, **fields: Any) -> Run:
    """A run of Times New Roman, 14 pt, upright, black, unless ``fields`` say else."""
    known = {
        "font": FONT, "size": 14.0, "bold": False, "italic": False, "underline": False,
        "colour": "auto", "caps": False,
    }  # fmt: skip
    return Run(text, **{**known, **fields})


def para(text: str, *, runs: tuple[Run, ...] | None = None, **fields: Any) -> Paragraph:
    """A paragraph of the body, as the decree has it, unless ``fields`` (also of runs) say else.

    Its index is given when a view is made of it.
    """
    of_runs = {name: fields.pop(name) for name in list(fields) if name in _RUN_FIELDS}
    known = {
        "alignment": "justified", "left": 0.0, "right": 0.0, "first_line": CM,
        "before": 6.0, "after": 0.0, "line": 1.0, "line_rule": "auto",
    }  # fmt: skip
    if runs is None:
        runs = (run(text, **of_runs),) if text else ()
    return Paragraph(-1, text, runs, **{**known, **fields})


def cell(table: int, row: int, column: int, *paragraphs: Paragraph) -> tuple[Paragraph, ...]:
    """``paragraphs`` as those of one cell."""
    return tuple(
        each._replace(where="cell", table=table, row=row, column=column) for each in paragraphs
    )


def section(index: int = 0, **fields: Any) -> Section:
    """An A4 section with the decree's margins, number in the header, hidden on its first page."""
    number = PageNumber("header", "default", para("2", **HEAD)._replace(section=index))
    known: dict[str, Any] = {
        "top": 20.0, "bottom": 20.0, "left": 30.0, "right": 15.0, "header": 10.0, "footer": 10.0,
        "title_page": True, "page_numbers": (number,), "headers": (number.paragraph,),
    }  # fmt: skip
    size = (fields.pop("width", 210.0), fields.pop("height", 297.0))
    return Section(index, *size, **{**known, **fields})


def view(*paragraphs: Paragraph | str, lines: tuple[Line, ...] = (), **fields: Any) -> DocxView:
    """A file of ``paragraphs`` (texts are paragraphs of the body); tables follow from their cells.

    ``lines`` name their paragraph by its place in ``paragraphs``.
    """
    texts = [para(each) if isinstance(each, str) else each for each in paragraphs]
    placed = tuple(each._replace(index=index) for index, each in enumerate(texts))
    last = max((each.section for each in placed), default=0)
    known: dict[str, Any] = {
        "sections": tuple(section(index) for index in range(last + 1)),
        "tables": tuple(_table(number, placed) for number in _tables(placed)),
    }
    return DocxView(**{**known, "paragraphs": placed, "lines": lines, **fields})


def _tables(paragraphs: tuple[Paragraph, ...]) -> list[int]:
    return sorted({each.table for each in paragraphs if each.table is not None})


def _table(number: int, paragraphs: tuple[Paragraph, ...]) -> Table:
    inside = [each for each in paragraphs if each.table == number]
    columns = 1 + max(each.column for each in inside)
    return Table(
        number, inside[0].section, 1 + max(each.row for each in inside), columns,
        tuple(each.index for each in inside), columns > 2, TEXT_WIDTH,
        (TEXT_WIDTH / columns,) * columns, left=0.0,
    )  # fmt: skip


def find(the: DocxView, text: str) -> Paragraph:
    """The first paragraph that begins with ``text``, or the first that holds it."""
    for paragraph in the.paragraphs:
        if paragraph.text.startswith(text):
            return paragraph
    for paragraph in the.paragraphs:
        if text in paragraph.text:
            return paragraph
    raise LookupError(text)


def changed(the: DocxView, text: str, **fields: Any) -> DocxView:
    """``the`` view with ``fields`` of the paragraph found by ``text``, or of all its runs, changed.

    ``changed(plan, "KẾ HOẠCH", bold=False, alignment="left")``
    """
    old = find(the, text)
    of_runs = {name: fields.pop(name) for name in list(fields) if name in _RUN_FIELDS}
    new = old._replace(runs=tuple(each._replace(**of_runs) for each in old.runs), **fields)
    return _with(the, new)


def retyped(the: DocxView, text: str, new: str) -> DocxView:
    """``the`` view with ``text`` typed as ``new`` where it stands first; formats stay."""
    old = find(the, text)
    runs = [each._replace(text=each.text.replace(text, new, 1)) for each in old.runs]
    if "".join(each.text for each in old.runs) == "".join(each.text for each in runs):
        runs = [old.runs[0]._replace(text=old.text.replace(text, new, 1))]
    return _with(the, old._replace(text=old.text.replace(text, new, 1), runs=tuple(runs)))


def without(the: DocxView, text: str) -> DocxView:
    """``the`` view without the paragraph found by ``text`` and the lines at it."""
    return _renumbered(the, [each for each in the.paragraphs if each is not find(the, text)])


def added(the: DocxView, after: str | Paragraph, *paragraphs: Paragraph) -> DocxView:
    """``the`` view with ``paragraphs`` behind ``after``, or the one found by it, at its place."""
    at = find(the, after) if isinstance(after, str) else after
    place = {name: getattr(at, name) for name in ("where", "section", "table", "row", "column")}
    order = list(the.paragraphs)
    order[at.index + 1 : at.index + 1] = [each._replace(index=-1, **place) for each in paragraphs]
    return _renumbered(the, order)


def with_line(the: DocxView, text: str, **fields: Any) -> DocxView:
    """``the`` view with ``fields`` of the line at the paragraph found by ``text`` changed."""
    at = find(the, text).index
    lines = tuple(each._replace(**fields) if each.paragraph == at else each for each in the.lines)
    return the._replace(lines=lines)


def without_line(the: DocxView, text: str) -> DocxView:
    """``the`` view without the line at the paragraph found by ``text``."""
    at = find(the, text).index
    return the._replace(lines=tuple(each for each in the.lines if each.paragraph != at))


def with_section(the: DocxView, index: int | None = None, **fields: Any) -> DocxView:
    """``the`` view with ``fields`` of section ``index`` (None: of all) changed."""
    return the._replace(
        sections=tuple(
            each._replace(**fields) if index in (None, each.index) else each
            for each in the.sections
        )
    )


def _with(the: DocxView, new: Paragraph) -> DocxView:
    paragraphs = list(the.paragraphs)
    paragraphs[new.index] = new
    return the._replace(paragraphs=tuple(paragraphs))


def _renumbered(the: DocxView, order: list[Paragraph]) -> DocxView:
    moved = {each.index: place for place, each in enumerate(order) if each.index >= 0}
    placed = tuple(each._replace(index=place) for place, each in enumerate(order))
    tables = []
    for table in the.tables:
        inside = tuple(each.index for each in placed if each.table == table.index)
        tables.append(table._replace(paragraphs=inside))
    lines = tuple(
        each._replace(paragraph=moved[each.paragraph])
        for each in the.lines
        if each.paragraph in moved
    )
    return the._replace(paragraphs=placed, tables=tuple(tables), lines=lines)


def rule(the: DocxView, text: str, share: float, width: float = TEXT_WIDTH) -> Line:
    """A drawn line centred below the paragraph found by ``text``, ``share`` times its text long."""
    at = find(the, text)
    first = at.runs[0]
    long = share * text_width(at.text, first.size or 14.0, bold=bool(first.bold))
    return Line("shape", long, at.index, (width - long) / 2, top=(first.size or 14.0) * 1.15 + 2)

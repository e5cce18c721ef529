"""The content of a Word file: the texts of its segments."""

from __future__ import annotations

from typing import Final

from gnbv_docgen.docx.parts import Name, Part, Segments
from gnbv_docgen.docx.view import DocxView, Paragraph
from gnbv_docgen.findings import Place
from gnbv_docgen.plan.register.register import NO_REGISTER, Register
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.content.texts import Items
from gnbv_docgen.rules.places import label_of, part_called

# Parts that say nothing that could be wrong but in form.
_SILENT: Final = frozenset(
    {Name.MOTTO_STATE, Name.MOTTO, Name.RULE_LINE, Name.BLANK, Name.RECIPIENTS_LABEL,
     Name.SIGNATURE, Name.URGENCY, Name.CIRCULATION, Name.SECRECY, Name.DRAFT, Name.CONTACT}
)  # fmt: skip
_OWN_LEVELS: Final = frozenset({"continued", "other"})


def word_content(
    view: DocxView, segments: Segments, file: str = "", register: Register = NO_REGISTER
) -> Content:
    """The content of a Word file called ``file``; places name its paragraphs."""
    items = Items()
    parts: list[Part] = []
    for part in segments.parts:
        if part.name not in _SILENT:
            _add(items, part, view.paragraphs[part.paragraph])
            parts.append(part)
    return Content(items.finished(), WordPlaces(view, tuple(parts), file), register)


def _add(items: Items, part: Part, paragraph: Paragraph) -> None:
    raw = paragraph.text[part.start : part.end]
    if part.name is Name.TABLE and paragraph.table is not None:
        items.cell(raw, paragraph.table, paragraph.row, paragraph.column, part.appendix)
        return
    role = Name.BODY if part.name is Name.APPENDIX_BODY else part.name
    untitled = part.name is Name.HEADING and not part.number
    level = part.level if untitled or part.level in _OWN_LEVELS else ""
    label = paragraph.number if not part.start else ""
    items.text(role, raw, level=level, appendix=part.appendix, label=label)


class WordPlaces:
    """Places in a Word file: the paragraph and its first words, under the name of its part."""

    def __init__(self, view: DocxView, parts: tuple[Part, ...], file: str) -> None:
        self._view = view
        self._parts = parts
        self._file = file

    def place(self, item: Item | None, start: int, end: int | None) -> Place:
        """The paragraph of ``item``; a person finds the words in it by their quotation."""
        del start, end
        if item is None:
            return Place(self._file, part=part_called(None))
        part = self._parts[item.index]
        paragraph = self._view.paragraphs[part.paragraph]
        return Place(self._file, label=label_of(paragraph), part=part_called(part.name))

    def is_typed(self, item: Item, start: int, end: int) -> bool:
        """Never: a Word file is no plan file."""
        del item, start, end
        return False

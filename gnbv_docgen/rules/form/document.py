"""What format rules look at: the facts of a Word file and the parts that its paragraphs are."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import pairwise
from typing import Any

from gnbv_docgen.docx.parts import Name, Part, Segments
from gnbv_docgen.docx.view import DocxView, Line, Paragraph, Run, Section
from gnbv_docgen.rules.kept import kept
from gnbv_docgen.viet.text import nfc

CERTAIN = 0.6
EITHER = (Name.BODY, Name.HEADING)
POINTS_PER_MM = 72 / 25.4
_UNBREAKABLE = ("\u00a0", "\u2007", "\u202f")


class Document:
    """A view and its segments, with the questions that rules ask of them.

    Only parts with a confidence of at least :data:`CERTAIN` are ever given out. Many rules ask
    the same, so what is costly to tell is kept: see :func:`kept`.
    """

    def __init__(self, view: DocxView, segments: Segments) -> None:
        self.view = view
        self.segments = segments
        self.memory: dict[tuple[object, ...], Any] = {}
        self._named: dict[Name, list[Part]] = {}
        for part in segments.parts:
            self._named.setdefault(part.name, []).append(part)

    def all_parts(self, *names: Name, appendix: int | None = 0) -> tuple[Part, ...]:
        """The parts called ``names``, doubtful ones too, in reading order."""
        found = [part for name in names for part in self._named.get(name, ())]
        if appendix is not None:
            found = [part for part in found if part.appendix == appendix]
        if len(names) > 1:
            found.sort(key=lambda part: (part.paragraph, part.start))
        return tuple(found)

    def parts(self, *names: Name, appendix: int | None = 0) -> tuple[Part, ...]:
        """The parts called ``names`` that are certain, in reading order.

        What is surely either a heading or an item counts as certain to who asks for both.
        """
        key = ("parts", names, appendix)
        if key not in self.memory:
            both = set(EITHER) <= set(names)
            self.memory[key] = tuple(
                part
                for part in self.all_parts(*names, appendix=appendix)
                if part.confidence >= CERTAIN or (both and part.name in EITHER and part.level)
            )
        found: tuple[Part, ...] = self.memory[key]
        return found

    def first(self, name: Name) -> Part | None:
        """The first part called ``name`` in the document itself, None when there is none."""
        found = self.parts(name)
        return found[0] if found else None

    def paragraph(self, part: Part) -> Paragraph:
        """The paragraph that holds ``part``."""
        return self.view.paragraphs[part.paragraph]

    def section(self, part: Part) -> Section:
        """The section that holds ``part``."""
        return self.view.sections[self.paragraph(part).section]

    def text(self, part: Part) -> str:
        """The letters of ``part``: form C, no-break spaces as spaces, no spaces at the ends."""
        key = ("text", part.paragraph, part.start, part.end)
        if key not in self.memory:
            self.memory[key] = plain(self.paragraph(part).text[part.start : part.end]).strip()
        return str(self.memory[key])

    def lines_of(self, *names: Name) -> str:
        """The texts of all parts called ``names``, joined with a space."""
        return " ".join(self.text(part) for part in self.parts(*names))

    def runs(self, part: Part) -> tuple[Run, ...]:
        """The visible runs of ``part``, cut to its stretch, without those that hold no letters."""
        return self._clipped(part.paragraph, part.start, part.end)

    def runs_of(self, paragraph: Paragraph) -> tuple[Run, ...]:
        """The visible runs of a whole paragraph, without those that hold no letters."""
        if paragraph.index < 0:
            return clipped(paragraph)
        return self._clipped(paragraph.index, 0, None)

    def _clipped(self, index: int, start: int, end: int | None) -> tuple[Run, ...]:
        key = ("runs", index, start, end)
        if key not in self.memory:
            self.memory[key] = clipped(self.view.paragraphs[index], start, end)
        found: tuple[Run, ...] = self.memory[key]
        return found

    @cached_property
    def is_letter(self) -> bool:
        """Whether the document is a công văn: a letter without a name of its kind."""
        return bool(self.parts(Name.LETTER_SUBJECT)) and not self.parts(Name.KIND)

    @cached_property
    def is_attachment(self) -> bool:
        """Whether the document is issued with another one, which bears the number and signature."""
        attached = any(
            re.match(r"\(?\s*(Ban hành )?kèm theo", self.text(part), re.IGNORECASE)
            for part in self.parts(Name.APPENDIX_REFERENCE)
        )
        return attached or self.is_appendix_alone

    @cached_property
    def is_appendix_alone(self) -> bool:
        """Whether the file holds an appendix and no document that it belongs to."""
        head = self.all_parts(Name.MOTTO_STATE, Name.ISSUER, Name.NUMBER, Name.KIND, Name.BODY)
        return not head and bool(self.all_parts(Name.APPENDIX_LABEL, appendix=None))

    @cached_property
    def kind(self) -> str:
        """The name of the kind in small letters ("kế hoạch"); empty when unknown."""
        part = self.first(Name.KIND)
        return (self.segments.kind or (self.text(part) if part else "")).casefold().strip()

    @cached_property
    def appendices(self) -> tuple[int, ...]:
        """The numbers (1, 2, ...) of the appendices that have a certain label or title."""
        parts = self.parts(Name.APPENDIX_LABEL, Name.APPENDIX_TITLE, appendix=None)
        return tuple(sorted({part.appendix for part in parts if part.appendix}))

    @cached_property
    def appendix_sections(self) -> dict[int, int]:
        """Section index to the appendix whose first paragraph lies in it."""
        found: dict[int, int] = {}
        for part in self.segments.parts:
            if part.appendix:
                found.setdefault(self.paragraph(part).section, part.appendix)
        return found

    @cached_property
    def names_in(self) -> dict[int, set[Name]]:
        """Paragraph index to the names of the parts in it."""
        found: dict[int, set[Name]] = {}
        for part in self.segments.parts:
            found.setdefault(part.paragraph, set()).add(part.name)
        return found

    @cached_property
    def part_of(self) -> dict[int, Part]:
        """Paragraph index to the first part in it."""
        found: dict[int, Part] = {}
        for part in self.segments.parts:
            found.setdefault(part.paragraph, part)
        return found

    def neighbours(self, *names: Name) -> list[tuple[Part, Part]]:
        """Pairs of parts called ``names`` whose paragraphs follow on one another."""
        return [
            (one, two)
            for one, two in pairwise(self.parts(*names))
            if two.paragraph == one.paragraph + 1
        ]

    def width(self, part: Part) -> float:
        """The width in points of the column of text (page or cell) that ``part`` stands in."""
        paragraph = self.paragraph(part)
        if paragraph.room is not None:
            return paragraph.room
        if paragraph.table is not None:
            widths = self.view.tables[paragraph.table].column_widths
            if paragraph.column < len(widths):
                return widths[paragraph.column]
        section = self.view.sections[paragraph.section]
        margins = (section.left or 0) + (section.right or 0)
        return (section.width - margins) * POINTS_PER_MM

    def lines(self, first: int, last: int) -> tuple[Line, ...]:
        """The rule lines that the paragraphs ``first`` to ``last`` hold."""
        return tuple(line for line in self.view.lines if first <= line.paragraph <= last)


@kept
def everywhere(document: Document) -> tuple[Paragraph, ...]:
    """All paragraphs of the file: those of the text, and of headers and footers with a number."""
    numbers = [
        number.paragraph for section in document.view.sections for number in section.page_numbers
    ]
    return (*document.view.paragraphs, *numbers)


def plain(text: str) -> str:
    """``text`` in form C with ordinary spaces for those that do not break."""
    if not text.isprintable():  # as such a space is not
        for space in _UNBREAKABLE:
            text = text.replace(space, " ")
    return nfc(text)


def clipped(paragraph: Paragraph, start: int = 0, end: int | None = None) -> tuple[Run, ...]:
    """The visible runs of ``paragraph`` between two indices of its text.

    Those without any letter or figure are left out: nobody sees whether a colon is bold. So are
    those above or below the line, which mark notes.
    """
    found: list[Run] = []
    at = 0
    stop = len(paragraph.text) if end is None else end
    for run in paragraph.runs:
        if run.hidden:
            continue
        piece = run.text[max(start - at, 0) : max(stop - at, 0)]
        at += len(run.text)
        if not run.raised and any(map(str.isalnum, piece)):
            found.append(run if piece == run.text else run._replace(text=piece))
    return tuple(found)

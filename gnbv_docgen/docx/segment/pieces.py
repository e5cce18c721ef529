"""Stretches of paragraphs: what stands between line breaks, tabs and runs of spaces."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Final

from gnbv_docgen.docx.levels import Level, level_of
from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.segment.folding import fold
from gnbv_docgen.docx.view import DocxView, Paragraph, Table

_LINE: Final = re.compile(r"[^\n\v\f]+")
GAP: Final = re.compile(r"\t[^\S\n]*|[^\S\n]{2,}")
_TYPED_RULE: Final = re.compile(r"[_\-–—―─=*.~¯⎯\s]{3,}\Z")
CONTINUED: Final = "continued"  # the level of a line that goes on with the part above it
_FEW: Final = 8  # letters among which one small one can be a slip
_MANY: Final = 80
_GLANCE: Final = 8  # in so many letters most texts in small letters show that they are
_LONGEST_LINE: Final = 600  # a line that is longer holds no two parts side by side
_RULE_SIGNS: Final = frozenset("_-–—―─=*~¯⎯")


class Piece:
    """The stretch ``start:end`` of a paragraph's text, without white space around it."""

    def __init__(
        self, paragraph: Paragraph, start: int, end: int, filled: int | None = None
    ) -> None:
        text = paragraph.text[start:end]
        self.paragraph = paragraph
        # How long the paragraph's text is without white space around it.
        self._filled = len(paragraph.text.strip()) if filled is None else filled
        self.start = start + len(text) - len(text.lstrip())
        self.text = text.strip()
        self.end = self.start + len(self.text)

    @cached_property
    def folded(self) -> str:
        """The text without accents and case."""
        return fold(self.text)

    @cached_property
    def upper(self) -> bool:
        """Whether all letters are capitals, typed so or shown so."""
        text = self.text
        if text.isupper():
            return True
        if not any(map(str.isalpha, text)):
            return False
        small = sum(map(str.islower, text[:_GLANCE]))
        if small <= 1:
            small = sum(map(str.islower, text[:_MANY]))
        one_slip = small <= 1 and len(text) >= _FEW and text[_MANY:].upper() == text[_MANY:]
        return one_slip or self._all("caps") is True

    @cached_property
    def level(self) -> Level | None:
        """The level that the number of the paragraph tells; None for one without a number."""
        return level_of(self.paragraph.text, self.paragraph.number)

    @property
    def bold(self) -> bool | None:
        """Whether all letters are bold; None when that is not known."""
        return self._all("bold")

    @property
    def italic(self) -> bool | None:
        """Whether all letters are italic; None when that is not known."""
        return self._all("italic")

    @property
    def centred(self) -> bool:
        """Whether the paragraph is centred."""
        return self.paragraph.alignment == "centre"

    @property
    def whole(self) -> bool:
        """Whether nothing but white space stands around it in the paragraph."""
        return len(self.text) == self._filled

    @property
    def is_rule(self) -> bool:
        """Whether it is a rule typed with underscores, hyphens or the like."""
        return bool(_TYPED_RULE.match(self.text)) and any(s in _RULE_SIGNS for s in self.text)

    def part(self, name: Name, confidence: float, evidence: str, **fields: object) -> Part:
        """Make this stretch a part; the whole paragraph when nothing else stands in it."""
        start, end = (0, None) if self.whole else (self.start, self.end)
        return Part(
            name, self.paragraph.index, start, end, round(min(confidence, 1.0), 2), evidence,
            **fields,  # type: ignore[arg-type]
        )  # fmt: skip

    def cut(self, *at: tuple[int, int]) -> list[Piece]:
        """The pieces before, between and behind the stretches ``at`` of this one's text."""
        edges = [self.start]
        for start, end in at:
            edges += [self.start + start, self.start + end]
        edges.append(self.end)
        cut = [
            Piece(self.paragraph, edges[i], edges[i + 1], self._filled)
            for i in range(0, len(edges), 2)
        ]
        return [piece for piece in cut if piece.text]

    def halves(self, score: Callable[[Piece], float]) -> list[Piece]:
        """Two pieces, cut at the last gap behind which ``score`` finds most; itself at none.

        ``score`` says how surely a piece is one that stands on the right half of the page.
        """
        gaps = self._gaps
        if not gaps:
            return [self]
        best, found = score(self) * 0.999, [self]
        for gap in gaps:
            both = self.cut(gap.span())
            if len(both) == 2 and (value := score(both[1])) >= best and value >= 0.8:
                best, found = value, both
        return found

    @cached_property
    def _gaps(self) -> list[re.Match[str]]:
        """The gaps at which two parts may be pushed apart."""
        # Words with one space between them have none: quicker to see than to search.
        if len(self.text) > _LONGEST_LINE or " ".join(self.text.split()) == self.text:
            return []
        return list(GAP.finditer(self.text))

    def _all(self, name: str) -> bool | None:
        at, unknown = 0, False
        for run in self.paragraph.runs:
            first, at = at, at + len(run.text)
            if at <= self.start or first >= self.end or not run.text.strip():
                continue
            value = getattr(run, name)
            if value is False:
                return False
            unknown = unknown or value is None
        return None if unknown else True


def pieces(paragraph: Paragraph) -> list[Piece]:
    """The lines of a paragraph that hold something."""
    filled = len(paragraph.text.strip())
    found = [Piece(paragraph, *line.span(), filled) for line in _LINE.finditer(paragraph.text)]
    return [piece for piece in found if piece.text]


class Sheet:
    """A view with what the search for parts asks of it again and again."""

    def __init__(self, view: DocxView) -> None:
        self.view = view
        self.lined = frozenset(line.paragraph for line in view.lines if line.kind != "typed")
        self._pieces: dict[int, list[Piece]] = {}
        self._blocks: dict[tuple[int, int], Block] = {}

    def pieces(self, paragraph: Paragraph) -> list[Piece]:
        """The lines of ``paragraph`` that hold something."""
        if paragraph.index not in self._pieces:
            self._pieces[paragraph.index] = pieces(paragraph)
        return self._pieces[paragraph.index]

    def table(self, paragraph: Paragraph) -> Table | None:
        """The outermost table around ``paragraph``."""
        number = paragraph.table
        while number is not None:
            table = self.view.tables[number]
            if table.inside is None:
                return table
            number = table.inside
        return None

    def empty(self, paragraph: Paragraph) -> Part | None:
        """A paragraph without text as a part: a rule line, or nothing; None when it has text."""
        if paragraph.text.strip():
            return None
        if paragraph.index in self.lined:
            return Part(Name.RULE_LINE, paragraph.index, evidence="đoạn trống có nét vẽ")
        return Part(Name.BLANK, paragraph.index, evidence="đoạn trống")

    def blocks(self, paragraphs: Iterable[Paragraph]) -> Iterator[Block]:
        """``paragraphs`` in blocks: each outermost table is one, so is each paragraph outside.

        A text box that is anchored in a table belongs to the table's block.
        """
        block: list[Paragraph] = []
        last: int | None = None
        for paragraph in paragraphs:
            table = self.table(paragraph)
            number = None if table is None else table.index
            if paragraph.where == "textbox" and last is not None:
                number = last
            if block and (number is None or number != last):
                yield self._block(block)
                block = []
            block.append(paragraph)
            last = number
        if block:
            yield self._block(block)

    def _block(self, paragraphs: list[Paragraph]) -> Block:
        """The block of ``paragraphs``, which follow on one another; made once."""
        key = (paragraphs[0].index, len(paragraphs))
        known = self._blocks.get(key)
        if known is None:
            known = self._blocks[key] = Block(self, paragraphs)
        return known


class Block:
    """A paragraph outside tables, or all paragraphs of a table."""

    def __init__(self, sheet: Sheet, paragraphs: list[Paragraph]) -> None:
        self.sheet = sheet
        self.paragraphs = paragraphs
        self.first = paragraphs[0]
        self.table = sheet.table(self.first)
        # All that holds something.
        self.pieces = [piece for each in paragraphs for piece in sheet.pieces(each)]

    @property
    def lead(self) -> Piece | None:
        """The first piece of a paragraph outside tables."""
        return self.pieces[0] if self.table is None and self.pieces else None

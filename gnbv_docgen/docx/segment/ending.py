"""The ending of a document: Nơi nhận with its lines, authority, signature, signer."""

from __future__ import annotations

from typing import Final

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.segment import closing_signs as closing
from gnbv_docgen.docx.segment import signs
from gnbv_docgen.docx.segment.columns import Column
from gnbv_docgen.docx.segment.pieces import Block, Sheet
from gnbv_docgen.docx.view import Paragraph

_MOST_COLUMNS: Final = 8  # two with text, and empty ones that push them apart
_WITHIN: Final = 14  # paragraphs from a bare office to the name below it


def ending_at(sheet: Sheet, paragraphs: list[Paragraph]) -> int | None:
    """Where the ending begins in ``paragraphs``; None when there is none."""
    at = 0
    for block in sheet.blocks(paragraphs):
        if _begins(block, paragraphs[at + 1 : at + 1 + _WITHIN], sheet):
            return at
        at += len(block.paragraphs)
    return None


def _begins(block: Block, below: list[Paragraph], sheet: Sheet) -> bool:
    if not block.pieces:
        return False
    if block.table is not None:
        return _is_table(block)
    for piece in block.pieces[0].halves(closing.right_half):
        if closing.label(piece):
            return True
        sign = closing.authority(piece)
        if sign and sign.confidence >= 0.9:
            lines = [line for paragraph in below for line in sheet.pieces(paragraph)]
            prefixed = sign.evidence.startswith("bắt đầu")
            if (prefixed and piece.upper) or any(map(closing.is_name, lines)):
                return True
    return False


def _is_table(block: Block) -> bool:
    table = block.table
    if table is None or table.columns > _MOST_COLUMNS or any(map(signs.motto, block.pieces[:12])):
        return False
    offices = any(map(closing.authority, block.pieces))
    labels = [sign.confidence for piece in block.pieces if (sign := closing.label(piece))]
    if table.columns > 4 and not (labels and offices):
        return False
    if labels and (max(labels) > 0.95 or offices or any(map(closing.file_copy, block.pieces))):
        return True
    names = any(map(closing.is_name, block.pieces))
    return offices and table.bordered is not True and table.rows <= 8 and names


def ending(sheet: Sheet, paragraphs: list[Paragraph]) -> tuple[list[Part], int]:
    """The parts of the ending at the beginning of ``paragraphs``, and how many of them it takes."""
    reading = _Ending()
    at = taken = 0
    for block in sheet.blocks(paragraphs):
        if block.pieces and at and not reading.wants(block):
            break
        reading.take(block)
        at += len(block.paragraphs)
        if block.pieces:
            taken = at
    inside = {paragraph.index for paragraph in paragraphs[:taken]}
    return [part for part in reading.finished() if part.paragraph in inside], taken


class _Ending:
    """Reads blocks: a table column by column, lines one by one, left and right halves apart."""

    def __init__(self) -> None:
        self._parts: list[Part] = []
        self._left = Column()
        self._right = Column()
        self._columns: list[Column] = []
        self._last = self._left

    def wants(self, block: Block) -> bool:
        """Whether a block behind the first goes on with the ending."""
        if block.table is not None:
            at_foot = all(signs.contact(piece) or piece.is_rule for piece in block.pieces)
            return at_foot or (not self._has(Name.AUTHORITY) and _is_table(block))
        piece = block.pieces[0]
        if piece.is_rule or signs.contact(piece) or closing.signed(piece):
            return True
        if closing.authority(piece) or closing.label(piece):
            return not (self._has(Name.SIGNER) and self._has(Name.RECIPIENTS_LABEL))
        if closing.is_item(piece) or closing.file_copy(piece):
            return self._has(Name.RECIPIENTS_LABEL) and not self._columns
        if closing.is_name(piece) and self._has(Name.AUTHORITY):
            return not self._has(Name.SIGNER)
        halves = piece.halves(closing.right_half)
        return len(halves) == 2 and not self._columns

    def _has(self, name: Name) -> bool:
        columns = (self._left, self._right, *self._columns)
        return any(column.has(name) for column in columns)

    def take(self, block: Block) -> None:
        """Take in a table, a line or an empty paragraph."""
        if block.table is None:
            self._line(block)
            return
        columns: dict[int, Column] = {}
        for paragraph in block.paragraphs:
            column = columns.setdefault(paragraph.column, Column())
            empty = block.sheet.empty(paragraph)
            if empty is not None:
                self._parts.append(empty)
                column.gap()
            for piece in block.sheet.pieces(paragraph):
                column.take(piece)
        self._columns += columns.values()

    def _line(self, block: Block) -> None:
        empty = block.sheet.empty(block.first)
        if empty is not None:
            self._parts.append(empty)
            self._right.gap()
        for piece in block.pieces:
            halves = piece.halves(closing.right_half)
            if len(halves) == 2:
                self._left.take(halves[0])
                self._right.take(halves[1])
                continue
            if closing.label(piece) or closing.is_item(piece) or closing.file_copy(piece):
                self._last = self._left
            elif closing.authority(piece) or closing.signed(piece) or closing.is_name(piece):
                self._last = self._right
            self._last.take(piece)

    def finished(self) -> list[Part]:
        """All parts, in no order."""
        columns = (self._left, self._right, *self._columns)
        return self._parts + [part for column in columns for part in column.parts()]

"""The ending of a document: Nơi nhận with its lines, authority, signature, signer."""

from __future__ import annotations

import re
from typing import Final

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.segment import closing_signs as closing
from gnbv_docgen.docx.segment import signs
from gnbv_docgen.docx.segment.pieces import GAP, Block, Piece, Sheet
from gnbv_docgen.docx.view import Paragraph

_WITHIN: Final = 14  # paragraphs from a bare office to the name below it
_DASHED_GAP: Final = re.compile(r"(?:\t|[^\S\n]{3,})[^\S\n]*(?=[-–•+]\s?\S)")


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
    if table is None or table.columns > 4 or any(map(signs.motto, block.pieces[:12])):
        return False
    offices = any(map(closing.authority, block.pieces))
    labels = [sign.confidence for piece in block.pieces if (sign := closing.label(piece))]
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
        self._left = _Column()
        self._right = _Column()
        self._columns: list[_Column] = []
        self._last = self._left

    def wants(self, block: Block) -> bool:
        """Whether a block behind the first goes on with the ending."""
        if block.table is not None:
            return not self._has(Name.AUTHORITY) and _is_table(block)
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
        return any(part.name == name for column in columns for part in column.parts())

    def take(self, block: Block) -> None:
        """Take in a table, a line or an empty paragraph."""
        if block.table is None:
            self._line(block)
            return
        columns: dict[int, _Column] = {}
        for paragraph in block.paragraphs:
            column = columns.setdefault(paragraph.column, _Column())
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


class _Column:
    """One half of the ending: recipients, or the signature, or one after the other."""

    def __init__(self) -> None:
        self._parts: list[Part] = []
        self._signing: list[tuple[Piece, bool]] = []
        self._last: Piece | None = None
        self._gap = False
        self._authority = False

    def gap(self) -> None:
        """An empty line: room for the signature."""
        self._gap = True

    def take(self, line: Piece) -> None:
        """Take in the next line; two offices may stand on it, pushed apart."""
        for piece in line.halves(closing.office):
            self._take(piece)

    def _take(self, piece: Piece) -> None:
        gap = self._gap or self._broken(piece)
        self._last, self._gap = piece, False
        self._parts += self._known(piece) or self._by_place(piece, gap=gap)

    def _broken(self, piece: Piece) -> bool:
        before = self._last
        if before is None or before.paragraph.index != piece.paragraph.index:
            return False
        return piece.paragraph.text[before.end : piece.start].count("\n") > 1

    def _known(self, piece: Piece) -> list[Part]:
        if piece.is_rule:
            return [piece.part(Name.RULE_LINE, 1.0, "nét gõ bằng ký tự")]
        label = closing.label(piece)
        if label is not None:
            return _labelled(piece, label)
        sign = closing.file_copy(piece)
        if sign is None and closing.is_item(piece):
            return _items(piece)
        sign = sign or closing.signed(piece) or signs.contact(piece)
        if sign is None and not self._signing:
            sign = closing.authority(piece)
            self._authority = self._authority or sign is not None
        return [] if sign is None else [sign.part(piece)]

    def _by_place(self, piece: Piece, *, gap: bool) -> list[Part]:
        before = self._parts[-1].name if self._parts else None
        if before == Name.FILE_COPY and not self._authority:
            return [piece.part(Name.FILE_COPY, 0.6, "dòng tiếp sau dòng lưu")]
        if before in (Name.RECIPIENT, Name.RECIPIENTS_LABEL) and not self._authority:
            return [piece.part(Name.RECIPIENT, 0.75, "dòng tiếp của nơi nhận")]
        self._signing.append((piece, gap or before == Name.SIGNATURE))
        return []

    def parts(self) -> list[Part]:
        """All parts; the last of the lines below the office is the name."""
        found = list(self._parts)
        names = [at for at, (piece, _) in enumerate(self._signing) if closing.is_name(piece)]
        signer = names[-1] if names else len(self._signing) - 1
        gapped = False
        for at, (piece, gap) in enumerate(self._signing):
            gapped = gapped or gap
            found.append(self._signature_line(piece, is_last=at == signer, gapped=gapped))
        return found

    def _signature_line(self, piece: Piece, *, is_last: bool, gapped: bool) -> Part:
        named = closing.is_name(piece)
        if is_last and named:
            if gapped and self._authority:
                return piece.part(Name.SIGNER, 0.97, "tên người, dưới khoảng trống để ký")
            return piece.part(Name.SIGNER, 0.75, "tên người ở cuối phần ký")
        if is_last and gapped and self._authority and len(piece.text) < 60:
            return piece.part(
                Name.SIGNER, 0.5, "dòng dưới khoảng trống để ký, không giống tên người"
            )
        if self._authority and gapped and not named:
            return piece.part(
                Name.AUTHORITY, 0.7, "chức danh khác, trên tên người ký", level="other"
            )
        if self._authority and piece.upper:
            return piece.part(Name.AUTHORITY, 0.8, "dòng tiếp của quyền hạn, chức vụ")
        if piece.upper and len(piece.text) < 100:
            return piece.part(Name.AUTHORITY, 0.55, "dòng in hoa ở phần ký, không rõ chức vụ")
        return piece.part(Name.BODY, 0.3, "dòng ở phần ký, không rõ là gì")


def _labelled(piece: Piece, sign: signs.Sign) -> list[Part]:
    """The label, and the recipients that stand on its line."""
    gap = GAP.search(piece.text)
    colon = piece.text.find(":")
    end = colon + 1 if colon >= 0 else gap.start() if gap else len(piece.text)
    both = piece.cut((end, end)) if end < len(piece.text) else [piece]
    parts = [sign.part(both[0])]
    for rest in both[1:]:
        known = closing.file_copy(rest)
        parts += [known.part(rest)] if known else _items(rest)
    return parts


def _items(piece: Piece) -> list[Part]:
    """The recipients of a line: two may stand on it, pushed apart."""
    gaps = [gap.span() for gap in _DASHED_GAP.finditer(piece.text)]
    why = "gạch đầu dòng dưới “Nơi nhận”"
    return [each.part(Name.RECIPIENT, 0.95, why) for each in piece.cut(*gaps)]

"""The head of a document: from the issuer and the motto to the number, the date and "V/v"."""

from __future__ import annotations

from typing import Final

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.segment import signs
from gnbv_docgen.docx.segment.folding import alike, letters
from gnbv_docgen.docx.segment.issuer import issuer
from gnbv_docgen.docx.segment.kinds import kind_named
from gnbv_docgen.docx.segment.pieces import GAP, Block, Piece, Sheet
from gnbv_docgen.docx.view import Paragraph

_PATIENCE: Final = 14  # lines without a sign of the head that may stand before one with a sign
_LONG: Final = 160
_SURE: Final = frozenset({Name.MOTTO_STATE, Name.MOTTO, Name.NUMBER, Name.PLACE_DATE})


def head(sheet: Sheet, paragraphs: list[Paragraph]) -> tuple[list[Part], int]:
    """The parts of the head at the beginning of ``paragraphs``, and how many of them it takes.

    None when nothing there looks like a head.
    """
    end = _end(sheet, paragraphs)
    parts: list[Part] = []
    collected = _Lines()
    tabled = any(sheet.table(paragraph) for paragraph in paragraphs[:end])
    for paragraph in paragraphs[:end]:
        empty = sheet.empty(paragraph)
        if empty is not None:
            parts.append(empty)
        for piece in sheet.pieces(paragraph):
            for half in piece.halves(signs.right_half):
                outside = tabled and sheet.table(paragraph) is None
                collected.add(half, left=not outside and _left(sheet, half, piece))
    return parts + collected.parts(), end


def _left(sheet: Sheet, half: Piece, piece: Piece) -> bool:
    """Whether the piece stands on the left half of the page, as far as its place tells."""
    if half is not piece:
        return half.start == piece.start
    table = sheet.table(half.paragraph)
    if table is None or table.columns < 2:
        return True
    return half.paragraph.column == 0


def _end(sheet: Sheet, paragraphs: list[Paragraph]) -> int:
    """How many paragraphs the head takes."""
    end = at = waiting = 0
    for block in sheet.blocks(paragraphs):
        at += len(block.paragraphs)
        if not block.pieces:
            continue
        if block.table is None and (_begins_title(block.pieces[0]) or waiting >= _PATIENCE):
            break
        if _belongs(block, begun=end > 0):
            end, waiting = at, 0
        elif block.table is not None:
            break
        else:
            waiting += 1
    return end


def _belongs(block: Block, *, begun: bool) -> bool:
    found = [
        sign
        for piece in block.pieces[:60]
        for half in piece.halves(signs.right_half)
        if (sign := signs.of_head(half)) is not None
    ]
    if block.table is None:
        # "V/v" below the number, and marks, belong to a head that has begun.
        return bool(found) or (begun and signs.letter_subject(block.pieces[0]) is not None)
    if any(sign.name in _SURE for sign in found):
        return True
    subject = any(signs.letter_subject(piece) for piece in block.pieces)
    to = any(signs.addressees(piece) for piece in block.pieces)
    return begun and not to and (bool(found) or subject)


def _begins_title(piece: Piece) -> bool:
    if len(piece.text) > _LONG or signs.addressees(piece) or piece.level:
        return True
    if piece.folded.startswith(("can cu ", "thuc hien ", "theo de nghi")):
        return True
    return (piece.upper or piece.centred) and kind_named(piece.folded)[1] > 0


class _Lines:
    """The pieces of a head: those that say what they are, and those that their place must tell."""

    def __init__(self) -> None:
        self._parts: list[Part] = []
        self._issuer: list[Piece] = []
        self._elsewhere: list[Piece] = []
        self._numbered = False
        self._subject: Part | None = None
        self._split: Piece | None = None
        self._kind = False

    def add(self, piece: Piece, *, left: bool) -> None:
        """Take in the next piece in reading order."""
        if piece.is_rule:
            gaps = [gap.span() for gap in GAP.finditer(piece.text)]
            why = "nét gõ bằng ký tự"
            self._parts += [each.part(Name.RULE_LINE, 1.0, why) for each in piece.cut(*gaps)]
            return
        sign = signs.of_head(piece) or self._joined(piece)
        if sign is None:
            sign = signs.letter_subject(piece) or signs.addressees(piece) or self._titled(piece)
        if sign is not None:
            self._numbered = self._numbered or sign.name == Name.NUMBER
            self._kind = self._kind or sign.name == Name.KIND
            part = sign.part(piece)
            self._subject = part if sign.name == Name.LETTER_SUBJECT else None
            self._parts.append(part)
        elif left:
            self._by_place(piece)
        else:
            self._elsewhere.append(piece)

    def _joined(self, piece: Piece) -> signs.Sign | None:
        """A motto that a line break parts: the second half is taken with the first."""
        before, self._split = self._split, piece
        if before is None:
            return None
        both = letters(before.folded) + letters(piece.folded)
        for target, name in ((signs.STATE, Name.MOTTO_STATE), (signs.MOTTO, Name.MOTTO)):
            if alike(both, target) >= 0.9:
                sign = signs.Sign(name, 0.85, f"{name} gõ trên hai dòng")
                self._take_back(before)
                self._parts.append(sign.part(before))
                return sign
        return None

    def _take_back(self, piece: Piece) -> None:
        self._issuer = [each for each in self._issuer if each is not piece]
        plain = piece.part(Name.BODY, 0.0, "")
        self._parts = [
            part
            for part in self._parts
            if (part.paragraph, part.start) != (plain.paragraph, plain.start)
        ]

    def _titled(self, piece: Piece) -> signs.Sign | None:
        """A kind line that stands inside the table of the head, and the subject below it."""
        if self._kind and self._numbered:
            return signs.Sign(Name.SUBJECT, 0.7, "dưới tên loại trong bảng phần đầu")
        if piece.upper and piece.centred and kind_named(piece.folded)[1] > 0:
            return signs.Sign(Name.KIND, 0.8, "đúng chữ một tên loại, trong bảng phần đầu")
        return None

    def _by_place(self, piece: Piece) -> None:
        if self._subject is not None:
            self._parts.append(
                piece.part(Name.LETTER_SUBJECT, 0.85, "dòng tiếp của trích yếu công văn")
            )
        elif not self._numbered:
            self._issuer.append(piece)
        elif not piece.upper:
            self._parts.append(
                piece.part(Name.LETTER_SUBJECT, 0.6, "dòng dưới số, ký hiệu, không có “V/v”")
            )
        else:
            self._parts.append(piece.part(Name.BODY, 0.3, "dòng dưới số, ký hiệu, không rõ là gì"))

    def parts(self) -> list[Part]:
        """All of them, the issuer told from its parent.

        When no line on the left can be the issuer, capitals elsewhere in the head are.
        """
        lines = self._issuer or [piece for piece in self._elsewhere if piece.upper]
        why = "dòng ở phần đầu, không rõ là gì"
        rest = [piece.part(Name.BODY, 0.3, why) for piece in self._elsewhere if piece not in lines]
        return self._parts + issuer(lines) + rest

"""Between head and body: the kind of document, its subject, the rule below, the enacting body."""

from __future__ import annotations

import re
from typing import Final

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.segment import signs
from gnbv_docgen.docx.segment.kinds import kind_before, kind_named
from gnbv_docgen.docx.segment.pieces import Piece, Sheet
from gnbv_docgen.docx.view import Paragraph

_BEGINS: Final = re.compile(
    r"(?:can cu|thuc hien|trien khai thuc hien|tiep tuc thuc hien|theo de nghi|xet|"
    r"nay ngay|de trien khai|nham|tren co so|hom nay)\b"
)
_WITH: Final = re.compile(r"\((?:(?:ban hanh )?kem(?: theo)?|dinh kem|gui kem)\b")
_LONGEST_SUBJECT: Final = 400
_MANY_BLANKS: Final = 3


def reference(piece: Piece) -> bool:
    """Whether a piece is the line "(Kèm theo …)" below the title of an attachment."""
    return bool(_WITH.match(piece.folded)) and len(piece.text) < 400


def title(sheet: Sheet, paragraphs: list[Paragraph]) -> tuple[list[Part], int]:
    """The parts of the title at the beginning of ``paragraphs``, and how many of them it takes."""
    reading = _Title()
    for at, paragraph in enumerate(paragraphs):
        empty = sheet.empty(paragraph)
        if empty is not None:
            reading.gap(empty)
            continue
        if sheet.table(paragraph) is not None or paragraph.where == "footnote":
            return reading.without(paragraph), at - reading.blanks
        if not all(reading.take(piece) for piece in sheet.pieces(paragraph)):
            return reading.without(paragraph), at - reading.blanks
    return reading.parts, len(paragraphs)


def letter_lines(
    sheet: Sheet, paragraphs: list[Paragraph], before: list[Part]
) -> tuple[list[Part], int]:
    """The lines outside tables on which the subject of a công văn goes on, and how many they are.

    ``before`` are the parts of the head; only when "V/v" ends it, the lines below can go on.
    """
    named = [part for part in before if part.name not in (Name.BLANK, Name.RULE_LINE)]
    if not named or max(named, key=lambda part: part.paragraph).name != Name.LETTER_SUBJECT:
        return [], 0
    parts: list[Part] = []
    for at, paragraph in enumerate(paragraphs):
        pieces = sheet.pieces(paragraph)
        if sheet.table(paragraph) or len(pieces) != 1 or len(pieces[0].text) > 100:
            return parts, at
        piece = pieces[0]
        if signs.addressees(piece) or kind_named(piece.folded)[0] or piece.level:
            return parts, at
        if _BEGINS.match(piece.folded) or piece.text.endswith((".", ":", ";")):
            return parts, at
        parts.append(piece.part(Name.LETTER_SUBJECT, 0.75, "dòng tiếp của trích yếu công văn"))
    return parts, len(paragraphs)


class _Title:
    """The lines of the title as they come."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.blanks = 0
        self._kind = False
        self._subject = False
        self._closed = False
        self._open = False

    def gap(self, empty: Part) -> None:
        """An empty paragraph, perhaps with a drawn rule."""
        self.parts.append(empty)
        self.blanks += 1
        if empty.name == Name.RULE_LINE and self._subject:
            self._closed = True
        self._closed = self._closed or (self._subject and self.blanks >= _MANY_BLANKS)

    def without(self, paragraph: Paragraph) -> list[Part]:
        """The parts without those of ``paragraph`` and the gaps before it: they are the body's."""
        own = [part for part in self.parts if part.paragraph != paragraph.index]
        return own[: len(own) - self.blanks] if self.blanks else own

    def take(self, piece: Piece) -> bool:
        """Take ``piece`` as the title's next line; False when the title has ended before it."""
        taken = self._taken(piece)
        if taken:
            self.blanks = 0
        self.parts += taken
        return bool(taken)

    def _taken(self, piece: Piece) -> list[Part]:
        if piece.is_rule:
            self._closed = self._closed or self._kind
            return [piece.part(Name.RULE_LINE, 1.0, "nét gõ bằng ký tự")]
        sign = signs.mark(piece)
        if sign is not None:
            return [sign.part(piece)]
        if not self._kind:
            return self._kind_line(piece)
        if reference(piece) or (self._open and len(piece.text) < _LONGEST_SUBJECT):
            self._closed = True
            self._open = ")" not in piece.text
            return [piece.part(Name.APPENDIX_REFERENCE, 0.9, "dòng “Kèm theo” dưới tên văn bản")]
        if self._closed:
            return self._enacting(piece)
        return self._subject_line(piece) or self._enacting(piece)

    def _kind_line(self, piece: Piece) -> list[Part]:
        if piece.paragraph.number or signs.addressees(piece):
            return []
        name, confidence = kind_named(piece.folded)
        if name and (piece.upper or piece.centred):
            self._kind = True
            evidence = f"đúng chữ “{name}”" if confidence == 1.0 else f"gần giống “{name}”"
            return [piece.part(Name.KIND, confidence if piece.upper else 0.7, evidence)]
        split = self._kind_and_subject(piece)
        if split:
            return split
        if piece.upper and piece.bold and piece.centred and len(piece.text) < 60:
            if piece.level or piece.folded.startswith(("phu luc", "bieu ")):
                return []
            self._kind = True
            why = "dòng in hoa, đậm, giữa trang ở chỗ tên loại; không phải tên loại nào của Điều 7"
            return [piece.part(Name.KIND, 0.6, why)]
        if piece.bold and piece.centred and not piece.level:
            self._kind = self._subject = True
            why = "dòng đậm, giữa trang trên nội dung, không có tên loại ở trên"
            return [piece.part(Name.SUBJECT, 0.6, why)]
        return []

    def _kind_and_subject(self, piece: Piece) -> list[Part]:
        name, words = kind_before(piece.folded)
        found = re.match(rf"(?:\S+\s+){{{words}}}", piece.text) if name else None
        if found is None or not found.group().isupper() or len(piece.text) > _LONGEST_SUBJECT:
            return []
        if not (piece.centred or piece.bold):
            return []
        self._kind = True
        if piece.upper and len(piece.folded.split()) - words <= 2:
            return [piece.part(Name.KIND, 0.75, f"bắt đầu bằng “{name}”, cả dòng in hoa")]
        self._subject = True
        kind, subject = piece.cut((found.end(), found.end()))
        why = "tên loại và trích yếu trên cùng một dòng"
        return [kind.part(Name.KIND, 0.8, why), subject.part(Name.SUBJECT, 0.7, why)]

    def _subject_line(self, piece: Piece) -> list[Part]:
        if len(piece.text) > _LONGEST_SUBJECT or signs.addressees(piece):
            return []
        dressed = piece.centred and (piece.bold is not False or piece.italic is not False)
        plain = _BEGINS.match(piece.folded) or piece.level
        if self._subject and _names_issuer(piece):
            return []
        if dressed and not (plain and piece.bold is not True):
            confidence, evidence = 0.97, "dòng giữa trang, dưới tên loại"
        elif plain or (self._subject and not piece.centred and piece.bold is not True):
            return []
        elif piece.centred or piece.bold:
            confidence, evidence = 0.85, "dòng dưới tên loại"
        elif len(piece.text) < 200 and not piece.text.endswith((".", ";", ":")):
            confidence, evidence = 0.65, "dòng ngắn ngay dưới tên loại, không ở giữa, không đậm"
        else:
            return []
        self._subject = True
        return [piece.part(Name.SUBJECT, confidence, evidence)]

    def _enacting(self, piece: Piece) -> list[Part]:
        if piece.upper and (piece.centred or piece.bold) and not piece.level:
            return [piece.part(Name.ENACTING, 0.85, "dòng in hoa dưới trích yếu")]
        return []


def _names_issuer(piece: Piece) -> bool:
    """Whether the line, all in capitals below a subject, names who decides."""
    return piece.upper and bool(
        re.match(
            r"(?:uy ban|ubnd|hoi dong|giam doc|chu tich|bo truong|hieu truong|truong|so|"
            r"tong giam doc|cuc truong|chi cuc|chanh|tham quyen)\b",
            piece.folded,
        )
    )

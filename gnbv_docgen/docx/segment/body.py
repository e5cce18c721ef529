"""The body: addressees, legal bases, headings and items, tables, the closing paragraph."""

from __future__ import annotations

import re
from typing import Final

from gnbv_docgen.docx.levels import TITLED, level_of
from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.segment import signs
from gnbv_docgen.docx.segment.headings import item, settle
from gnbv_docgen.docx.segment.pieces import CONTINUED, Block, Piece, Sheet
from gnbv_docgen.docx.view import Paragraph

_STRONG_BASIS: Final = re.compile(r"(?:can|ca|cab) cu\b")
_BASIS: Final = re.compile(r"(?:can|ca|cab) cu\b|xet\b|theo de nghi|tren co so|chieu theo")
_OPENS: Final = re.compile(r"(?:tiep tuc |trien khai )?thuc hien\b|trien khai\b")
_LEAD_END: Final = re.compile(r"(?:nhu sau|sau day|sau|duoi day)\s?:?\.?\Z")
_ENACTS: Final = re.compile(
    r"(?:quyet dinh|quyet nghi|nghi quyet|chi thi|ban hanh)\s?:\Z|(?:quyet dinh|quyet nghi)\Z"
)


def body(sheet: Sheet, paragraphs: list[Paragraph], *, letter: bool = False) -> list[Part]:
    """The parts of ``paragraphs`` between title and ending; ``letter``: the document is a công văn.

    Items carry their level and number whether they are headings (HEADING) or text (BODY). The last
    paragraph has the level "closing" when it is no item.
    """
    reading = _Body(sheet, letter=letter)
    for block in sheet.blocks(paragraphs):
        reading.take(block)
    return reading.finished()


class _Body:
    """Reads blocks; the preamble ends at the first heading or plain paragraph."""

    def __init__(self, sheet: Sheet, *, letter: bool) -> None:
        self._sheet = sheet
        self._letter = letter
        self._parts: list[Part] = []
        self._preamble = True
        self._to = False  # whether addressees may go on
        self._addressed = 0
        self._opened = False  # whether a sentence "Thực hiện …" stands above, bases may follow
        self._bare = False  # whether none of them stands on the line "Kính gửi:" itself
        self._wrapped = False  # whether the last of them goes on in the next line

    def take(self, block: Block) -> None:
        """Take in a paragraph or a table."""
        if block.first.where == "footnote":
            for paragraph in block.paragraphs:
                self._parts.append(Part(Name.FOOTNOTE, paragraph.index, evidence="chú thích"))
        elif block.table is not None:
            self._table(block)
        else:
            empty = self._sheet.empty(block.first)
            if empty is not None:
                self._parts.append(empty)
                self._to = self._to and empty.name == Name.BLANK and not self._listed()
            else:
                self._parts += self._paragraph(block)

    def _listed(self) -> bool:
        """Whether addressees are listed already, so that a gap ends them."""
        return self._addressed > 1

    def _table(self, block: Block) -> None:
        to = self._preamble and any(signs.addressees(piece) for piece in block.pieces[:6])
        for paragraph in block.paragraphs:
            empty = self._sheet.empty(paragraph)
            if empty is not None and to:
                self._parts.append(empty)
            elif to:
                why = "trong bảng “Kính gửi”"
                self._parts.append(Part(Name.ADDRESSEES, paragraph.index, 0, None, 0.95, why))
            else:
                why = "ô của bảng trong bài"
                self._parts.append(Part(Name.TABLE, paragraph.index, evidence=why))
        self._preamble = self._preamble and to
        self._addressed += to
        self._to = False

    def _paragraph(self, block: Block) -> list[Part]:
        pieces = block.pieces
        first = pieces[0]
        if first.is_rule and len(pieces) == 1:
            return [first.part(Name.RULE_LINE, 0.9, "nét gõ bằng ký tự")]
        if self._preamble:
            found = self._addressees(pieces) or self._basis(first)
            if found:
                return found
        if _ENACTS.match(first.folded) and first.upper:
            self._preamble = self._to = False
            return [first.part(Name.ENACTING, 0.95, "lệnh ban hành: in hoa, đứng riêng")]
        self._to = False
        return [self._text(block.first, first)]

    def _addressees(self, pieces: list[Piece]) -> list[Part]:
        sign = signs.addressees(pieces[0])
        if sign is not None:
            self._to = True
            self._bare = pieces[-1].text.endswith(":")
            self._addressed += 1
            return [sign.part(piece) for piece in pieces]
        first = pieces[0]
        if not self._to:
            return []
        listed = first.text.startswith(("-", "–", "+", "•")) or bool(first.paragraph.number)
        if listed:
            confidence, why = 0.9, "gạch đầu dòng dưới “Kính gửi”"
        elif first.centred and first.text.startswith("("):
            confidence, why = 0.6, "dòng trong ngoặc dưới “Kính gửi”"
        elif _begins_anew(first):
            return []
        elif self._wrapped and len(first.text) < 70:
            confidence, why = 0.7, "dòng tiếp của nơi gửi"
        elif self._bare and first.text.endswith(";") and len(first.text) < 100:
            confidence, why = 0.75, "dòng dưới “Kính gửi”, thiếu gạch đầu dòng"
        else:
            return []
        self._wrapped = confidence > 0.6 and not first.text.endswith((";", "."))
        self._addressed += 1
        level = CONTINUED if confidence == 0.7 else ""
        return [piece.part(Name.ADDRESSEES, confidence, why, level=level) for piece in pieces]

    def _basis(self, piece: Piece) -> list[Part]:
        folded = piece.folded
        ended = _LEAD_END.search(folded)
        strong = _STRONG_BASIS.match(folded)
        if _BASIS.match(folded) and not ended:
            # A công văn has no bases of its own below a title: upright, they are its first lines.
            below_title = not (self._letter and self._addressed)
            closed = below_title and (
                piece.text.endswith((";", ","))
                or (bool(strong) and not self._letter and not self._opened)
            )
            if closed or piece.italic or self._after_basis():
                why = "bắt đầu bằng “Căn cứ”" if strong else "bắt đầu như một căn cứ"
                self._to = False
                return [piece.part(Name.LEGAL_BASIS, 0.97 if strong else 0.85, why)]
        listed = piece.text.endswith(";") and (piece.italic or self._after_basis())
        last = piece.text.endswith(".") and piece.italic and self._after_basis()
        if not ended and (listed or last):
            why = "dòng kết thúc bằng “;” giữa các căn cứ" if listed else "dòng nghiêng cuối căn cứ"
            return [piece.part(Name.LEGAL_BASIS, 0.7, why)]
        return []

    def _after_basis(self) -> bool:
        for part in reversed(self._parts):
            if part.name not in (Name.BLANK, Name.RULE_LINE):
                return part.name == Name.LEGAL_BASIS
        return False

    def _text(self, paragraph: Paragraph, piece: Piece) -> Part:
        level = level_of(paragraph.text, paragraph.number)
        if level is None:
            self._opened = bool(_OPENS.match(piece.folded)) and not piece.text.endswith(":")
            self._preamble = self._preamble and self._opened
            if self._under_title(piece):
                return Part(
                    Name.HEADING, paragraph.index, 0, None, 0.85,
                    "dòng tên dưới Phần, Chương, Mục", self._parts[-1].level,
                )  # fmt: skip
            return Part(Name.BODY, paragraph.index, evidence="đoạn văn trong bài")
        self._preamble = False
        return item(paragraph, level)

    def _under_title(self, piece: Piece) -> bool:
        before = self._parts[-1] if self._parts else None
        if before is None or before.name != Name.HEADING or before.level not in TITLED:
            return False
        if before.number:
            return piece.upper or piece.centred
        return piece.upper and piece.centred and piece.bold is True  # the title's next line

    def finished(self) -> list[Part]:
        """All parts, the last text marked as the closing."""
        parts = settle(self._parts)
        for at in range(len(parts) - 1, -1, -1):
            part = parts[at]
            if part.name in (Name.BODY, Name.HEADING):
                if part.name == Name.BODY and not part.level:
                    parts[at] = part._replace(level="closing", evidence="đoạn cuối của bài")
                break
        return parts


def _begins_anew(piece: Piece) -> bool:
    """Whether a line can be no more of the line above: it has a number, or names a basis."""
    return bool(_BASIS.match(piece.folded)) or piece.level is not None

"""Behind the ending: appendices and attached documents, and where each of them begins."""

from __future__ import annotations

import re
from typing import Final

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.segment import signs
from gnbv_docgen.docx.segment.kinds import kind_named
from gnbv_docgen.docx.segment.pieces import Block, Piece, Sheet
from gnbv_docgen.docx.segment.title import reference
from gnbv_docgen.docx.view import Paragraph

_NUMBER: Final = r"(?:(?:so\s?)?(?:[ivxlc]{1,7}|[a-z]|\d{1,3}[a-z]?|[.…]{1,9}\d{0,2}[.…]*))"
_LABEL: Final = re.compile(rf"phu luc(?:\s{_NUMBER})?\s?[.:]?\Z")
_LABEL_TITLE: Final = re.compile(rf"phu luc(?:\s{_NUMBER})?\s?[.:\-–]\s?(?=\S)")
_FORM: Final = re.compile(rf"(?:bieu|bieu mau|mau|mau so|phu bieu|bieu so)\s?{_NUMBER}\s?[.:]?\Z")
_LONGEST_TITLE: Final = 300
_NEAR: Final = 8  # paragraphs of a title, empty ones too


def label(piece: Piece) -> Part | None:
    """The label of an appendix that stands on its own line."""
    if len(piece.text) > 40:
        return None
    if _LABEL.match(piece.folded) and piece.text[0].isupper():
        dressed = piece.centred or piece.bold or piece.upper
        return piece.part(Name.APPENDIX_LABEL, 0.97 if dressed else 0.8, "chữ “Phụ lục” đứng riêng")
    if _FORM.match(piece.folded) and (piece.centred or piece.bold):
        return piece.part(Name.APPENDIX_LABEL, 0.6, "nhãn biểu, mẫu đứng riêng")
    return None


def label_and_title(piece: Piece) -> list[Part]:
    """Label and title on one line: "Phụ lục 1: Danh sách …"."""
    if len(piece.text) > _LONGEST_TITLE or not _LABEL_TITLE.match(piece.folded):
        return []
    if not (piece.centred or piece.bold):
        return []
    found = re.match(r"\w+\s+\w+(?:\s+(?:[Ss][ốỐ]\s*)?[\w.…]+)?\s*[.:\-–]", piece.text)
    if found is None:
        return []
    both = piece.cut((found.end(), found.end()))
    why = "nhãn và tên phụ lục trên một dòng"
    names = (Name.APPENDIX_LABEL, Name.APPENDIX_TITLE)
    return [each.part(name, 0.85, why) for each, name in zip(both, names, strict=False)]


def labelled(sheet: Sheet, paragraphs: list[Paragraph]) -> int | None:
    """Where an appendix or another document begins in ``paragraphs``; None: nowhere."""
    at = 0
    for block in sheet.blocks(paragraphs):
        lead = block.lead
        if lead is not None and at and (label(lead) or label_and_title(lead)) and lead.centred:
            return at
        if at and block.pieces and has_motto(block):
            return at
        at += len(block.paragraphs)
    return None


def starts(sheet: Sheet, paragraphs: list[Paragraph]) -> list[int]:
    """Where appendices begin in ``paragraphs``, all of which stand behind an ending.

    At the first text there is, at a label or a letterhead, and at the centred lines above a second
    line "(Kèm theo …)". Notes to a model ("Ghi chú:") are no appendix.
    """
    found: list[int] = []
    run: int | None = None  # where the centred lines before the present block began
    texts = referred = noted = False
    behind = 0
    for block in sheet.blocks(paragraphs):
        at, behind = behind, behind + len(block.paragraphs)
        if not block.pieces or (not found and signs.digital(block.pieces[0])):
            continue
        new = is_start(block)
        noted = not new and (noted or (not found and _is_note(block)))
        if noted:
            continue
        refers = block.lead is not None and reference(block.lead)
        if not found or (texts and new) or (refers and (texts or referred)):
            found.append(at if run is None else run)
            texts = referred = False
        referred = referred or refers
        run = (at if run is None else run) if _dressed(block) else None
        texts = texts or not (run is not None or refers or new)
    return found


def _is_note(block: Block) -> bool:
    return block.pieces[0].folded.startswith("ghi chu")


def is_start(block: Block) -> bool:
    """Whether a block is a label, or a letterhead with the motto."""
    if block.table is None:
        lead = block.pieces[0]
        if label(lead) or label_and_title(lead):
            return True
    return has_motto(block)


def has_motto(block: Block) -> bool:
    """Whether Quốc hiệu stands in a block."""
    for piece in block.pieces[:12]:
        for half in piece.halves(signs.right_half):
            sign = signs.motto(half)
            if sign is not None and sign.name == Name.MOTTO_STATE:
                return True
    return False


def _dressed(block: Block) -> bool:
    lead = block.lead
    if lead is None or len(lead.text) > _LONGEST_TITLE:
        return False
    return lead.centred or ((lead.upper or lead.bold is True) and not lead.level)


def appendix_title(sheet: Sheet, paragraphs: list[Paragraph]) -> tuple[list[Part], int]:
    """Label, title and reference line at the beginning of an appendix, and how many they take."""
    reading = _Title()
    at = 0
    for at, paragraph in enumerate(paragraphs):
        empty = sheet.empty(paragraph)
        if empty is not None:
            reading.parts.append(empty)
            continue
        if sheet.table(paragraph) is not None or paragraph.where == "footnote":
            return reading.parts, at
        above = refers_below(sheet, paragraphs[at:])
        taken = [
            part for piece in sheet.pieces(paragraph) for part in reading.take(piece, above=above)
        ]
        if not taken:
            return reading.parts, at
        reading.parts += taken
    return reading.parts, len(paragraphs)


def refers_below(sheet: Sheet, paragraphs: list[Paragraph]) -> bool:
    """Whether the first of ``paragraphs`` and what follows stand centred above "(Kèm theo …)"."""
    texts = [paragraph for paragraph in paragraphs[:_NEAR] if sheet.pieces(paragraph)]
    for paragraph in texts:
        if reference(sheet.pieces(paragraph)[0]):
            return paragraph is not texts[0]
        if paragraph.alignment != "centre" or sheet.table(paragraph) is not None:
            return False
    return False


class _Title:
    """The lines at the beginning of an appendix as they come."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self._first = True
        self._closed = False
        self._open = False

    def take(self, piece: Piece, *, above: bool) -> list[Part]:
        """The parts of ``piece``; empty when the title has ended.

        ``above``: a line "(Kèm theo …)" follows, so that even a line in plain letters is title.
        """
        first, self._first = self._first, False
        if piece.is_rule:
            self._closed = self._closed or not first
            return [piece.part(Name.RULE_LINE, 1.0, "nét gõ bằng ký tự")]
        mark = signs.mark(piece) or signs.digital(piece)
        if mark is not None:
            return [mark.part(piece)]
        if reference(piece) or (self._open and len(piece.text) < _LONGEST_TITLE):
            self._closed = True
            why = "dòng tiếp của “(Kèm theo …)”" if self._open else "dòng “(Kèm theo …)”"
            self._open = ")" not in piece.text
            return [piece.part(Name.APPENDIX_REFERENCE, 0.95, why)]
        if self._closed:
            return []
        if first:
            found = label(piece)
            if found is not None:
                return [found]
            both = label_and_title(piece)
            if both:
                return both
        title = self._title(piece)
        if not title and above:
            return [piece.part(Name.APPENDIX_TITLE, 0.7, "dòng giữa trang trên dòng “(Kèm theo”")]
        return title

    def _title(self, piece: Piece) -> list[Part]:
        if len(piece.text) > _LONGEST_TITLE or piece.level or signs.addressees(piece):
            return []
        dressed = piece.bold is True or piece.upper
        if piece.centred and (dressed or piece.italic):
            return [piece.part(Name.APPENDIX_TITLE, 0.9, "dòng giữa trang ở đầu phụ lục")]
        if dressed or (len(piece.text) < 20 and kind_named(piece.folded)[1] == 1.0):
            return [piece.part(Name.APPENDIX_TITLE, 0.65, "dòng đậm hoặc in hoa ở đầu phụ lục")]
        return []

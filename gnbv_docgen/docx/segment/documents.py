"""One document after the other: head, title, body, ending, and what is attached behind."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.segment import signs
from gnbv_docgen.docx.segment.appendices import (
    appendix_title,
    has_motto,
    label,
    label_and_title,
    labelled,
    starts,
)
from gnbv_docgen.docx.segment.body import body
from gnbv_docgen.docx.segment.ending import ending, ending_at
from gnbv_docgen.docx.segment.head import head
from gnbv_docgen.docx.segment.kinds import kind_named
from gnbv_docgen.docx.segment.pieces import Sheet
from gnbv_docgen.docx.segment.title import letter_lines, title
from gnbv_docgen.docx.view import Paragraph

_ATTACHED: Final = "; trong văn bản thứ {} của tệp, coi như phụ lục"


def documents(sheet: Sheet, paragraphs: list[Paragraph]) -> list[Part]:
    """The parts of the first document, and of all behind it as appendices 1, 2, ..."""
    parts: list[Part] = []
    rest = paragraphs
    if not _only_appendix(sheet, paragraphs):
        parts, taken = _document(sheet, paragraphs)
        rest = paragraphs[taken:]
    begins = starts(sheet, rest)
    first = begins[0] if begins else len(rest)
    parts += [_stray(sheet, paragraph) for paragraph in rest[:first]]
    for count, (start, end) in enumerate(pairwise([*begins, len(rest)]), start=1):
        parts += _appendix(sheet, rest[start:end], count)
    return parts


def _only_appendix(sheet: Sheet, paragraphs: list[Paragraph]) -> bool:
    """Whether the file begins with the label of an appendix: it is one, in a file of its own."""
    for paragraph in paragraphs:
        for piece in sheet.pieces(paragraph):
            if signs.digital(piece):
                continue
            return sheet.table(paragraph) is None and bool(label(piece) or label_and_title(piece))
    return False


def _document(sheet: Sheet, paragraphs: list[Paragraph]) -> tuple[list[Part], int]:
    """A document from its head to its ending, and how many paragraphs that takes."""
    parts, at = head(sheet, paragraphs)
    below, taken = letter_lines(sheet, paragraphs[at:], parts)
    parts, at = parts + below, at + taken
    titled, taken = title(sheet, paragraphs[at:])
    parts, at = parts + titled, at + taken
    rest = paragraphs[at:]
    end = ending_at(sheet, rest)
    other = labelled(sheet, rest if end is None else rest[:end])
    if other is not None:
        return parts + _body(sheet, rest[:other], parts), at + other
    if end is None:
        return parts + _body(sheet, rest, parts), len(paragraphs)
    ended, taken = ending(sheet, rest[end:])
    return parts + _body(sheet, rest[:end], parts) + ended, at + end + taken


def _body(sheet: Sheet, paragraphs: list[Paragraph], before: list[Part]) -> list[Part]:
    return body(sheet, paragraphs, letter=all(part.name != Name.KIND for part in before))


def _appendix(sheet: Sheet, paragraphs: list[Paragraph], count: int) -> list[Part]:
    """An appendix; so are a document with its own letterhead, and what is said of a copy."""
    opening = [block for block in sheet.blocks(paragraphs[:60]) if block.pieces][:6]
    if any(map(has_motto, opening)):
        parts, taken = _document(sheet, paragraphs)
        rest = [_stray(sheet, paragraph) for paragraph in paragraphs[taken:]]
        note = _ATTACHED.format(count + 1)
        return [
            _renamed(part._replace(evidence=part.evidence + note), count) for part in parts + rest
        ]
    copied = any(signs.copy_form(piece) for block in opening for piece in block.pieces)
    named = title if _is_named(sheet, paragraphs) else appendix_title
    parts, at = (head if copied else named)(sheet, paragraphs)
    rest_of = paragraphs[at:]
    end = ending_at(sheet, rest_of)
    text = rest_of if end is None else rest_of[:end]
    parts = parts + _items_only(body(sheet, text, letter=True))
    if end is not None:
        ended, taken = ending(sheet, rest_of[end:])
        parts += ended + [_stray(sheet, paragraph) for paragraph in rest_of[end + taken :]]
    return [_renamed(part, count) for part in parts]


def _is_named(sheet: Sheet, paragraphs: list[Paragraph]) -> bool:
    """Whether what is attached is a document with a name: it begins with its kind."""
    first = next((piece for paragraph in paragraphs for piece in sheet.pieces(paragraph)), None)
    if first is None or sheet.table(first.paragraph) is not None:
        return False
    return first.upper and first.centred and kind_named(first.folded)[1] == 1.0


def _items_only(parts: list[Part]) -> list[Part]:
    return [part._replace(level="") if part.level == "closing" else part for part in parts]


def _renamed(part: Part, count: int) -> Part:
    name = Name.APPENDIX_BODY if part.name == Name.BODY else part.name
    return part._replace(name=name, appendix=count)


def _stray(sheet: Sheet, paragraph: Paragraph) -> Part:
    """What stands behind the ending, or above an appendix, and belongs to nothing."""
    empty = sheet.empty(paragraph)
    if empty is not None:
        return empty
    for piece in sheet.pieces(paragraph):
        sign = signs.digital(piece)
        if sign is not None:
            return sign.part(piece)
    return Part(Name.BODY, paragraph.index, 0, None, 0.3, "sau phần ký, không rõ là gì")

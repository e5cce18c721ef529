"""Which part of the decree's diagram each paragraph of a Word file is.

:func:`segment` names every paragraph of a :class:`~gnbv_docgen.docx.view.DocxView`, or each stretch
of one when two parts share it, whatever carries them: tables, tabs, lines, text boxes. It goes by
words (without accents, case or exact spelling), place, neighbours and format, and says what it went
by and how surely; below a confidence of 0.6 a part is a guess.

* A part that stands in one paragraph with another has ``start`` and ``end``.
* Items of the body have ``level`` and ``number`` whether they are HEADING or BODY. Levels: "Phần",
  "Chương", "Mục", "Tiểu mục", "Điều", "A", "I", "1", "1.1", "1.1.1", "a", "(1)", "(i)", "(a)", "-",
  "+", "*". ``number`` is the label as printed. The text of BODY that closes the document, when it
  is no item, has the level "closing".
* A RECIPIENT, FILE_COPY or ADDRESSEES line with the level "continued" goes on with the line above.
* An AUTHORITY line with the level "other" is the signer's other title, above the name.
* ``appendix`` counts what stands behind the first document, appendices and whole documents alike.
"""

from __future__ import annotations

import re
from typing import Final

from gnbv_docgen.docx.parts import Name, Part, Segments
from gnbv_docgen.docx.segment.documents import documents
from gnbv_docgen.docx.segment.folding import fold
from gnbv_docgen.docx.segment.kinds import LETTER, is_abbreviation, kind_before, kind_named
from gnbv_docgen.docx.segment.pieces import Sheet
from gnbv_docgen.docx.view import DocxView
from gnbv_docgen.viet.text import nfc

__all__ = ["segment"]

_SYMBOL: Final = re.compile(r"/\s*([^\W\d_]{2,4})\s*-")


def segment(view: DocxView) -> Segments:
    """The parts of ``view`` in reading order, each of its paragraphs in at least one.

    ``kind`` is the kind of the first document as Điều 7 names it ("Kế hoạch"; "Công văn" when there
    is no kind line but "V/v" or "Kính gửi"), "" when it cannot be told. ``abbreviation`` is that of
    the kind in the number as it is typed ("KH"), "" when there is none.
    """
    sheet = Sheet(view)
    text = [paragraph for paragraph in view.paragraphs if paragraph.where != "footnote"]
    parts = documents(sheet, text)
    known = {part.paragraph for part in parts}
    for paragraph in view.paragraphs:
        if paragraph.where == "footnote":
            parts.append(Part(Name.FOOTNOTE, paragraph.index, evidence="chú thích cuối trang"))
        elif paragraph.index not in known:
            parts.append(Part(Name.BODY, paragraph.index, 0, None, 0.2, "không rõ là gì"))
    parts.sort(key=lambda part: (part.paragraph, part.start))
    found = Segments(tuple(parts))
    return found._replace(kind=_kind(view, found), abbreviation=_abbreviation(view, found))


def _text(view: DocxView, part: Part) -> str:
    return nfc(view.paragraphs[part.paragraph].text[part.start : part.end])


def _kind(view: DocxView, found: Segments) -> str:
    for part in found.of(Name.KIND):
        folded = fold(_text(view, part))
        return kind_named(folded)[0] or kind_before(folded)[0]
    return LETTER if found.of(Name.LETTER_SUBJECT, Name.ADDRESSEES) else ""


def _abbreviation(view: DocxView, found: Segments) -> str:
    for part in found.of(Name.NUMBER):
        symbol = _SYMBOL.search(_text(view, part))
        if symbol is not None and is_abbreviation(symbol[1]):
            return symbol[1]
    return ""

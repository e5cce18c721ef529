"""Where the marks of urgency, secrecy and circulation stand (ô 10a, 10b, 11)."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.view import Paragraph
from gnbv_docgen.rules.form.document import POINTS_PER_MM, Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown

_BELOW_HEAD = (Name.KIND, Name.SUBJECT, Name.ADDRESSEES, Name.LEGAL_BASIS, Name.HEADING, Name.BODY)
_LOOSE = "dấu nằm trong khung chữ rời, tệp không cho biết đứng ở đâu trên trang"


def below_number(document: Document, name: Name) -> Iterator[Judgement]:
    """Faults for the marks ``name`` that do not stand at the left, below số, ký hiệu."""
    number = document.first(Name.NUMBER)
    wanted = "bên trái, dưới số, ký hiệu"
    for part in document.parts(name):
        paragraph = document.paragraph(part)
        if is_loose(paragraph):
            yield Unknown(_LOOSE)
        elif number is None:
            yield Unknown("văn bản không có số, ký hiệu")
        elif part.paragraph < number.paragraph:
            yield Fault("ở trên số, ký hiệu", wanted, part.paragraph)
        elif _follows_title(document, part):
            yield Fault("ở dưới tên loại, trích yếu", wanted, part.paragraph)
        elif _is_at_the_right(paragraph, document.paragraph(number)):
            yield Fault("ở bên phải", wanted, part.paragraph)


def above_national_name(document: Document, name: Name) -> Iterator[Judgement]:
    """Faults for the marks ``name`` that do not stand above Quốc hiệu."""
    state = document.first(Name.MOTTO_STATE)
    for part in document.parts(name):
        above = _in_top_margin(document, part)
        if above is None and is_loose(document.paragraph(part)):
            yield Unknown(_LOOSE)
        elif above is False:
            yield Fault("ở dưới lề trên", "trong lề trên, phía trên Quốc hiệu", part.paragraph)
        elif above:
            continue
        elif state is None:
            yield Unknown("văn bản không có Quốc hiệu")
        elif part.paragraph > state.paragraph:
            yield Fault("ở dưới Quốc hiệu", "trong lề trên, phía trên Quốc hiệu", part.paragraph)


def is_loose(paragraph: Paragraph) -> bool:
    """Whether a paragraph stands in a box or frame, which may be anywhere on the page."""
    return paragraph.frame is not None or paragraph.where == "textbox"


def _in_top_margin(document: Document, part: Part) -> bool | None:
    """Whether the frame of ``part`` stands in the top margin; None: nothing tells."""
    frame, margin = document.paragraph(part).frame, document.section(part).top
    if frame is None or frame.top is None or margin is None:
        return None
    return frame.top < margin * POINTS_PER_MM


def _follows_title(document: Document, part: Part) -> bool:
    below = document.parts(*_BELOW_HEAD)
    return bool(below) and below[0].paragraph < part.paragraph


def _is_at_the_right(paragraph: Paragraph, number: Paragraph) -> bool:
    if paragraph.table is not None and paragraph.table == number.table:
        return paragraph.column > number.column
    return paragraph.table is None and paragraph.alignment == "right"

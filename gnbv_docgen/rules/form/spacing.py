"""Spacing between the lines of a head, and between the lines and paragraphs of running text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.view import Paragraph
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.lettering import ALIGNMENTS, PUSHED, grouped, points
from gnbv_docgen.rules.form.nd30 import FIRST_LINE, FIRST_LINE_TOLERANCE, SINGLE
from gnbv_docgen.rules.form.prose import is_bullet
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown

_FIRST = "1 cm hoặc 1,27 cm"
# Single spacing, with what a hand may have dragged.
_MOST_SINGLE = 1.06


def multiple(document: Document, part: Part) -> float | None:
    """Line spacing as a multiple of single spacing; None when unknown.

    A height in points is compared with that of the letters. Lines of *at least* some height are
    as high as their letters when those are higher.
    """
    paragraph = document.paragraph(part)
    if paragraph.line is None or paragraph.line_rule is None:
        return None
    if paragraph.line_rule == "auto":
        return paragraph.line
    sizes = [run.size for run in document.runs(part)]
    largest = 0.0 if None in sizes else max((size or 0.0 for size in sizes), default=0.0)
    if not largest:
        return None
    height = paragraph.line / (SINGLE * largest)
    return max(height, 1.0) if paragraph.line_rule == "at_least" else height


def shown(spacing: float) -> str:
    """A spacing as Word's menu has it: ``1,15``."""
    return f"{spacing:.2f}".rstrip("0").rstrip(".").replace(".", ",")


def told(document: Document, part: Part, found: float) -> str:
    """What Word shows of the spacing of ``part``, which is ``found`` times single."""
    paragraph = document.paragraph(part)
    word = {"exact": "Exactly", "at_least": "At least"}.get(paragraph.line_rule or "")
    if word is None:
        return f"cách dòng {shown(found)}"
    return f"cách dòng {word} {points(paragraph.line or 0)} pt (bằng {shown(found)} dòng đơn)"


def single(document: Document, *names: Name) -> Iterator[Judgement]:
    """Faults for the parts ``names`` whose lines are not single spaced."""
    faults: list[Fault] = []
    for part in document.parts(*names):
        found = multiple(document, part)
        if found is None:
            yield Unknown("tệp không cho biết cách dòng")
        elif found > _MOST_SINGLE:
            faults.append(Fault(told(document, part, found), "dòng đơn (1,0)", part.paragraph))
    yield from grouped(faults)


def first_line(
    document: Document, parts: Iterable[Part], *, centred: bool = True
) -> Iterator[Judgement]:
    """Faults for the ``parts`` whose first line does not begin 1 or 1,27 cm from the margin.

    ``centred``: what stands in the middle or at the right has no first line to be judged.
    """
    faults: list[Fault] = []
    for part in parts:
        paragraph = document.paragraph(part)
        aside = paragraph.alignment in ("centre", "right")
        if (aside and centred) or is_bullet(paragraph):
            continue
        if paragraph.number or PUSHED.match(paragraph.text):
            yield Unknown("chữ đầu dòng lùi bằng tab hoặc đánh số tự động")
        elif aside:
            faults.append(Fault(ALIGNMENTS[paragraph.alignment or "left"], _FIRST, part.paragraph))
        elif paragraph.left is None or paragraph.first_line is None:
            yield Unknown("tệp không cho biết chỗ lùi đầu dòng")
        else:
            start = paragraph.left + paragraph.first_line
            off = min(abs(start - wanted) for wanted in FIRST_LINE)
            if off > FIRST_LINE_TOLERANCE:
                faults.append(Fault(f"lùi {_cm(start)} cm", _FIRST, part.paragraph))
    yield from grouped(faults)


def _cm(length: float) -> str:
    return f"{length * 2.54 / 72:.2f}".rstrip("0").rstrip(".").replace(".", ",")


def gap(above: Paragraph, below: Paragraph) -> float | None:
    """The space in points between two paragraphs, None when unknown.

    Word adds the space after one and the space before the other; each gives up its own where it
    asks for none between paragraphs of one style.
    """
    alike = above.style == below.style
    after = 0.0 if alike and above.contextual else above.after
    before = 0.0 if alike and below.contextual else below.before
    return None if after is None or before is None else after + before


def shown_gap(length: float) -> str:
    """A gap as a person reads it: ``3 pt``."""
    return f"{points(length)} pt"

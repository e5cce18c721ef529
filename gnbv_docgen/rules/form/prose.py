"""The running text of a document: its paragraphs, its usual size, labels and lists in it."""

from __future__ import annotations

import re
from collections import Counter

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.view import Paragraph
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import Label, label
from gnbv_docgen.rules.kept import kept

_CITES = re.compile(r"(Thực hiện|Triển khai|Tiếp tục|Xét|Theo|Trên cơ sở)\b")
# The last three are what Word's own lists have for dots and arrows.
_BULLETS = ("-", "–", "—", "+", "•", "*", "\uf0b7", "\uf0d8", "\uf0fc")


@kept
def prose(document: Document) -> tuple[Part, ...]:
    """The paragraphs of running text outside tables and boxes, appendices left out.

    Lines in bold in the middle of the page are titles of something, not running text.
    """
    cited = frozenset(bases(document))
    return tuple(
        part
        for part in document.parts(Name.BODY)
        if part not in cited
        and document.paragraph(part).where == "body"
        and any(map(str.isalpha, document.text(part)))
        and not is_caption(document, document.paragraph(part))
        and not _is_title(document, document.paragraph(part))
    )


def _is_title(document: Document, paragraph: Paragraph) -> bool:
    return paragraph.alignment == "centre" and all(run.bold for run in document.runs_of(paragraph))


def is_caption(document: Document, paragraph: Paragraph) -> bool:
    """Whether ``paragraph`` belongs to a table above or below: a title, a unit, a note.

    The decree does not rule tables, so what stands beside one in a dress of its own is no prose.
    """
    around = [paragraph.index - 1, paragraph.index + 1, paragraph.index - 2]
    paragraphs = document.view.paragraphs
    beside = any(0 <= at < len(paragraphs) and paragraphs[at].table is not None for at in around)
    if not beside:
        return False
    runs = document.runs_of(paragraph)
    dressed = all(run.italic for run in runs) or all(run.bold for run in runs)
    return dressed or paragraph.alignment in ("centre", "right")


@kept
def bases(document: Document) -> tuple[Part, ...]:
    """The legal bases that stand by themselves; a sentence that goes on ("như sau:") is none.

    After a semicolon the list goes on, whatever verb the next one begins with.
    """
    found: list[Part] = []
    for part in document.parts(Name.LEGAL_BASIS, Name.BODY):
        text = document.text(part)
        listed = part.name is Name.LEGAL_BASIS
        if not listed and found and part.paragraph == found[-1].paragraph + 1:
            listed = document.text(found[-1]).endswith(";") and bool(_CITES.match(text))
        if listed and text and not text.endswith(":"):
            found.append(part)
    return tuple(found)


def is_bullet(paragraph: Paragraph) -> bool:
    """Whether ``paragraph`` begins with a dash or another bullet: the decree knows none."""
    return (paragraph.number or paragraph.text).strip().startswith(_BULLETS)


@kept
def usual_size(document: Document) -> float | None:
    """The size in points in which most letters of the running text are; None when unknown."""
    letters: Counter[float] = Counter()
    for part in prose(document):
        for run in document.runs(part):
            if run.size is not None:
                letters[run.size] += len(run.text)
    return letters.most_common(1)[0][0] if letters else None


@kept
def labelled(document: Document, *names: Name) -> tuple[tuple[Part, Label], ...]:
    """The parts called ``names`` that begin with a number or letter, with that label."""
    found = []
    for part in document.parts(*names):
        paragraph = document.paragraph(part)
        read = label(document.text(part), paragraph.number if part.start == 0 else "")
        if read is not None:
            found.append((part, read))
    return tuple(found)


@kept
def headings(document: Document, *sorts: str) -> list[tuple[Part, Label]]:
    """The headings whose label is of one of ``sorts`` (see :class:`Label`)."""
    found = labelled(document, Name.HEADING)
    return [(part, label_) for part, label_ in found if label_.sort in sorts]

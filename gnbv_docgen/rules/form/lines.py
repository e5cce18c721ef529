"""The rule lines under the issuer, the motto and the subject: which they are, how long, where."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from gnbv_docgen.docx.lines import run_width
from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.view import Line, Paragraph, Run
from gnbv_docgen.rules.form.document import POINTS_PER_MM, Document, plain
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable, Unknown

RULED = (Name.ISSUER, Name.MOTTO, Name.SUBJECT)
# Less than three millimetres off: nobody sees it (points).
UNSEEN = 8.5
# Half of this is how far a line may stand from the middle of its text (points).
_CENTRE_TOLERANCE = 14.0
# A line drawn so near to the top of a paragraph stands under the text above it (points).
_AT_THE_TOP = 8.0


class Spread(NamedTuple):
    """The lengths in points of the printed lines of a part: shortest (0: unknown) and longest."""

    shortest: float
    longest: float


def line_under(document: Document, name: Name) -> Line | None:
    """The rule line below the part ``name``, None when none is known to be there."""
    parts = document.parts(name)
    if name is Name.SUBJECT:  # what is issued with a decision has its line below "(Kèm theo …)"
        parts += document.parts(Name.APPENDIX_REFERENCE)
    if not parts:
        return None
    first, last = parts[0].paragraph, parts[-1].paragraph
    found = below(document, first, last)
    if len(document.names_in[last].intersection(RULED)) > 1:
        return None  # one paragraph holds the text of both columns: which line is whose?
    return found[0] if found else None


def below(document: Document, first: int, last: int) -> tuple[Line, ...]:
    """The rule lines below the paragraph ``last`` of a text that begins with ``first``."""
    bare = _bare_below(document, last)
    return (
        tuple(line for line in document.lines(last, bare[-1]) if line.paragraph in bare)
        or _hung_below(document, bare[-1])
        or document.lines(first, last)
    )


def _hung_below(document: Document, end: int) -> tuple[Line, ...]:
    """Lines drawn at the very top of the paragraph below, in the same column."""
    home = document.view.paragraphs[end]
    below = (
        each
        for each in document.view.paragraphs[end + 1 :]
        if each.table == home.table and (home.table is None or each.column == home.column)
    )
    paragraph = next(below, None)
    if paragraph is None:
        return ()
    return tuple(
        line
        for line in document.lines(paragraph.index, paragraph.index)
        if line.kind == "shape" and line.top is not None and line.top <= _AT_THE_TOP
    )


def missing(document: Document, name: Name) -> Iterator[Judgement]:
    """A fault when no line stands under ``name``; unknown when a drawn one may be it."""
    if line_under(document, name) is None:
        last = document.parts(name)[-1]
        fault = Fault("không có nét kẻ", "một nét kẻ ngang, liền", last.paragraph)
        yield from _stray(document) or [fault]


def _stray(document: Document) -> list[Judgement]:
    """That drawn lines are left over, of which any may be the one that is not found."""
    taken = {line_under(document, name) for name in RULED}
    if any(line not in taken for line in _drawn_above_body(document)):
        return [Unknown("có nét kẻ vẽ rời, chưa rõ nằm dưới dòng nào")]
    return []


def length(document: Document, name: Name, allowed: tuple[float, float]) -> Iterator[Judgement]:
    """A fault when the line under ``name`` is not ``allowed`` times as long as its text."""
    line = line_under(document, name)
    if line is None:
        yield from _stray(document)
        return
    if name is Name.SUBJECT and document.parts(Name.APPENDIX_REFERENCE):
        yield NotApplicable("nét kẻ nằm dưới dòng kèm theo, không quy định độ dài")
        return
    spread = printed(document, document.parts(name))
    if spread is None or line.length is None:
        yield Unknown("tệp không cho biết độ dài nét kẻ hoặc cỡ chữ của dòng chữ")
        return
    least, most = allowed[0] * spread.shortest, allowed[1] * spread.longest
    if not least <= line.length <= most:
        found = f"nét kẻ dài {millimetres(line.length)}"
        yield Fault(found, _wanted(spread, allowed), document.parts(name)[-1].paragraph)


def _wanted(spread: Spread, allowed: tuple[float, float]) -> str:
    if allowed[0] > 0.5:
        return f"dài bằng dòng chữ ({millimetres(spread.longest)})"
    most = millimetres(spread.longest / 2)
    if not spread.shortest:
        return f"dài 1/3 đến 1/2 dòng chữ (không quá {most})"
    return f"dài 1/3 đến 1/2 dòng chữ ({millimetres(spread.shortest / 3)} đến {most})"


def solid(document: Document, name: Name) -> Iterator[Judgement]:
    """A fault when the line under ``name`` is dashed, dotted or double."""
    line = line_under(document, name)
    if line is None:
        yield from _stray(document)
    elif not line.solid:
        yield Fault("nét đứt", "nét liền", document.parts(name)[-1].paragraph)


def centred(document: Document, name: Name) -> Iterator[Judgement]:
    """A fault when the line under ``name`` does not stand under the middle of its text."""
    line = line_under(document, name)
    if line is None:
        yield from _stray(document)
        return
    part = document.parts(name)[-1]
    paragraph = document.paragraph(part)
    if line.left is None or line.length is None or paragraph.alignment != "centre":
        yield Unknown("tệp không cho biết chỗ đứng của nét kẻ so với dòng chữ")
        return
    middle = (document.width(part) + (paragraph.left or 0) - (paragraph.right or 0)) / 2
    off = line.left + line.length / 2 - middle
    if abs(off) > _CENTRE_TOLERANCE:
        side = "phải" if off > 0 else "trái"
        found = f"nét kẻ lệch {millimetres(abs(off))} sang {side}"
        yield Fault(found, "nằm giữa dòng chữ", part.paragraph)


def printed(document: Document, parts: tuple[Part, ...]) -> Spread | None:
    """How long the printed lines of ``parts`` are; None when a size is unknown."""
    widths: list[float] = []
    shortest_known = True
    for part in parts:
        available = document.width(part)
        for width in _line_widths(document.paragraph(part), part):
            if width is None:
                return None
            if width > available:  # the text wraps; where, only Word knows
                shortest_known = False
            widths.append(min(width, available))
    if not widths:
        return None
    return Spread(min(widths) if shortest_known else 0.0, max(widths))


def middle(document: Document, part: Part) -> float | None:
    """Where the middle of a line of text stands, in points from the left of its column.

    None when its paragraph does not tell, or the text is pushed with spaces or tabs.
    """
    paragraph = document.paragraph(part)
    left, right, first = paragraph.left, paragraph.right, paragraph.first_line
    width = paragraph_width(paragraph)
    if None in (left, right, first, width) or "\t" in paragraph.text:
        return None
    start, length = (left or 0) + (first or 0), width or 0
    end = document.width(part) - (right or 0)
    if paragraph.alignment == "centre":
        return (start + end) / 2
    if length > end - start or paragraph.text.startswith("  "):
        return None
    if paragraph.alignment == "right":
        return end - length / 2
    return None if paragraph.alignment is None else start + length / 2


def paragraph_width(paragraph: Paragraph) -> float | None:
    """The length in points of the longest line of ``paragraph`` if nothing made it wrap."""
    widths = list(_line_widths(paragraph, None))
    known = [width for width in widths if width is not None]
    return max(known, default=0.0) if len(known) == len(widths) else None


def _line_widths(paragraph: Paragraph, part: Part | None) -> Iterator[float | None]:
    start, end = (part.start, part.end) if part else (0, None)
    stop = len(paragraph.text) if end is None else end
    at = 0
    line: list[tuple[str, Run]] = []
    for run in paragraph.runs:
        if run.hidden:
            continue
        piece = plain(run.text[max(start - at, 0) : max(stop - at, 0)])
        at += len(run.text)
        for number, text in enumerate(piece.split("\n")):
            if number:
                yield from _measured(line)
                line = []
            line.append((text, run))
    yield from _measured(line)


def _measured(line: list[tuple[str, Run]]) -> Iterator[float | None]:
    """The width of a line without the spaces that push its text about; none for an empty line."""
    typed = "".join(text for text, _ in line)
    start, stop = len(typed) - len(typed.lstrip()), len(typed.rstrip())
    at, width = 0, 0.0
    for text, run in line:
        inside = text[max(start - at, 0) : max(stop - at, 0)]
        at += len(text)
        if inside and run.size is None:
            yield None
            return
        if inside:
            width += run_width(run, inside)
    if stop:
        yield width


def _bare_below(document: Document, last: int) -> list[int]:
    """``last`` and the empty or ruled paragraphs that follow it in the same column."""
    paragraphs = document.view.paragraphs
    home = paragraphs[last]
    found = [last]
    for paragraph in paragraphs[last + 1 :]:
        if home.table is not None and paragraph.table != home.table:
            break
        if home.table is not None and paragraph.column != home.column:
            continue
        if any(character.isalnum() for character in paragraph.text):
            break
        found.append(paragraph.index)
    return found


def _drawn_above_body(document: Document) -> list[Line]:
    body = document.parts(Name.BODY, Name.LEGAL_BASIS, Name.ADDRESSEES)
    end = body[0].paragraph if body else len(document.view.paragraphs)
    return [line for line in document.view.lines if line.kind == "shape" and line.paragraph <= end]


def millimetres(length_pt: float) -> str:
    """A length in points as a person reads it, in whole millimetres."""
    return f"{length_pt / POINTS_PER_MM:.0f} mm"

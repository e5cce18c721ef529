"""What many rules ask of a part's letters: size, slant and weight, capitals, alignment.

Departures that are alike are told once, with the number of places.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.view import Alignment, Paragraph, Run
from gnbv_docgen.rules.form import lines
from gnbv_docgen.rules.form.document import Document, plain
from gnbv_docgen.rules.form.nd30 import LETTERING
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown

# A text that is pushed to its place with tabs or spaces.
PUSHED = re.compile(r"[ \u00a0]*\t|[ \u00a0]{3}")
# Half a centimetre (in points): more than any hand leaves by mistake.
_INSIDE = 14.2
ALIGNMENTS: dict[Alignment, str] = {
    "left": "canh trái",
    "centre": "canh giữa",
    "right": "canh phải",
    "justified": "canh đều hai bên",
    "distributed": "giãn đều",
}


def points(size: float) -> str:
    """A size as it is written in Vietnamese: ``13``, ``13,5``."""
    return f"{size:.1f}".removesuffix(".0").replace(".", ",")


def span(sizes: tuple[float, float]) -> str:
    """A range of sizes: ``13``, ``13 đến 14``."""
    low, high = sizes
    return points(low) if low == high else f"{points(low)} đến {points(high)}"


def grouped(faults: Iterable[Fault]) -> Iterator[Fault]:
    """``faults`` with those alike put into one, at the first place."""
    groups: dict[tuple[str, str], list[Fault]] = {}
    for fault in faults:
        groups.setdefault((fault.found, fault.expected), []).append(fault)
    for alike in groups.values():
        places = dict.fromkeys(fault.paragraph for fault in alike if fault.paragraph is not None)
        places.pop(alike[0].paragraph or 0, None)
        yield alike[0]._replace(also=tuple(places))


def together(faults: list[Fault]) -> Iterator[Fault]:
    """``faults`` in lines of one text, told once at the first of them."""
    places = [fault.paragraph for fault in faults[1:] if fault.paragraph is not None]
    if faults:
        yield faults[0]._replace(also=tuple(dict.fromkeys(places)))


def faulty_font(paragraph: Paragraph, font: str, expected: str) -> Fault:
    """A fault of ``font``; a paragraph that is none of the text's holds the page number."""
    if paragraph.index < 0:
        return Fault(f"phông {font} ở số trang", expected)
    return Fault(f"phông {font}", expected, paragraph.index)


def size(document: Document, *names: Name, appendix: int | None = 0) -> Iterator[Judgement]:
    """Letters of the parts ``names`` that are larger or smaller than the decree allows."""
    return size_of(document, document.parts(*names, appendix=appendix))


def size_of(document: Document, parts: Iterable[Part]) -> Iterator[Judgement]:
    """Letters of ``parts`` that are larger or smaller than the decree allows."""
    faults: list[Fault] = []
    for part in parts:
        allowed = LETTERING[part.name].sizes
        sizes = {run.size for run in document.runs(part)}
        wrong = sorted(
            found for found in sizes if found is not None and not _within(found, allowed)
        )
        if wrong:
            found = ", ".join(points(each) for each in wrong)
            faults.append(Fault(f"cỡ chữ {found}", f"cỡ chữ {span(allowed)}", part.paragraph))
        elif None in sizes:
            yield Unknown("tệp không cho biết cỡ chữ")
    yield from grouped(faults)


def style(document: Document, *names: Name, appendix: int | None = 0) -> Iterator[Judgement]:
    """Letters of the parts ``names`` with another slant or weight than the decree asks for."""
    return style_of(document, document.parts(*names, appendix=appendix))


def style_of(document: Document, parts: Iterable[Part]) -> Iterator[Judgement]:
    """Letters of ``parts`` with another slant or weight than the decree asks for."""
    faults: list[Fault] = []
    for part in parts:
        wanted = LETTERING[part.name]
        runs = document.runs(part)
        wrong = [run for run in runs if _differs(run, bold=wanted.bold, italic=wanted.italic)]
        if wrong:
            found = ", ".join(dict.fromkeys(_look(run.bold, run.italic) for run in wrong))
            faults.append(
                Fault(f"chữ {found}", f"chữ {_look(wanted.bold, wanted.italic)}", part.paragraph)
            )
        elif any(run.bold is None or run.italic is None for run in runs):
            yield Unknown("tệp không cho biết kiểu chữ đậm, nghiêng")
    yield from grouped(faults)


def upper(document: Document, *names: Name, appendix: int | None = 0) -> Iterator[Judgement]:
    """Small letters in the parts ``names``, which the decree writes in capitals."""
    return upper_of(document, document.parts(*names, appendix=appendix))


def upper_of(document: Document, parts: Iterable[Part]) -> Iterator[Judgement]:
    """Small letters in ``parts``."""
    faults = [
        Fault(f"“{shown}”", f"“{shown.upper()}”", part.paragraph)
        for part in parts
        if (shown := seen(document, part)) != shown.upper()
    ]
    yield from together(faults)


def lower(document: Document, *names: Name, appendix: int | None = 0) -> Iterator[Judgement]:
    """Parts called ``names`` that are all capitals, which the decree writes in small letters."""
    faults = [
        Fault(f"“{shown}”", "chữ in thường, viết hoa chữ cái đầu", part.paragraph)
        for part in document.parts(*names, appendix=appendix)
        if all_capitals(shown := seen(document, part))
    ]
    yield from together(faults)


def aligned(
    document: Document, wanted: Alignment, *names: Name, appendix: int | None = 0
) -> Iterator[Judgement]:
    """Parts called ``names`` that stand otherwise than ``wanted``, or are pushed from there.

    A line that fills its cell so well that it stands in the middle anyway is no fault.
    """
    faults: list[Fault] = []
    parts = document.parts(*names, appendix=appendix)
    # Where one line of a text is pushed, the others stand as they do because of it.
    pushed = any(PUSHED.match(document.paragraph(part).text[part.start :]) for part in parts)
    for part in parts:
        paragraph = document.paragraph(part)
        if shares_line(document, part):
            yield Unknown("nằm chung dòng với thành phần khác, cách nhau bằng tab hay dấu cách")
        elif paragraph.alignment is None:
            yield Unknown("tệp không cho biết cách canh lề")
        elif paragraph.alignment != wanted and pushed:
            yield Unknown("chữ đẩy vào bằng dấu cách hay tab")
        elif paragraph.alignment != wanted and not (
            wanted == "centre" and _in_the_middle(document, part)
        ):
            faults.append(
                Fault(ALIGNMENTS[paragraph.alignment], ALIGNMENTS[wanted], part.paragraph)
            )
    yield from grouped(faults)


def at_the_left(document: Document, *names: Name) -> Iterator[Judgement]:
    """Parts called ``names`` that do not begin at the left margin of the page."""
    faults: list[Fault] = []
    for part in document.parts(*names):
        paragraph = document.paragraph(part)
        if shares_line(document, part):
            yield Unknown("nằm chung dòng với thành phần khác")
        elif paragraph.alignment in ("centre", "right"):
            faults.append(Fault(ALIGNMENTS[paragraph.alignment], "sát lề trái", part.paragraph))
        elif paragraph.alignment is None or (begin := start(document, part)) is None:
            yield Unknown("tệp không cho biết cách canh lề, hoặc bảng đứng ở đâu")
        elif begin > _INSIDE:
            found = f"cách lề trái {lines.millimetres(begin)}"
            faults.append(Fault(found, "sát lề trái", part.paragraph))
    yield from grouped(faults)


def start(document: Document, part: Part) -> float | None:
    """How far from the page's left margin (pt) the first line of ``part`` begins.

    None when its indents are unknown, or where its table stands.
    """
    paragraph = document.paragraph(part)
    if paragraph.left is None or paragraph.first_line is None:
        return None
    begin = paragraph.left + paragraph.first_line
    if paragraph.table is None:
        return begin
    table = document.view.tables[paragraph.table]
    if table.left is None or table.inside is not None:
        return None
    return begin + table.left + sum(table.column_widths[: paragraph.column])


def _in_the_middle(document: Document, part: Part) -> bool:
    middle = lines.middle(document, part)
    off = None if middle is None else abs(middle - document.width(part) / 2)
    return off is not None and off <= lines.UNSEEN and "\n" not in document.text(part)


def shares_line(document: Document, part: Part) -> bool:
    """Whether other parts stand in the same paragraph, so that its alignment tells nothing."""
    return len(document.names_in[part.paragraph]) > 1


def seen(document: Document, part: Part) -> str:
    """The letters of ``part`` as they show: those of runs in all capitals are capitals."""
    paragraph = document.paragraph(part)
    if not any(run.caps for run in paragraph.runs):
        return document.text(part)
    shown = "".join(
        plain(run.text).upper() if run.caps else plain(run.text) for run in document.runs(part)
    )
    return " ".join(shown.split())


def all_capitals(text: str) -> bool:
    """Whether ``text`` has at least two words and all its letters are capitals."""
    return text.isupper() and sum(map(str.isalpha, text)) > 3


def _within(found: float, allowed: tuple[float, float]) -> bool:
    return allowed[0] <= found <= allowed[1]


def _differs(run: Run, *, bold: bool, italic: bool) -> bool:
    return run.bold is (not bold) or run.italic is (not italic)


def _look(bold: bool | None, italic: bool | None) -> str:
    return f"{'nghiêng' if italic else 'đứng'}, {'đậm' if bold else 'không đậm'}"

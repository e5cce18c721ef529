"""Headings: those of phần, chương and mục with their titles, articles, and how they look."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.lettering import grouped, points, span
from gnbv_docgen.rules.form.prose import headings
from gnbv_docgen.rules.form.wording import Label, label
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown

_DIVISIONS = ("phần", "chương", "mục", "tiểu mục")
_ABOVE_CLAUSE = frozenset({"Phần", "Chương", "Mục", "Tiểu mục", "Điều", "A", "I"})


def divisions(document: Document) -> list[tuple[Part, Label]]:
    """The lines "Phần I", "Chương II", "Mục 1", with their labels."""
    return headings(document, *_DIVISIONS)


def division_titles(document: Document) -> list[Part]:
    """The headings right below a line of :func:`divisions`: its title."""
    bare = [part for part, found in divisions(document) if not found.rest.strip(".:- ")]
    below = {_below(document, part) for part in bare}
    return [
        part
        for part in document.parts(Name.HEADING)
        if part.paragraph in below and label(document.text(part)) is None
    ]


def untitled(document: Document) -> list[tuple[Part, Label]]:
    """The lines of :func:`divisions` that no title stands on or below."""
    titles = {part.paragraph for part in division_titles(document)}
    return [
        (part, found)
        for part, found in divisions(document)
        if not found.rest.strip(".:- ") and _below(document, part) not in titles
    ]


def _below(document: Document, part: Part) -> int:
    """The index of the first paragraph below ``part`` that is not empty."""
    for paragraph in document.view.paragraphs[part.paragraph + 1 :]:
        if paragraph.text.strip():
            return paragraph.index
    return -1


def is_article(document: Document, part: Part) -> bool:
    """Whether ``part`` is an article of this document, not a sentence that cites one.

    In body text only "Điều" with a capital, a number and a sign after it is taken for one.
    """
    found = label(document.text(part))
    if found is None or found.sort != "điều" or found.word != "Điều":
        return part.name is Name.HEADING
    return part.name is Name.HEADING or (found.sign in (".", ":") and bool(found.rest))


def style(document: Document, *, bold: bool, sorts: tuple[str, ...]) -> Iterator[Judgement]:
    """Headings of ``sorts`` that are slanted, or of another weight than ``bold``."""
    return style_of(document, [part for part, _ in headings(document, *sorts)], bold=bold)


def style_of(document: Document, parts: Iterable[Part], *, bold: bool) -> Iterator[Judgement]:
    """The ``parts`` that are slanted, or of another weight than ``bold``.

    A heading that runs into its text is judged by its first run.
    """
    faults: list[Fault] = []
    wanted = f"chữ đứng, {'đậm' if bold else 'không đậm'}"
    for part in parts:
        runs = document.runs(part)[:1]
        if any(run.bold is (not bold) or run.italic for run in runs):
            look = "nghiêng" if runs[0].italic else "không đậm" if bold else "đậm"
            faults.append(Fault(f"chữ {look}", wanted, part.paragraph))
        elif any(run.bold is None or run.italic is None for run in runs):
            yield Unknown("tệp không cho biết kiểu chữ")
    yield from grouped(faults)


def clause_style(document: Document) -> Iterator[Judgement]:
    """Headings "1.", "2." that are not upright and bold like the others beside them.

    Under one heading all clauses have titles, or none has; so a group that is not bold at all is
    one without titles, unless no clause of the whole document is bold.
    """
    groups: list[list[Part]] = [[]]
    for part in document.parts(Name.HEADING):
        if part.level == "1":
            groups[-1].append(part)
        elif part.level in _ABOVE_CLAUSE:
            groups.append([])
    bold = {part: _is_bold(document, part) for group in groups for part in group}
    if any(bold.values()):
        groups = [group for group in groups if any(bold[part] for part in group)]
    elif any(weight is None for weight in bold.values()):
        yield Unknown("tệp không cho biết kiểu chữ")
    yield from style_of(document, [part for group in groups for part in group], bold=True)


def _is_bold(document: Document, part: Part) -> bool | None:
    runs = document.runs(part)
    return runs[0].bold if runs else None


def size_within(
    document: Document, allowed: tuple[float, float], sorts: tuple[str, ...]
) -> Iterator[Judgement]:
    """Headings of ``sorts`` whose size lies outside ``allowed``."""
    faults: list[Fault] = []
    low, high = allowed
    for part, _ in headings(document, *sorts):
        sizes = {run.size for run in document.runs(part)}
        wrong = sorted(size for size in sizes if size is not None and not low <= size <= high)
        if wrong:
            found = ", ".join(points(size) for size in wrong)
            faults.append(Fault(f"cỡ chữ {found}", f"cỡ chữ {span(allowed)}", part.paragraph))
        elif None in sizes:
            yield Unknown("tệp không cho biết cỡ chữ")
    yield from grouped(faults)

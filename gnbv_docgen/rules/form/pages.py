"""Margins and page numbers of the sections."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from gnbv_docgen.docx.view import PageNumber, Section
from gnbv_docgen.rules.form.document import Document, clipped
from gnbv_docgen.rules.form.lettering import span
from gnbv_docgen.rules.form.nd30 import BOTTOM, LEFT, PAGE_TOLERANCE, RIGHT, TOP
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown

Side = Literal["top", "bottom", "left", "right"]

# A file says how many pages it had when it was last saved, often wrongly; so many letters never
# fit on one page.
_MORE_THAN_A_PAGE = 6_000


def margin(document: Document, side: Side, allowed: tuple[float, float]) -> Iterator[Judgement]:
    """Faults for the sections whose margin ``side`` (mm) lies outside ``allowed``.

    A page that was turned on its side with its margins is bound at the top, as it would be upright.
    """
    for section in document.view.sections:
        found: float | None = getattr(section, side)
        if found is None:
            yield Unknown("tệp không cho biết lề trang")
        elif not _within(found, allowed) and not _turned(section):
            yield Fault(f"{millimetres(found)} mm", f"{span(allowed)} mm", section=section.index)


def _within(found: float | None, allowed: tuple[float, float]) -> bool:
    return found is not None and (
        allowed[0] - PAGE_TOLERANCE <= found <= allowed[1] + PAGE_TOLERANCE
    )


def _turned(section: Section) -> bool:
    """Whether the page lies on its side and its margins are the decree's, turned with it."""
    turned = ((section.top, LEFT), (section.left, BOTTOM), (section.bottom, RIGHT),
              (section.right, TOP))  # fmt: skip
    return section.landscape and all(_within(found, allowed) for found, allowed in turned)


def millimetres(length: float) -> str:
    """A length as it is written in Vietnamese, to a tenth."""
    return f"{length:.1f}".removesuffix(".0").replace(".", ",")


def numbers(document: Document) -> list[tuple[int, PageNumber]]:
    """Every page number with the index of its section; those inherited unchanged only once."""
    found: list[tuple[int, PageNumber]] = []
    seen: list[PageNumber] = []
    for section in document.view.sections:
        for number in section.page_numbers:
            if number not in seen:
                seen.append(number)
                found.append((section.index, number))
    return found


def has_many_pages(document: Document) -> bool | None:
    """Whether the document has more than one page; None when nothing tells."""
    view = document.view
    if sum(len(paragraph.text) for paragraph in view.paragraphs) > _MORE_THAN_A_PAGE:
        return True
    if len(view.sections) > 1:
        return True
    return None if view.pages is None else view.pages > 1


def number_sizes(number: PageNumber) -> set[float | None]:
    """The sizes in which the page number's letters are set."""
    return {run.size for run in clipped(number.paragraph)}

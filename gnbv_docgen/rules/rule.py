"""What a rule is, and what it may say.

A rule is a generator. A format rule looks at a
:class:`~gnbv_docgen.rules.form.document.Document` and yields a :class:`Fault` for each departure; a
content rule looks at a :class:`~gnbv_docgen.rules.content.model.Content` and yields a
:class:`Slip`. Both yield :class:`Unknown` for what they could not judge, and :class:`NotApplicable`
when there is nothing to judge; yielding nothing means *đạt*. A rule knows neither its code nor its
severity nor its clause: those stand in its table, and the engine signs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import cache
from typing import Generic, NamedTuple, TypeVar

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.findings import Severity

S = TypeVar("S")


class Outcome(StrEnum):
    """What became of one rule on one document."""

    PASSED = "đạt"
    VIOLATED = "vi phạm"
    NOT_APPLICABLE = "không áp dụng"
    UNKNOWN = "chưa đánh giá được"


class Fault(NamedTuple):
    """A departure: what was ``found`` and what is ``expected``, as a person reads them.

    ``paragraph`` is its index in the view, ``section`` that of a section; neither: the whole file.
    ``part`` overrules the part that the paragraph belongs to. ``also`` are further paragraphs with
    the very same departure.
    """

    found: str
    expected: str
    paragraph: int | None = None
    section: int | None = None
    part: Name | None = None
    also: tuple[int, ...] = ()


class Slip(NamedTuple):
    """What a careful reader stumbles over: what was ``found`` and what is ``expected``.

    ``item`` is its index in ``Content.items``, and ``start``, ``end`` the stretch of its text;
    None: the whole document. ``also`` are further items with the very same slip. One that is not
    ``sure`` is a hint, whatever the severity of the rule.
    """

    found: str
    expected: str
    item: int | None = None
    start: int = 0
    end: int | None = None
    also: tuple[int, ...] = ()
    sure: bool = True


class Unknown(NamedTuple):
    """Something that could not be judged, and why, in Vietnamese."""

    reason: str


class NotApplicable(NamedTuple):
    """The document has nothing that the rule is about; ``reason`` says what is missing."""

    reason: str = ""


Judgement = Fault | Slip | Unknown | NotApplicable

_HEADINGS = ("Căn cứ:", "Vì sao:", "Cách sửa:")


class Page(NamedTuple):
    """A rule's page: the defect, the decree's words or that it has none, the reason, the remedy."""

    title: str
    basis: str
    why: str
    mend: str


class Rule(NamedTuple, Generic[S]):
    """A row of the table. ``about`` are the parts that a format rule judges.

    Without any of these in the document the rule does not apply; parts that are not certain are
    never judged. ``appendix`` says where to look for them: 0 the document itself, None anywhere;
    ``levels`` narrows them to headings and items of these levels.
    """

    code: str
    severity: Severity
    clause: str
    check: Callable[[S], Iterable[Judgement]]
    about: tuple[Name, ...] = ()
    appendix: int | None = 0
    levels: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name of the rule's function, which is that of its file as well."""
        return str(getattr(self.check, "__name__", ""))

    @property
    def page(self) -> Page:
        """The page in the docstring of the rule's function."""
        return page_of(self.check.__doc__ or "")


class Row(NamedTuple):
    """A rule in the table, its module not imported yet; ``clause`` is a key of ``clause.py``."""

    code: str
    severity: Severity
    name: str
    clause: str
    about: tuple[Name, ...]
    levels: tuple[str, ...]


def row(
    code: str,
    severity: Severity,
    name: str,
    clause: str,
    *about: Name,
    levels: tuple[str, ...] = (),
) -> Row:
    """A row, written short enough for one line of the table."""
    return Row(code, severity, name, clause, about, levels)


@cache
def page_of(docstring: str) -> Page:
    """Take a rule's docstring apart. Raises ValueError when a section is missing."""
    lines = [line.strip() for line in docstring.strip().splitlines()]
    sections: dict[str, list[str]] = {"": []}
    current = ""
    for line in lines:
        heading = next((word for word in _HEADINGS if line.startswith(word)), "")
        if heading:
            current = heading
            sections[current] = [line.removeprefix(heading).strip()]
        else:
            sections[current].append(line)
    texts = {name: " ".join(part for part in found if part) for name, found in sections.items()}
    missing = [name for name in ("", *_HEADINGS) if not texts.get(name)]
    if missing:
        raise ValueError(f"the page of a rule lacks {missing}: {docstring[:60]!r}")
    title, basis, why, mend = (texts[name] for name in ("", *_HEADINGS))
    return Page(title.removesuffix("."), basis, why, mend)

"""What of a Word template never changes between documents, as plain data.

Making it needs docxtpl and python-docx (:mod:`gnbv_docgen.render.plain`); using it does not. A
command may keep :meth:`Prepared.to_json` on disk and so start without them.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import NamedTuple


class Rule(NamedTuple):
    """A drawn rule whose length follows a text.

    ``alt`` is its alternative text and ``names`` the names that the line above it prints; size in
    points and slope are those of that line, ``room_mm`` is the most that it can be long.
    """

    alt: str
    names: tuple[str, ...]
    size_pt: float
    bold: bool
    italic: bool
    room_mm: float


class Part(NamedTuple):
    """A part with Jinja in it: its name in the zip and its text, made ready for Jinja.

    ``balanced`` says that it is proven to give well-formed XML for every plan.
    """

    name: str
    text: str
    balanced: bool


@dataclass(frozen=True, slots=True)
class Prepared:
    """A template made ready.

    ``parts`` begin with the document itself. ``plain_because`` is empty when rendered text can be
    put into the file as it is, else it says (in English, for developers) why docxtpl must walk
    the tree of every document. ``signature`` is how the signature table begins, up to its first
    tag; empty when there is no such table. ``appendix`` are the names that the loop over appendices
    unpacks. Widths are between the margins.
    """

    parts: tuple[Part, ...]
    plain_because: str
    rules: tuple[Rule, ...]
    signature: str
    appendix: tuple[str, ...]
    portrait_mm: float
    landscape_mm: float

    def to_json(self) -> str:
        """The same as JSON, for :meth:`from_json`."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Prepared:
        """What :meth:`to_json` made. Raises ValueError, KeyError or TypeError for anything else."""
        values = json.loads(text)
        values["parts"] = tuple(Part(*part) for part in values["parts"])
        if not all(isinstance(part.text, str) for part in values["parts"]):
            raise TypeError("the text of a part is text")
        values["rules"] = tuple(
            Rule(alt, tuple(names), *looks) for alt, names, *looks in values["rules"]
        )
        values["appendix"] = tuple(values["appendix"])
        return cls(**values)

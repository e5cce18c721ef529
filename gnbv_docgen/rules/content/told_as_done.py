"""The parts of a document that tell what has been done."""

from __future__ import annotations

from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.series import rank
from gnbv_docgen.rules.kept import kept

_RESULTS: Final = "kết quả"


@kept
def told_as_done(content: Content) -> frozenset[int]:
    """The indices of the items below a heading about results: they tell of the past."""
    found = []
    past: int | None = None  # rank of the heading that they stand below
    for item in content.of(Name.HEADING, Name.BODY, Name.TABLE, appendix=None):
        if item.is_heading and (past is None or rank(item) <= past):
            past = rank(item) if _RESULTS in item.text.casefold() else None
        if past is not None:
            found.append(item.index)
    return frozenset(found)

"""Documents of the register as a plan cites them: in full at first, short after.

Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6: a legal basis is always in full (a
law by its name and date), the first citation in the text too (a law by its name alone), each later
one by kind and number. Titles outside the text (trích yếu, appendix) are short and no citation.
"""

from __future__ import annotations

from typing import Literal

from gnbv_docgen.plan.register.citing import in_full, missing, parts_of
from gnbv_docgen.plan.register.document import Document
from gnbv_docgen.plan.register.register import NO_REGISTER, Register

Manner = Literal["basis", "text", "heading", "title", "reference"]
"""Where a citation stands; ``reference`` is the line "(Kèm theo Quyết định ...)"."""


class Documents:
    """A register, and which of its documents a plan has cited so far."""

    def __init__(self, register: Register = NO_REGISTER, *, long_dates: bool = True) -> None:
        self.register = register
        self._long_dates = long_dates
        self._cited: set[str] = set()

    def printed(self, document: Document, manner: Manner) -> tuple[str, list[str]]:
        """The citation, and what it should say but the register does not know (Vietnamese)."""
        parts = parts_of(document)
        if manner == "reference":
            words = in_full(parts._replace(subject=""), long_dates=self._long_dates)
            return words, missing(parts._replace(subject="-"))
        again = document.identifier in self._cited
        if manner == "title" or (again and manner != "basis"):
            return document.title, []
        self._cited.add(document.identifier)
        if document.is_law and manner != "basis":
            return document.title, []
        return in_full(parts, long_dates=self._long_dates), missing(parts)

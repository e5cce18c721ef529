"""The register as a whole: documents by identifier, by symbol, by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from gnbv_docgen.plan.register.document import IDENTIFIER, Document, is_law
from gnbv_docgen.plan.register.symbols import is_central, normal, year_of
from gnbv_docgen.viet.dates import PartialDate
from gnbv_docgen.viet.nearest import nearest
from gnbv_docgen.viet.text import nfc


class Register:
    """Documents to look up. Of two with the same identifier the first counts.

    ``broken`` names the files of the register that could not be read.
    """

    def __init__(self, documents: Iterable[Document] = (), broken: tuple[str, ...] = ()) -> None:
        self._documents: dict[str, Document] = {}
        self._by_symbol: dict[str, list[Document]] = {}
        self._by_name: dict[str, list[Document]] = {}
        self.broken = broken
        for document in documents:
            if document.identifier not in self._documents:
                self._add(document)

    def __iter__(self) -> Iterator[Document]:
        """All documents, in the order of the files."""
        return iter(self._documents.values())

    def __len__(self) -> int:
        return len(self._documents)

    def __contains__(self, identifier: object) -> bool:
        return identifier in self._documents

    def by_id(self, identifier: str) -> Document | None:
        """The document that ``identifier`` names."""
        return self._documents.get(identifier)

    def named(self, identifiers: Iterable[str]) -> tuple[Document, ...]:
        """The documents that ``identifiers`` name, unknown ones left out."""
        return tuple(self._documents[one] for one in identifiers if one in self._documents)

    def nearest_id(self, word: str) -> str | None:
        """The identifier that ``word`` was meant to be, or None when none is near."""
        return nearest(word, self._documents)

    def by_symbol(self, symbol: str) -> tuple[Document, ...]:
        """The documents of this number and symbol, however it is spaced (``90 /QĐ–TTg``)."""
        return tuple(self._by_symbol.get(normal(symbol), ()))

    def by_name(self, name: str) -> tuple[Document, ...]:
        """The laws of this name (``Luật Tổ chức chính quyền địa phương``)."""
        return tuple(self._by_name.get(_folded(name), ()))

    def issued_on(self, date: PartialDate) -> tuple[Document, ...]:
        """The documents of this very day: those that a wrong number may have meant."""
        return tuple(document for document in self if date.is_full and document.date == date)

    def find(self, kind: str, symbol: str = "", date: PartialDate | None = None) -> Document | None:
        """The document that a text cites by these words, though the day may be wrong.

        A number that begins anew each year, or that every commune has, is told by its date: for
        ``85/KH-UBND`` the same day must be given, for ``90/QĐ-TTg`` the same year, if any.
        """
        if is_law(kind) and not symbol:
            found = self.by_name(kind)
        else:
            found = tuple(one for one in self.by_symbol(symbol) if _same_kind(one, kind))
        if exact := [one for one in found if date is not None and one.date == date]:
            return exact[0]
        likely = [one for one in found if _likely(one, date)]
        return likely[0] if len(likely) == 1 else None

    def replacements(self, document: Document) -> tuple[Document, ...]:
        """The documents that stand in the place of ``document``, those in turn replaced followed.

        Empty where nothing that the register knows replaces it.
        """
        found: dict[str, Document] = {}
        seen = {document.identifier}
        waiting = [*self.named(document.replaced_by)]
        while waiting:
            one = waiting.pop(0)
            if one.identifier in seen:
                continue
            seen.add(one.identifier)
            after = self.named(one.replaced_by)
            waiting += after
            if not after:
                found[one.identifier] = one
        return tuple(found.values())

    def amendments(self, document: Document) -> tuple[Document, ...]:
        """The documents that amend ``document``, as far as they are in the register."""
        return self.named(document.amended_by)

    def _add(self, document: Document) -> None:
        self._documents[document.identifier] = document
        if document.symbol:
            self._by_symbol.setdefault(normal(document.symbol), []).append(document)
        if document.is_law:
            self._by_name.setdefault(_folded(document.title), []).append(document)


NO_REGISTER: Final = Register()
"""A register without documents."""


def is_identifier(text: str) -> bool:
    """Whether a text has the shape of an identifier, and so is not words of a document."""
    return IDENTIFIER.fullmatch(text) is not None


def _same_kind(document: Document, kind: str) -> bool:
    return not kind or _folded(document.kind) == _folded(kind) or (document.is_law and is_law(kind))


def _likely(document: Document, date: PartialDate | None) -> bool:
    """Whether a citation with another date, or none, can still mean ``document``."""
    if document.symbol and not is_central(document.symbol):
        return False
    same_year = date is None or document.date is None or date.year == document.date.year
    return same_year or (not document.is_law and year_of(document.symbol) is not None)


def _folded(text: str) -> str:
    return " ".join(nfc(text).lower().split())

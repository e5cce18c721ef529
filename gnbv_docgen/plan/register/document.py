"""A document of the register: what is known of it, what is not, and who says so."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from gnbv_docgen.findings import Place
from gnbv_docgen.viet.dates import PartialDate

IDENTIFIER: Final = re.compile(r"[a-z][a-z0-9]*-[a-z0-9-]*[a-z0-9]")
"""The shape of an identifier, ``qd-90-2022-ttg``. The hyphen is what no other name has."""

_LAWS: Final = ("luật", "bộ luật", "pháp lệnh", "hiến pháp")


class Document(NamedTuple):
    """A document (an entry of the register); blank is what is not known or is not there.

    ``subject`` of a law is its name. ``until`` is the last day in force. ``one_source`` and
    ``unknown`` hold keys of the file (``ngay_van_ban``): facts that only one source gives, and
    facts that were sought and not found. A blank ``until``, ``replaced_by`` or ``amended_by`` that
    is not ``unknown`` says that there was none on the day the entry was ``verified``.
    """

    identifier: str
    place: Place
    kind: str
    symbol: str = ""
    date: PartialDate | None = None
    issuer: str = ""
    subject: str = ""
    field: str = ""
    in_force: PartialDate | None = None
    until: PartialDate | None = None
    replaced_by: tuple[str, ...] = ()
    amended_by: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    verified: PartialDate | None = None
    one_source: frozenset[str] = frozenset()
    unknown: frozenset[str] = frozenset()
    note: str = ""

    @property
    def is_law(self) -> bool:
        """Whether it is cited by its name, without number and issuer."""
        return is_law(self.kind)

    @property
    def title(self) -> str:
        """How it is called when it is no longer new: kind and number, a law by its name."""
        if self.is_law and self.subject:
            return f"{self.kind} {self.subject}"
        return f"{self.kind} số {self.symbol}" if self.symbol else self.kind


def is_law(kind: str) -> bool:
    """Whether documents called ``kind`` are cited without number (Phụ lục I, II.6.a and b)."""
    return kind.lower().startswith(_LAWS)

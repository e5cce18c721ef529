"""Names (``&ten``) and the places that call them again (``*ten``), with a bound on what they add.

A few short lines of aliases can stand for gigabytes, or for themselves.
"""

from __future__ import annotations

from typing import NamedTuple

from gnbv_docgen.plan.source.nodes import Mark, Value

MAX_REPEATED = 1_000_000
"""Characters of the file that aliases may repeat, all together."""


class Anchored(NamedTuple):
    """A value that has a name: the levels in it, and the characters that repeating it costs."""

    value: Value
    height: int
    cost: int


class _Open(NamedTuple):
    """A value that has a name and is still being read."""

    place: Mark
    start: int
    repeated: int


class Aliases:
    """The names of one file. Indexes count characters of its text."""

    def __init__(self) -> None:
        self._done: dict[str, Anchored] = {}
        self._open: dict[str, _Open] = {}
        self._unused: dict[str, Mark] = {}
        self._repeated = 0

    def begin(self, name: str, place: Mark, start: int) -> None:
        """A value with a name begins."""
        self._open[name] = _Open(place, start, self._repeated)
        self._unused[name] = place

    def end(self, name: str, value: Value, height: int, end: int) -> None:
        """The value that began last under ``name`` is complete."""
        opened = self._open.pop(name, None)
        if opened is not None:
            cost = end - opened.start + self._repeated - opened.repeated
            self._done[name] = Anchored(value, height, cost)

    def around(self, name: str) -> Mark | None:
        """Where the value called ``name`` began, if it has not ended yet."""
        opened = self._open.get(name)
        return opened.place if opened else None

    def recall(self, name: str) -> Anchored | None:
        """The value called ``name``, None for a name that nothing has."""
        self._unused.pop(name, None)
        anchored = self._done.get(name)
        if anchored is not None:
            self._repeated += anchored.cost
        return anchored

    @property
    def too_much(self) -> bool:
        """Whether more has been repeated than any plan needs."""
        return self._repeated > MAX_REPEATED

    @property
    def unused(self) -> dict[str, Mark]:
        """Names that nothing has called."""
        return self._unused

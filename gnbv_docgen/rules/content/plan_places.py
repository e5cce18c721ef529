"""Where in a plan file a stretch of printed text is typed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from gnbv_docgen.findings import Place
from gnbv_docgen.rules.content.model import Item
from gnbv_docgen.viet.text import nfc


class PlanPlaces:
    """Places in a plan file.

    A printed text differs from what is typed (names are put in, headings stand in capitals, marks
    are added), so its words are looked for in the file from the line where the text begins to the
    next text's. Words that are not there have the place of the text.
    """

    def __init__(self, source: str, file: str, places: Sequence[Place]) -> None:
        self._source = source
        self._file = file
        self._places = places

    @cached_property
    def _lines(self) -> list[str]:
        return nfc(self._source).casefold().splitlines()

    @cached_property
    def _starts(self) -> list[tuple[int, int]]:
        return sorted({(place.line, place.column) for place in self._places})

    def place(self, item: Item | None, start: int, end: int | None) -> Place:
        """The line and column of the words ``start`` to ``end`` of ``item``."""
        if item is None:
            return Place(self._file)
        place = self._places[item.index]._replace(file=self._file)
        mark = self._mark(item, start, end)
        return place if mark is None else place._replace(line=mark[0], column=mark[1])

    def is_typed(self, item: Item, start: int, end: int) -> bool:
        """Whether the words stand in the file as they are printed."""
        return self._mark(item, start, end) is not None

    def _mark(self, item: Item, start: int, end: int | None) -> tuple[int, int] | None:
        """Line and column of the words; None where they are not to be found."""
        place = self._places[item.index]
        words = item.text[start:end].casefold()
        if not words.strip() or not place.line:
            return None
        skipped = item.text[:start].casefold().count(words)
        for line, first, text in self._stretches(place):
            at = text.find(words)
            while at >= 0:
                if not skipped:
                    return line, first + at
                skipped -= 1
                at = text.find(words, at + 1)
        return None

    def _stretches(self, place: Place) -> list[tuple[int, int, str]]:
        """Line, first column and text of what may belong to the text at ``place``."""
        after = bisect_right(self._starts, (place.line, place.column))
        last, until = self._starts[after] if after < len(self._starts) else (0, 0)
        found = []
        stop = last or len(self._lines)
        for line in range(place.line, min(stop, len(self._lines)) + 1):
            text = self._lines[line - 1]
            first = place.column if line == place.line else 1
            end = until - 1 if line == last and last else len(text)
            if end >= first:
                found.append((line, first, text[first - 1 : end]))
        return found

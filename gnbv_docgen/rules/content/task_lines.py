"""Tasks that are set out line by line: *- Cơ quan chủ trì: ...*, *- Thời gian: ...*."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import Spot
from gnbv_docgen.rules.content.model import Item
from gnbv_docgen.rules.content.series import rank
from gnbv_docgen.rules.content.task import CHAIRS, FIELDS, Task, sort_of

_LABEL: Final = re.compile(r"[^:]{4,40}:")
_LONGEST_LABEL: Final = 41


def in_lines(items: Iterable[Item]) -> Iterator[Task]:
    """The tasks of the labelled lines among ``items``, headings and body in reading order."""
    reading = _Lines()
    for item in items:
        yield from reading.read(item)
    yield from reading.close()


class _Lines:
    """Gathers labelled lines: a label told twice, or other text, begins another task."""

    def __init__(self) -> None:
        self._what: Item | None = None
        self._fields: dict[str, tuple[Spot, ...]] = {}
        self._last: tuple[str, Item] | None = None
        self._chaired = False
        self._headings = 0

    def read(self, item: Item) -> Iterator[Task]:
        """The next paragraph; the task that it ends, if any."""
        may = ":" in item.text[:_LONGEST_LABEL] and not item.is_heading
        label = _LABEL.match(item.text) if may else None
        sort = sort_of(label[0]) if label else ""
        if label and sort in FIELDS and self._what is not None:
            if self._fields.get(sort):
                yield from self.close(self._what)
            rest = Spot(item, label.end(), len(item.text))
            self._fields[sort] = (rest,) if rest.words.strip(" .;") else ()
            self._last = sort, item
            self._chaired |= sort == "lead" and CHAIRS in label[0].casefold()
        elif not self._goes_on(item):
            yield from self.close(item if sort != "both" else self._what)
            self._headings += item.is_heading

    def close(self, what: Item | None = None) -> Iterator[Task]:
        """The task gathered so far, if any; ``what`` is the next one."""
        if self._fields and self._what is not None:
            group = f"lines {self._headings}"
            yield Task(self._what, self._fields, group, self._chaired)
        self._what, self._fields, self._last, self._chaired = what, {}, None, False

    def _goes_on(self, item: Item) -> bool:
        """Whether ``item`` belongs to the label above it, whose list it may begin."""
        if self._last is None:
            return False
        sort, label = self._last
        if item.is_heading or (item.number and rank(item) <= rank(label)):
            return False
        if not self._fields[sort]:
            self._fields[sort] = (Spot(item, 0, len(item.text)),)
            return True
        return bool(item.number)

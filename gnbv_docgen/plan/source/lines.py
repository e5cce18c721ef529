"""The lines of a plan file as its editor shows them, and what stands on one."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from gnbv_docgen.plan.source.nodes import Mark

_BREAK = re.compile(r"\r\n|\r|\n")
_LINE = re.compile(
    r"""(?P<indent>[ ]*)
        (?P<dashes>(?:-(?:[ ]+|$))*)
        (?:(?P<key>"[^"]*"|'[^']*'|[^\s:#"'\[{&*!|>%@`-][^:#]*?|-[^\s:#][^:#]*?)[ ]*:(?=[ ]|$))?
        [ ]*
        (?P<value>.*?)[ ]*$""",
    re.VERBOSE,
)


class Parts(NamedTuple):
    """A line taken apart: ``  - khoa: giá trị``; columns count from 1, 0 for what is not there."""

    indent: int
    dashes: str
    key: str
    value: str
    key_column: int
    value_column: int


class Lines:
    """The lines of a text; numbers count from 1, as do columns."""

    def __init__(self, text: str) -> None:
        self._lines = _BREAK.split(text) if "\r" in text else text.split("\n")
        self._text = text
        self.count = len(self._lines)

    def __getitem__(self, number: int) -> str:
        return self._lines[number - 1]

    @cached_property
    def _starts(self) -> list[int]:
        if "\r" in self._text:
            return [0, *(match.end() for match in _BREAK.finditer(self._text))]
        return list(accumulate((len(line) + 1 for line in self._lines), initial=0))[:-1]

    def start(self, number: int) -> int:
        """The index in the text at which a line begins."""
        return self._starts[number - 1]

    def place(self, index: int) -> Mark:
        """Line and column of a character of the text."""
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1

    def parts(self, number: int) -> Parts:
        """What stands on a line."""
        return parts_of(self[number])

    def above(self, number: int) -> list[int]:
        """Numbers of the lines above that are neither blank nor comments, nearest first."""
        return [
            above
            for above in range(number - 1, 0, -1)
            if (bare := self[above].strip()) and not bare.startswith("#")
        ]


def parts_of(line: str) -> Parts:
    """Takes a line apart."""
    match = _LINE.match(line)
    assert match is not None  # every part of the pattern may be empty
    key = match["key"] or ""
    return Parts(
        indent=len(match["indent"]),
        dashes=match["dashes"],
        key=key,
        value=match["value"],
        key_column=match.start("key") + 1 if key else 0,
        value_column=match.start("value") + 1 if match["value"] else 0,
    )


def quoted(value: str) -> str:
    """``value`` as a quoted text of YAML, straight quotes, on one line."""
    if '"' not in value and "\\" not in value:
        return f'"{value}"'
    return "'" + value.replace("'", "''") + "'"


def shorten(text: str, limit: int = 40) -> str:
    """``text`` on one line; where it is too long, cut after a word, with ``…``."""
    flat = " ".join(text.split())
    if len(flat) <= limit:
        return flat
    cut = flat[: limit - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[limit // 2 :] else cut) + "…"

"""What repairs change, line by line, with a few words around: a diff that a person can read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final, NamedTuple

_AROUND: Final = 24  # letters shown before and behind a change
_BREAK: Final = re.compile(r"\r\n|\r|\n")
_WORDS: Final = re.compile(r"\s+|[^\s]+")


class Change(NamedTuple):
    """A place on ``line`` (from 1): what stood there and what stands there now."""

    line: int
    before: str
    after: str


def changes(before: str, after: str) -> Iterator[Change]:
    """The changed places of two texts of as many lines."""
    pairs = zip(_BREAK.split(before), _BREAK.split(after), strict=True)
    for number, (one, two) in enumerate(pairs, 1):
        if one != two:
            yield from _on_line(number, one, two)


def _on_line(number: int, one: str, two: str) -> Iterator[Change]:
    """The changed places of a line; those that stand close together are one."""
    old, new = _WORDS.findall(one), _WORDS.findall(two)
    spots: list[list[int]] = []
    at_old, at_new = _starts(old), _starts(new)
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        spot = [at_old[i1], at_old[i2], at_new[j1], at_new[j2]]
        if spots and spot[0] - spots[-1][1] <= 2 * _AROUND:
            spots[-1][1], spots[-1][3] = spot[1], spot[3]
        else:
            spots.append(spot)
    for start, end, new_start, new_end in spots:
        yield Change(number, _window(one, start, end), _window(two, new_start, new_end))


def _starts(words: list[str]) -> list[int]:
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word))
    return starts


def _window(line: str, start: int, end: int) -> str:
    """The stretch with words around it, dots where the line goes on."""
    first = line.rfind(" ", 0, max(start - _AROUND, 0)) + 1
    last = line.find(" ", end + _AROUND)
    last = len(line) if last < 0 else last
    dots_before = "…" if line[:first].strip() else ""
    dots_after = "…" if line[last:].strip() else ""
    return f"{dots_before}{line[first:last].strip()}{dots_after}"

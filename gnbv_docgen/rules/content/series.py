"""Numbered items of a content as series: which item counts on from which."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.form.nd30 import LETTERS
from gnbv_docgen.rules.kept import kept
from gnbv_docgen.viet.numerals import from_roman, roman_or_figures

# From the outermost level in; levels of the same rank never stand inside one another.
_RANKS: Final = {
    "Phần": 0, "Chương": 1, "Mục": 2, "Tiểu mục": 3, "A": 4, "I": 5, "Điều": 6, "1": 7, "1.1": 8,
    "1.1.1": 9, "1.1.1.1": 10, "a": 11, "(1)": 12, "(i)": 12, "(a)": 12, "-": 13, "+": 14, "*": 14,
}  # fmt: skip
_UNCOUNTED: Final = frozenset({"-", "+", "*"})


class Numbered(NamedTuple):
    """An item with a number; ``value`` is its place in a count, None for a letter outside it.

    ``prefix`` is what stands before the last part: "1" of "1.2".
    """

    item: Item
    value: int | None
    prefix: str = ""


class Series(NamedTuple):
    """Items that count on from one another, all of one ``level`` under one item (``parent``)."""

    level: str
    items: tuple[Numbered, ...]
    parent: Numbered | None = None


def rank(item: Item) -> int:
    """How far in the level of ``item`` is: 0 for *Phần*; more than all for plain text."""
    return _rank(item.level)


def _rank(level: str) -> int:
    """The rank of a level; numbers of five parts and more are as far in as those of four."""
    return _RANKS.get(level, _RANKS["1.1.1.1"] if level.startswith("1.1.1.1") else 99)


@kept
def series(content: Content) -> tuple[Series, ...]:
    """All series, in the order in which they begin; a count that begins anew is another series."""
    found: list[list[Numbered]] = []
    heads: list[tuple[str, Numbered | None]] = []
    for stretch in _stretches(content):
        running: list[int] = []  # indices of the series that are open, outermost first
        for item in stretch:
            own = rank(item)
            while running and _rank(heads[running[-1]][0]) > own:
                running.pop()
            if item.level in _UNCOUNTED:
                continue
            number = _numbered(item)
            same = bool(running) and heads[running[-1]][0] == item.level
            goes_on = same and (number.value != 1 or _again(found[running[-1]][-1]))
            if running and not goes_on and _rank(heads[running[-1]][0]) == own:
                running.pop()
            if not goes_on:
                parent = found[running[-1]][-1] if running else None
                running.append(len(found))
                found.append([])
                heads.append((item.level, parent))
            found[running[-1]].append(number)
    return tuple(
        Series(level, tuple(items), parent)
        for (level, parent), items in zip(heads, found, strict=True)
    )


def written(value: int, level: str) -> str:
    """The number that stands for ``value`` at ``level``, without its point or bracket."""
    if level in ("a", "(a)"):
        return LETTERS[value - 1] if value <= len(LETTERS) else ""
    if level == "A":
        return LETTERS[value - 1].upper() if value <= len(LETTERS) else ""
    if level in ("I", "Phần", "Chương"):
        return roman_or_figures(value)
    return roman_or_figures(value).lower() if level == "(i)" else str(value)


def _again(before: Numbered) -> bool:
    """Whether a 1 behind ``before`` is that number once more and not the first of a new list."""
    return before.value == 1 and (before.item.level in ("A", "I") or bool(before.prefix))


def _stretches(content: Content) -> Iterator[list[Item]]:
    """The numbered items of the document, and of each appendix."""
    by_appendix: dict[int, list[Item]] = {}
    for item in content.of(Name.HEADING, Name.BODY, appendix=None):
        if item.number:
            by_appendix.setdefault(item.appendix, []).append(item)
    yield from by_appendix.values()


def _numbered(item: Item) -> Numbered:
    """The value of the number of ``item``."""
    words = item.number.strip(".:)/( ").split()
    bare = words[-1].strip(".:)/(") if words else ""
    if item.level in ("a", "(a)", "A"):
        low = bare.lower()
        return Numbered(item, LETTERS.index(low) + 1 if low in LETTERS else None)
    if bare.upper() == bare and (value := from_roman(bare)) is not None and item.level != "(i)":
        return Numbered(item, value)
    if item.level == "(i)":
        return Numbered(item, from_roman(bare.upper()))
    prefix, _, last = bare.rpartition(".")
    return Numbered(item, int(last) if last.isdecimal() else None, prefix)

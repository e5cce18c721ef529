"""Automatic numbering: the labels that Word prints and no text holds ("1.", "a)")."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from gnbv_docgen.docx.fonts import symbol
from gnbv_docgen.docx.layers import Layer, paragraph_layer
from gnbv_docgen.docx.ooxml import VAL, Element, W, on, whole
from gnbv_docgen.viet.numerals import to_roman

_LEVELS: Final = 9
_PLACE: Final = re.compile(r"%([1-9])")
_MOST: Final = 1_000_000_000


class Level(NamedTuple):
    """A level of a list. ``restart`` is the level (from 1) that restarts it, 0 for none."""

    start: int
    form: str
    text: str
    restart: int | None
    legal: bool
    style: str
    layer: Layer


class _List(NamedTuple):
    """A use of a list: the definition it counts with, its levels, and starts of its own."""

    definition: str
    levels: dict[int, Level]
    starts: dict[int, int]


class Numbering:
    """The lists that a file defines."""

    def __init__(self, root: Element | None) -> None:
        self._definitions: dict[str, Element] = {}
        self._uses: dict[int, Element] = {}
        self._lists: dict[int, _List | None] = {}
        self._linked: dict[str, str] = {}
        if root is None:
            return
        for definition in root.iterfind(W + "abstractNum"):
            name = definition.get(W + "abstractNumId", "")
            self._definitions[name] = definition
            link = definition.find(W + "styleLink")
            if link is not None:
                self._linked[link.get(VAL, "")] = name
        for use in root.iterfind(W + "num"):
            number = whole(use.get(W + "numId"))
            if number is not None:
                self._uses[number] = use

    def level(self, number: int, level: int) -> Level | None:
        """The ``level`` (0 to 8) of the list ``number``; None when the file defines none."""
        found = self.list(number)
        return found.levels.get(level) if found else None

    def layer(self, number: int, level: int) -> Layer:
        """The indents of a level."""
        found = self.level(number, level)
        return found.layer if found else {}

    def level_of_style(self, number: int, style: str) -> int | None:
        """The level of the list that belongs to a paragraph style, if one does."""
        found = self.list(number)
        for level, settings in found.levels.items() if found and style else ():
            if settings.style == style:
                return level
        return None

    def list(self, number: int) -> _List | None:
        """The list ``number`` with the changes of its use laid over its definition."""
        if number not in self._lists:
            self._lists[number] = self._read(number)
        return self._lists[number]

    def _read(self, number: int) -> _List | None:
        use = self._uses.get(number)
        chosen = None if use is None else use.find(W + "abstractNumId")
        if use is None or chosen is None:
            return None
        name = chosen.get(VAL, "")
        definition = self._definitions.get(name)
        link = None if definition is None else definition.find(W + "numStyleLink")
        if link is not None:
            name = self._linked.get(link.get(VAL, ""), name)
            definition = self._definitions.get(name)
        if definition is None:
            return None
        levels = dict(map(_level, definition.iterfind(W + "lvl")))
        starts = {}
        for change in use.iterfind(W + "lvlOverride"):
            at = whole(change.get(W + "ilvl")) or 0
            written = change.find(W + "lvl")
            if written is not None:
                levels[at] = _level(written)[1]
            start = change.find(W + "startOverride")
            if start is not None:
                starts[at] = whole(start.get(VAL)) or 0
        return _List(name, levels, starts)


def _level(element: Element) -> tuple[int, Level]:
    values = {str(child.tag).rpartition("}")[2]: child for child in element}

    def text(name: str, default: str = "") -> str:
        child = values.get(name)
        return default if child is None else child.get(VAL, default)

    start, restart = whole(text("start", "0")), whole(text("lvlRestart", "-1"))
    return whole(element.get(W + "ilvl")) or 0, Level(
        start=start or 0,
        form=_form(element, text("numFmt", "decimal")),
        text=text("lvlText"),
        restart=None if restart == -1 else restart,
        legal="isLgl" in values and on(values["isLgl"]),
        style=text("pStyle"),
        layer=paragraph_layer(values.get("pPr")),
    )


def _form(element: Element, form: str) -> str:
    """The form of the numbers; what only newer versions of Word know is wrapped."""
    written = element.find(f".//{W}numFmt")
    if written is not None and written.get(VAL) == "custom":
        return written.get(W + "format", "").partition(",")[0]
    return form


class Counter:
    """Counts the numbered paragraphs of a document in reading order."""

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._counts: dict[str, list[int | None]] = {}
        self._started: set[tuple[int, int]] = set()

    def next(self, number: int, level: int) -> str:
        """The label of the next paragraph at ``level`` of the list ``number``; "" if it has none.

        Lists with one definition count on from one another; the first use of a list that has a
        start of its own starts there.
        """
        used = self._numbering.list(number)
        settings = used.levels.get(level) if used else None
        if used is None or settings is None:
            return ""
        counts = self._counts.setdefault(used.definition, [None] * _LEVELS)
        count = counts[level]
        own = used.starts.get(level)
        if own is not None and (number, level) not in self._started:
            self._started.add((number, level))
            counts[level] = own
        else:
            counts[level] = settings.start if count is None else min(count + 1, _MOST)
        for deeper in range(level + 1, _LEVELS):
            below = used.levels.get(deeper)
            if below is None or below.restart is None or level < below.restart:
                counts[deeper] = None
        return _label(used.levels, level, counts)


def _label(levels: dict[int, Level], level: int, counts: list[int | None]) -> str:
    settings = levels[level]
    if settings.form == "bullet":
        return "".join(symbol(letter) for letter in settings.text)

    def count(found: re.Match[str]) -> str:
        at = int(found[1]) - 1
        value, shown = counts[at], levels.get(at)
        if shown is None:
            return ""
        # A level above that has not begun shows the number it will begin with.
        value = shown.start if value is None else value
        return formatted(value, "decimal" if settings.legal else shown.form)

    return _PLACE.sub(count, settings.text)


def formatted(value: int, form: str) -> str:
    """``value`` in one of Word's forms of numbers; forms that no Vietnamese text has are digits."""
    if form == "none":
        return ""
    if form in {"lowerLetter", "upperLetter"} and value > 0:
        letter = chr(ord("a") + (value - 1) % 26) * min((value - 1) // 26 + 1, 50)
        return letter.upper() if form == "upperLetter" else letter
    if form in {"lowerRoman", "upperRoman"} and 0 < value < 4000:
        numeral = to_roman(value)
        return numeral if form == "upperRoman" else numeral.lower()
    if form == "decimalZero":
        return f"{value:02}"
    if form.isdecimal():
        return str(value).zfill(len(form))
    return str(value)

"""Texts as typed, and how a block of text falls into paragraphs."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from gnbv_docgen.findings import Place

LineKind = Literal["paragraph", "dash", "plus", "item"]

_ENUMERATOR = re.compile(
    r"([0-9]{1,2}(?:\.[0-9]{1,2}){0,3}\.|[IVXLC]{1,6}\.|[A-HĐ]\.|[a-zđ]\)|\([0-9ivx]{1,4}\))\s+"
)
# Word's own bullets leave a tab, hasty hands leave nothing; "-5" is a figure and stays.
_MARK = re.compile(r"([-–•+])(?:\s+|(?=[^\W\d_]))")
_KINDS: dict[str, LineKind] = {"-": "dash", "–": "dash", "•": "dash", "+": "plus"}
SIGNS: dict[LineKind, str] = {"dash": "- ", "plus": "+ "}
_SENTENCE_ENDS = (".", ";", ":", "!", "?")


class Text(NamedTuple):
    """One text as typed, NFC, with its place.

    ``wrapped`` says that its lines are not those of the file: YAML has put the file's lines
    together, and a line break that is left stands for a blank line.
    """

    raw: str
    place: Place
    wrapped: bool = False

    def on_one_line(self) -> Text:
        """The text as one paragraph."""
        return Text(one_line(self.raw), self.place)


class Line(NamedTuple):
    """One paragraph of a block of text, and how it was marked: ``- ``, ``+ ``, ``1. `` or not."""

    kind: LineKind
    text: Text


def one_line(raw: str) -> str:
    """``raw`` as a text of one paragraph: a line break inside counts as a space."""
    if "\n" not in raw:
        return raw.strip()
    return " ".join(part.strip() for part in raw.split("\n") if part.strip())


def without_parentheses(raw: str) -> str:
    """``raw`` without the pair of parentheses that encloses all of it."""
    raw = raw.strip()
    if raw[:1] != "(" or raw[-1:] != ")":
        return raw
    depth = 0
    for at, sign in enumerate(raw):
        depth += (sign == "(") - (sign == ")")
        if not depth and at < len(raw) - 1:
            return raw
    return raw[1:-1].strip() if not depth else raw


def lines_of(text: Text) -> tuple[Line, ...]:
    """The paragraphs of a block of text.

    A blank line parts paragraphs; ``- ``, ``+ `` and an enumerator such as ``1. `` or ``a) ``
    begin one; any other line goes on with the paragraph before it. The paragraphs of a wrapped
    text all stand where the text does.
    """
    raw = text.raw
    if "\n" not in raw:
        raw = raw.strip()
        return (_line(raw, text.place),) if raw else ()
    lines: list[tuple[list[str], Place]] = []
    fresh = True
    for offset, part in enumerate(raw.split("\n"), start=1):
        part = part.strip()
        if not part:
            fresh = True
        elif fresh or text.wrapped or _begins(part):
            place = text.place
            if not text.wrapped:  # A block of text begins on the line below its key.
                place = Place(place.file, place.line + offset, 1, place.label)
            lines.append(([part], place))
            fresh = False
        else:
            lines[-1][0].append(part)
    return tuple(_line(" ".join(parts), place) for parts, place in lines)


def as_block(lines: tuple[Line, ...], place: Place) -> Text:
    """The paragraphs of a block as one text again: :func:`lines_of` gives them back."""
    return Text("\n\n".join(SIGNS.get(line.kind, "") + line.text.raw for line in lines), place)


def joined_sentences(text: Text) -> int:
    """How many lines of a block end like a sentence and run on into one with a capital.

    Text pasted from Word has no blank line between its paragraphs; each such place is one where
    two of them may have become one.
    """
    if text.wrapped:
        return 0
    count = 0
    previous = ""
    for part in text.raw.split("\n"):
        part = part.strip()
        if previous.endswith(_SENTENCE_ENDS) and part[:1].isupper() and not _begins(part):
            count += 1
        previous = part
    return count


def _begins(part: str) -> bool:
    """Whether a line begins a paragraph by a mark of its own."""
    return bool(_MARK.match(part) or _ENUMERATOR.match(part))


def _line(raw: str, place: Place) -> Line:
    if mark := _MARK.match(raw):
        return Line(_KINDS[mark[1]], Text(raw[mark.end() :], place))
    if number := _ENUMERATOR.match(raw):
        return Line("item", Text(f"{number[1]} {raw[number.end() :]}", place))
    return Line("paragraph", Text(raw, place))

"""Single texts of a plan file: exactly as typed, NFC, and the traps that YAML lets pass."""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property
from typing import Any

from gnbv_docgen.findings import Finding
from gnbv_docgen.plan.source.gate import CONTROL
from gnbv_docgen.plan.source.lines import Lines, shorten
from gnbv_docgen.plan.source.messages import fault
from gnbv_docgen.plan.source.nodes import Mark
from gnbv_docgen.plan.source.parser import MarkedEvent

_BLANK = frozenset(("", "~", "null"))
_NO_SPACE = re.compile(r"(?P<key>[a-z0-9]+(?:_[a-z0-9]+)+):(?P<value>[^\s/].*)")
_GLUED_DASH = re.compile(r"-[^\W\d_]")
_MARKED_LINE = re.compile(r"(?P<mark>[-+–•]|[0-9]{1,2}\.|[a-zđ]\)) ")


class Scalars:
    """Reads the scalars of one file; what is wrong with one goes to ``findings``."""

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        self.findings: list[Finding] = []
        self.composed = unicodedata.is_normalized("NFC", text)

    @cached_property
    def lines(self) -> Lines:
        """The lines of the file."""
        return Lines(self.text)

    def report(self, name: str, place: Mark, /, **words: object) -> None:
        """Adds the finding of a fault."""
        self.findings.append(fault(name, self.file, *place, **words))

    def name(self, event: MarkedEvent) -> str:
        """The text of a key."""
        value: str = event.value
        if self.composed and event.style != '"':
            return value
        return unicodedata.normalize("NFC", value)

    def read(self, event: MarkedEvent, starts: dict[Any, Mark | None], member: Any) -> str | None:
        """The text of a value, None for a blank one.

        ``starts[member]`` is set where the text does not begin at the place of the value.
        """
        value: str = event.value
        style = event.style
        if style:
            self._styled(event, starts, member)
            if style == '"':
                return unicodedata.normalize("NFC", value)
        elif value in _BLANK:
            return None
        elif event.start_mark.line != event.end_mark.line:
            starts[member] = None
            self._plain_lines(event)
        elif ":" in value or value[0] in "“-":
            self._plain(value, event)
        return value if self.composed else unicodedata.normalize("NFC", value)

    def _styled(self, event: MarkedEvent, starts: dict[Any, Mark | None], member: Any) -> None:
        start, end, value = event.start_mark, event.end_mark, event.value
        line, column = start.line + 1, start.column + 1
        if event.style == "|":
            starts[member] = self._first_of_block(value, line)
        elif event.style == ">" or end.index - start.index != len(value) + 2:
            starts[member] = None
        else:
            starts[member] = (line, column + 1)
        if event.style == '"' and (found := CONTROL.search(value)):
            from gnbv_docgen.plan.source.characters import name_of

            self.report("control", (line, column), name=name_of(found[0]), more="")

    def _first_of_block(self, value: str, header: int) -> Mark | None:
        """Where a ``|`` text begins: its indentation is what the file has more than the text."""
        blank = len(value) - len(value.lstrip("\n"))
        line = header + 1 + blank
        if line > self.lines.count:
            return None
        source, text = self.lines[line], value[blank:].partition("\n")[0]
        indent = len(source) - len(text)
        return (header + 1, indent + 1) if indent >= 0 and source.endswith(text) else None

    def _plain(self, value: str, event: MarkedEvent) -> None:
        place = (event.start_mark.line + 1, event.start_mark.column + 1)
        if value[0] == "“" and "”" not in value:
            rest = self.lines[place[0]][event.end_mark.column :]
            if "”" in rest:
                why = ", nên giá trị bị cắt ngay trước “" + shorten(rest.lstrip(), 12) + "”"
                self.report("curly", place, why=why, example="")
        elif match := _NO_SPACE.match(value):
            self.report("no_space", place, key=match["key"], value=shorten(match["value"]))
        elif self._glued_dash(place):
            self.report("dash_space", place)

    def _glued_dash(self, place: Mark) -> bool:
        """Whether a text is the first on its line and begins with a dash and a letter."""
        line, at = self.lines[place[0]], place[1] - 1
        return _GLUED_DASH.match(line, at) is not None and not line[:at].strip()

    def _plain_lines(self, event: MarkedEvent) -> None:
        """Lines that YAML joins to the one before although each looks like one of its own."""
        first = event.start_mark.line + 1
        if self._glued_dash((first, event.start_mark.column + 1)):
            self.report("dash_space", (first, event.start_mark.column + 1))
            return
        for number in range(first, event.end_mark.line + 2):
            line = self.lines[number]
            bare = line[event.start_mark.column if number == first else 0 :].lstrip()
            place = (number, len(line) - len(bare) + 1)
            if match := _NO_SPACE.match(bare):
                self.report("no_space", place, key=match["key"], value=shorten(match["value"]))
                return
            if number > first and (match := _MARKED_LINE.match(bare)):
                previous = self.lines[number - 1].rstrip()
                if previous[-1:].isdigit() and bare[2:3].isdigit():
                    continue  # a range of years that was wrapped: 2021 / - 2025
                self.report("joined_dash", place, line=number, mark=match["mark"])
                return

"""From YAML events to maps and lists of plain text, with no recursion on the way.

Works on PyYAML's events, the level below its node graph: they cost two thirds of it, tell the
same places, and come one by one, so that depth and aliases are bounded as they come.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from gnbv_docgen.plan.source.aliases import Aliases
from gnbv_docgen.plan.source.lines import shorten
from gnbv_docgen.plan.source.nodes import Map, Mark, Seq, Span, Value
from gnbv_docgen.plan.source.parser import MarkedEvent, NextEvent
from gnbv_docgen.plan.source.scalars import Scalars

MAX_DEPTH = 50
"""Levels of maps and lists; a plan with five levels of sections needs about fifteen."""

_ODD_KEYS = ("", "<", "“", "”")


class Build:
    """Reads one stream of events into :attr:`root`; faults go to the findings of ``scalars``.

    Where ``spans`` is given, it receives the place of every scalar.
    """

    def __init__(self, scalars: Scalars, spans: list[Span] | None = None) -> None:
        self._scalars = scalars
        self._read = scalars.read
        self._name = scalars.name
        self._report = scalars.report
        self._spans = spans
        self._aliases = Aliases()
        self._documents = 0
        self._ended = False
        self._holder = Seq()
        self._top: Any = self._holder  # the container being read: a Map or a Seq
        self._key: str | None = None  # of the map being read, when its value comes next
        self._height = 0  # levels below the container being read
        self._outer: list[tuple[Any, int, str | None]] = []

    @property
    def root(self) -> Value:
        """What the file holds at its top."""
        return self._holder[0] if self._holder else None

    @property
    def root_place(self) -> Mark:
        """Where the top of the file begins."""
        return self._holder.places[0] if self._holder else (1, 1)

    def run(self, next_event: NextEvent) -> None:
        """Reads to the end, or to a fault that leaves no sense in the rest.

        Raises ``yaml.MarkedYAMLError`` for what is no YAML at all.
        """
        handlers: dict[type, Callable[[MarkedEvent], None]] = {
            MappingStartEvent: self._open,
            SequenceStartEvent: self._open,
            MappingEndEvent: self._close,
            SequenceEndEvent: self._close,
            AliasEvent: self._alias,
            DocumentStartEvent: self._document,
            StreamEndEvent: self._end,
            StreamStartEvent: _pass,
            DocumentEndEvent: _pass,
        }
        scalar = self._scalar if self._spans is None else self._watched
        while not self._ended:
            event = next_event()
            if event.__class__ is ScalarEvent:
                scalar(event)
            else:
                handlers[event.__class__](event)

    def _scalar(self, event: MarkedEvent) -> None:
        mark = event.start_mark
        place = (mark.line + 1, mark.column + 1)
        top = self._top
        key = self._key
        if event.tag is not None or event.anchor is not None:
            self._properties(event, place)
        if top.__class__ is Seq:
            value = self._read(event, top.text_starts, len(top))
            top.append(value)
            top.places.append(place)
        elif key is None:
            self._begin(event, place)
            return
        else:
            value = self._read(event, top.text_starts, key)
            top[key] = value
            top.value_places[key] = place
            self._key = None
            if value is None and not event.value:
                self._empty(event, key)
        if event.anchor is not None:
            self._aliases.end(event.anchor, value, 0, event.end_mark.index)

    def _watched(self, event: MarkedEvent) -> None:
        is_key = self._top.__class__ is Map and self._key is None
        span = Span(event.start_mark.index, event.end_mark.index, event.style or "", is_key)
        if self._spans is not None:
            self._spans.append(span)
        self._scalar(event)

    def _begin(self, event: MarkedEvent, place: Mark) -> None:
        """A key."""
        key = self._name(event)
        places = self._top.key_places
        if key[:1] in _ODD_KEYS or event.style in ("|", ">"):
            self._odd_key(event, key, place)
        if key in places:
            self._report("duplicate", place, key=shorten(key), first=places[key][0])
        else:
            places[key] = place
        self._key = key

    def _odd_key(self, event: MarkedEvent, key: str, place: Mark) -> None:
        if not key or event.style in ("|", ">"):
            self._report("bad_key", place, found=f"“{shorten(key)}”" if key else "Chỗ trống")
        elif key == "<<" and not event.style:
            self._report("merge", place)
        elif key[0] in "“”":
            self._report("curly_key", place, key=shorten(key.strip("“”")))

    def _open(self, event: MarkedEvent) -> None:
        place = _place(event)
        if self._refused_as_key(event, place):
            return
        if event.tag is not None or event.anchor is not None:
            self._properties(event, place)
        if len(self._outer) >= MAX_DEPTH:
            self._stop("too_deep", place, limit=MAX_DEPTH)
            return
        container = Map() if event.__class__ is MappingStartEvent else Seq()
        self._put(container, place)
        self._outer.append((self._top, self._height, event.anchor))
        self._top = container
        self._height = 0

    def _close(self, event: MarkedEvent) -> None:
        outer, height, anchor = self._outer.pop()
        own = self._height + 1
        if anchor is not None:
            self._aliases.end(anchor, self._top, own, event.end_mark.index)
        self._top = outer
        self._height = max(own, height)

    def _alias(self, event: MarkedEvent) -> None:
        place = _place(event)
        if self._refused_as_key(event, place):
            return
        name = event.anchor
        around = self._aliases.around(name)
        if around is not None:
            self._stop("recursive", place, name=shorten(name), first=around[0])
            return
        anchored = self._aliases.recall(name)
        if anchored is None:
            self._report("unknown_alias", place, name=shorten(name))
            self._put(None, place)
        elif self._aliases.too_much:
            self._stop("alias_bomb", place, name=shorten(name))
        elif len(self._outer) + anchored.height > MAX_DEPTH:
            self._stop("too_deep", place, limit=MAX_DEPTH)
        else:
            self._height = max(self._height, anchored.height)
            self._put(anchored.value, place)

    def _put(self, value: Value, place: Mark) -> None:
        """A value that is no scalar of its own takes its place in the open container."""
        top = self._top
        if top.__class__ is Seq:
            top.append(value)
            top.places.append(place)
        else:
            top[self._key] = value
            top.value_places[self._key] = place
            self._key = None

    def _properties(self, event: MarkedEvent, place: Mark) -> None:
        """A tag or a name before a value."""
        start = event.start_mark.index
        if event.tag is not None:
            tag = self._scalars.text[start : start + 40].split(maxsplit=1)[0]
            self._report("tag", place, tag=shorten(tag, 20))
        if event.anchor is not None:
            self._aliases.begin(event.anchor, place, start)

    def _empty(self, event: MarkedEvent, key: str) -> None:
        """A blank value that has no colon before it: ``{ten}`` read as a key of a map."""
        index = event.start_mark.index
        text = self._scalars.text
        if event.tag or event.anchor or text[index - 1 : index] == ":":
            return
        if not text[max(0, index - 200) : index].rstrip().endswith(":"):
            line, column = self._top.key_places[key]
            if text[index : index + 1] in (",", "}"):
                self._report("brace", (line, max(1, column - 1)), name=shorten(key))
            else:
                self._report("bad_key", (line, column), found=f"“? {shorten(key)}”")

    def _refused_as_key(self, event: MarkedEvent, place: Mark) -> bool:
        if self._top.__class__ is Seq or self._key is not None:
            return False
        start = event.start_mark.index
        text = self._scalars.text[start : start + 30].partition("\n")[0]
        self._stop("bad_key", place, found=f"“{shorten(text, 25)}”")
        return True

    def _document(self, event: MarkedEvent) -> None:
        self._documents += 1
        if self._documents > 1:
            self._stop("documents", _place(event))

    def _end(self, _event: MarkedEvent) -> None:
        self._ended = True
        for name, place in self._aliases.unused.items():
            self._report("unused_anchor", place, name=shorten(name))

    def _stop(self, name: str, place: Mark, /, **words: object) -> None:
        self._report(name, place, **words)
        self._ended = True


def _place(event: MarkedEvent) -> Mark:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _pass(_event: MarkedEvent) -> None:
    """The stream's own beginning and the end of a document say nothing about a plan."""

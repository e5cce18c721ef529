"""PyYAML's parsers: libyaml's where PyYAML was built with it, else the one in Python."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from yaml.events import Event
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

MarkedEvent: TypeAlias = Any
"""An event with its marks: PyYAML's stubs let an event have none, a parser's always has them."""

NextEvent = Callable[[], Event | None]


class PureParser(Reader, Scanner, Parser):
    """Text to events in Python: slower, with the same places."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


def pure_events(text: str) -> NextEvent:
    """What gives the events of ``text`` one by one, in Python."""
    return PureParser(text).get_event


try:
    from yaml._yaml import CParser
except ImportError:
    next_event_of = pure_events
else:

    def next_event_of(text: str) -> NextEvent:
        """What gives the events of ``text`` one by one."""
        return CParser(text).get_event

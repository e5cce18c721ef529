from __future__ import annotations

import pytest
from yaml.events import StreamEndEvent

from gnbv_docgen.plan.source.parser import next_event_of, pure_events

TEXTS = (
    "a: 1\nb:\n  - 'x'\n  - |\n    y\n",
    "a: {b: [1, 2]}\nc: &n d\ne: *n\n",
    "ế: 😀 x\r\nb: y\r\n",
)


def events(next_event):
    found = []
    while not isinstance(event := next_event(), StreamEndEvent):
        mark = event.start_mark
        value = getattr(event, "value", None)
        found.append((type(event).__name__, mark.line, mark.column, mark.index, value))
    return found


@pytest.mark.parametrize("text", TEXTS)
def test_both_parsers_give_the_same(text):
    fast = events(next_event_of(text))
    assert fast == events(pure_events(text))
    assert len(fast) > 5

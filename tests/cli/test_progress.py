from __future__ import annotations

import io
import sys

import pytest

from gnbv_docgen.cli.progress import progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("terminal", "number", "shown"),
    [(True, 500, True), (True, 5, False), (False, 500, False)],
    ids=["long, on a terminal", "short", "in a pipe"],
)
def test_shown_for_long_work_on_a_terminal(monkeypatch, terminal, number, shown):
    stream = Terminal() if terminal else io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    items = list(range(number))
    assert list(progress(iter(items), number, "Kiểm tra")) == items
    assert ("Kiểm tra" in stream.getvalue()) is shown

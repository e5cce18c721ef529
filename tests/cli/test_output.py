from __future__ import annotations

import io
import sys

import pytest

from gnbv_docgen.cli.output import conclude
from gnbv_docgen.findings import Finding, Place, Severity
from gnbv_docgen.report.report import Report

ERROR = Finding("A001", Severity.ERROR, "Sai.", Place("a.yaml", 1, 2))
WARNING = Finding("A002", Severity.WARNING, "Ngờ.", Place("a.yaml", 1, 2))


@pytest.mark.parametrize(
    ("findings", "strict", "code"),
    [((), False, 0), ((WARNING,), False, 0), ((WARNING,), True, 1), ((ERROR,), False, 1)],
)
def test_exit_codes(capsys, findings, strict, code):
    assert conclude(Report(findings, 1), "text", strict=strict) == code
    assert capsys.readouterr().out.count("a.yaml:1:2:") == len(findings)


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("terminal", "shape", "no_color", "coloured"),
    [
        pytest.param(True, "text", "", True, id="terminal"),
        pytest.param(True, "text", "1", False, id="NO_COLOR"),
        pytest.param(True, "github", "", False, id="other shape"),
        pytest.param(False, "text", "", False, id="pipe"),
    ],
)
def test_colours_only_on_a_terminal(monkeypatch, terminal, shape, no_color, coloured):
    stream = Terminal() if terminal else io.StringIO()
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setenv("NO_COLOR", no_color)
    conclude(Report((ERROR,), 1), shape)
    assert ("\x1b[" in stream.getvalue()) is coloured

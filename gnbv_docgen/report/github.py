"""Findings as annotations of GitHub Actions: they show beside the plan's own lines.

GitHub keeps ten of each severity from one step and drops the others without a word, so the rest
is counted in a last line.
"""

from __future__ import annotations

from gnbv_docgen.findings import Finding, Severity
from gnbv_docgen.report.report import Report, summary

_SHOWN = 10
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def github(report: Report) -> str:
    """Workflow commands ``::error file=…,line=…,col=…,title=…::message``, then a summary line."""
    lines: list[str] = []
    for severity in _COMMANDS:
        found = [finding for finding in report.findings if finding.severity is severity]
        lines += [_annotation(finding) for finding in found[:_SHOWN]]
    hidden = len(report.findings) - len(lines)
    more = f" Còn {hidden} mục không hiện được ở đây; hãy xem --format text." if hidden else ""
    return "\n".join([*lines, summary(report) + more])


def _annotation(finding: Finding) -> str:
    place = finding.place
    properties = {
        "file": place.file,
        "line": str(place.line or ""),
        "col": str(place.column or ""),
        "title": finding.code,
    }
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items() if value)
    clause = f" ({finding.clause})" if finding.clause else ""
    where = ", ".join(each for each in (place.part, place.label) if each) if place.part else ""
    text = f"{where}: {finding.message}" if where else finding.message
    return f"::{_COMMANDS[finding.severity]} {written}::{_message(text + clause)}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")

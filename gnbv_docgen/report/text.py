"""Findings for a person at a terminal: one a line, grouped by file, then the counts."""

from __future__ import annotations

from gnbv_docgen.findings import Finding, Severity
from gnbv_docgen.report.report import SEVERITY_WORDS, Report, summary

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}


def text(report: Report, *, colour: bool = False) -> str:
    """Lines ``file:line:column: severity: [CODE] message (clause)``; colours by ANSI codes.

    Files keep the order in which they were read; in a file, findings go by line. Where there is no
    line, the label of the place stands instead.
    """
    groups: dict[str, list[Finding]] = {}
    for finding in report.findings:
        groups.setdefault(finding.place.file, []).append(finding)
    lines = [
        _line(finding, colour=colour)
        for group in groups.values()
        for finding in sorted(group, key=_order)
    ]
    lines += report.not_evaluated
    lines += report.notes
    lines.append(summary(report))
    return "\n".join(lines)


def _order(finding: Finding) -> tuple[bool, int, int]:
    # What has no line (it concerns the whole file) comes last.
    return finding.place.line == 0, finding.place.line, finding.place.column


def _line(finding: Finding, *, colour: bool) -> str:
    place = finding.place
    where = ":".join(str(part) for part in (place.file, place.line, place.column) if part)
    if not place.line and place.label:
        where = f"{where} ({place.label})".lstrip()
    severity = SEVERITY_WORDS[finding.severity]
    if colour:
        severity = f"\x1b[{_COLOURS[finding.severity]}m{severity}\x1b[0m"
    message = finding.message.replace("\n", "\n    ")
    clause = f" ({finding.clause})" if finding.clause else ""
    prefix = f"{where}: " if where else ""
    return f"{prefix}{severity}: [{finding.code}] {message}{clause}"

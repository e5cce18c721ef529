"""Findings for a person at a terminal: grouped by file and part, then the counts."""

from __future__ import annotations

from gnbv_docgen.findings import Finding, Severity
from gnbv_docgen.report.report import SEVERITY_WORDS, NotEvaluated, Report, summary

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}


def text(report: Report, *, colour: bool = False) -> str:
    """Lines ``file:line:column: severity: [CODE] message (clause)``; colours by ANSI codes.

    Files keep the order in which they were read; in a file, findings go by line. Where there is no
    line, the label of the place stands instead. Findings about parts of a Word file stand under
    the name of their part.
    """
    groups: dict[str, list[Finding]] = {}
    for finding in report.findings:
        groups.setdefault(finding.place.file, []).append(finding)
    lines: list[str] = []
    for group in groups.values():
        plain = [finding for finding in group if not finding.place.part]
        lines += [_line(finding, colour=colour) for finding in sorted(plain, key=_order)]
        lines += _by_part([finding for finding in group if finding.place.part], colour=colour)
    lines += _not_evaluated(report.not_evaluated)
    lines += report.notes
    lines.append(summary(report))
    return "\n".join(lines)


def _order(finding: Finding) -> tuple[bool, int, int]:
    # What has no line (it concerns the whole file) comes last.
    return finding.place.line == 0, finding.place.line, finding.place.column


def _by_part(findings: list[Finding], *, colour: bool) -> list[str]:
    """Findings of one Word file under the names of their parts, in the order of the first ones."""
    parts: dict[str, list[Finding]] = {}
    for finding in findings:
        parts.setdefault(finding.place.part, []).append(finding)
    lines: list[str] = []
    for part, group in parts.items():
        lines.append(f"{group[0].place.file}: {part}")
        for finding in group:
            where = f"{finding.place.label}: " if finding.place.label else ""
            lines.append(f"  {where}{_told(finding, '      ', colour=colour)}")
    return lines


def _not_evaluated(missed: tuple[NotEvaluated, ...]) -> list[str]:
    """Each file and reason, and below it the defects that may be there for all that is known."""
    reasons: dict[tuple[str, str], list[NotEvaluated]] = {}
    for each in missed:
        reasons.setdefault((each.file, each.reason), []).append(each)
    lines: list[str] = []
    for (file, reason), rules in reasons.items():
        lines.append(f"{file}: chưa đánh giá được, vì {reason}:")
        lines += [f"  [{rule.code}] {rule.title}?" for rule in rules]
    return lines


def _line(finding: Finding, *, colour: bool) -> str:
    place = finding.place
    where = ":".join(str(part) for part in (place.file, place.line, place.column) if part)
    if not place.line and place.label:
        where = f"{where} ({place.label})".lstrip()
    prefix = f"{where}: " if where else ""
    return f"{prefix}{_told(finding, '    ', colour=colour)}"


def _told(finding: Finding, indent: str, *, colour: bool) -> str:
    severity = SEVERITY_WORDS[finding.severity]
    if colour:
        severity = f"\x1b[{_COLOURS[finding.severity]}m{severity}\x1b[0m"
    message = finding.message.replace("\n", f"\n{indent}")
    clause = f" ({finding.clause})" if finding.clause else ""
    return f"{severity}: [{finding.code}] {message}{clause}"

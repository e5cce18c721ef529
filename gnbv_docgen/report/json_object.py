"""Findings for programs: one JSON object."""

from __future__ import annotations

import json

from gnbv_docgen.findings import Finding
from gnbv_docgen.report.report import Report


def json_object(report: Report) -> str:
    """The object ``{"findings", "not_evaluated", "outcomes", "files"}``, UTF-8 letters kept.

    ``line`` and ``column`` count from 1; 0 means that there is none.
    """
    return json.dumps(
        {
            "findings": [_fields(finding) for finding in report.findings],
            "not_evaluated": [each._asdict() for each in report.not_evaluated],
            "outcomes": dict(report.outcomes),
            "files": report.files,
        },
        ensure_ascii=False,
        indent=2,
    )


def _fields(finding: Finding) -> dict[str, object]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": finding.message,
        "file": finding.place.file,
        "line": finding.place.line,
        "column": finding.place.column,
        "place": finding.place.label,
        "part": finding.place.part,
        "clause": finding.clause,
        "found": finding.found,
        "expected": finding.expected,
    }

"""What a plan file is told, short enough for tables of cases."""

from __future__ import annotations

from gnbv_docgen.plan.source import parse


def told(text: str | bytes) -> list[tuple[int, int, str]]:
    """Line, column and code of each finding of the source stage."""
    data = text if isinstance(text, bytes) else text.encode()
    return [
        (finding.place.line, finding.place.column, finding.code)
        for finding in parse(data, "a.yaml").findings
    ]


def messages(text: str) -> list[str]:
    """The messages of the source stage."""
    return [finding.message for finding in parse(text.encode(), "a.yaml").findings]

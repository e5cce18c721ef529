"""What a command has to say, before it takes a shape."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from gnbv_docgen.findings import Finding, Severity


class Report(NamedTuple):
    """Findings about ``files`` files; ``not_evaluated`` says what could not be judged.

    ``notes`` are lines for people (what was written); only the text shape has room for them.
    """

    findings: tuple[Finding, ...]
    files: int
    not_evaluated: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def fails(self, *, strict: bool = False) -> bool:
        """Whether there are errors; with ``strict``, warnings too."""
        grave = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
        return any(finding.severity in grave for finding in self.findings)


def summary(report: Report) -> str:
    """One Vietnamese sentence with the counts."""
    files = f"{report.files} tệp"
    if not report.findings:
        return f"Không có lỗi nào trong {files}."
    counts = Counter(finding.severity for finding in report.findings)
    words = ", ".join(f"{counts[level]} {SEVERITY_WORDS[level]}" for level in counts_order(counts))
    touched = len({finding.place.file for finding in report.findings})
    return f"{words} ở {touched}/{files}."


SEVERITY_WORDS = {
    Severity.ERROR: "lỗi",
    Severity.WARNING: "cảnh báo",
    Severity.INFO: "gợi ý",
}


def counts_order(counts: Counter[Severity]) -> list[Severity]:
    """The severities that occur, gravest first."""
    return [level for level in SEVERITY_WORDS if counts[level]]

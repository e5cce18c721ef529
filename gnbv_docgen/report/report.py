"""What a command has to say, before it takes a shape."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from gnbv_docgen.findings import Finding, Severity

_NONE: Final[Mapping[str, int]] = MappingProxyType({})


class NotEvaluated(NamedTuple):
    """A rule that could not judge something in ``file``, and why."""

    file: str
    code: str
    title: str
    reason: str


class Report(NamedTuple):
    """Findings about ``files`` files; ``not_evaluated`` says what could not be judged.

    ``outcomes`` counts the rules, over all files, by what became of each ("đạt", ...).
    ``notes`` are lines for people (what was written); only the text shape has room for them.
    """

    findings: tuple[Finding, ...]
    files: int
    not_evaluated: tuple[NotEvaluated, ...] = ()
    notes: tuple[str, ...] = ()
    outcomes: Mapping[str, int] = _NONE

    def fails(self, *, strict: bool = False) -> bool:
        """Whether there are errors; with ``strict``, warnings too."""
        grave = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
        return any(finding.severity in grave for finding in self.findings)


def summary(report: Report) -> str:
    """One or two Vietnamese sentences with the counts."""
    judged = ", ".join(f"{count} {outcome}" for outcome, count in report.outcomes.items() if count)
    rules = f" Quy tắc: {judged}." if judged else ""
    files = f"{report.files} tệp"
    if not report.findings:
        return f"Không có lỗi nào trong {files}.{rules}"
    counts = Counter(finding.severity for finding in report.findings)
    words = ", ".join(f"{counts[level]} {SEVERITY_WORDS[level]}" for level in counts_order(counts))
    touched = len({finding.place.file for finding in report.findings})
    return f"{words} ở {touched}/{files}.{rules}"


SEVERITY_WORDS = {
    Severity.ERROR: "lỗi",
    Severity.WARNING: "cảnh báo",
    Severity.INFO: "gợi ý",
}


def counts_order(counts: Counter[Severity]) -> list[Severity]:
    """The severities that occur, gravest first."""
    return [level for level in SEVERITY_WORDS if counts[level]]

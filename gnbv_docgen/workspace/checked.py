"""What checks found, file by file, and one report on all of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from gnbv_docgen.findings import Finding
from gnbv_docgen.report.report import NotEvaluated, Report


class Checked(NamedTuple):
    """What was found in one file: findings, and how many rules had each outcome."""

    file: str
    findings: tuple[Finding, ...]
    missed: tuple[NotEvaluated, ...] = ()
    outcomes: Mapping[str, int] = {}

    def also(self, *findings: Finding) -> Checked:
        """The same with further findings."""
        return self._replace(findings=self.findings + findings)


def gathered(checked: Iterable[Checked], notes: tuple[str, ...] = ()) -> Report:
    """One report on all the files that were ``checked``, in their order."""
    every = tuple(checked)
    outcomes: Counter[str] = Counter()
    for each in every:
        outcomes.update(each.outcomes)
    findings = tuple(finding for each in every for finding in each.findings)
    missed = tuple(rule for each in every for rule in each.missed)
    return Report(findings, len(every), missed, notes, outcomes)

"""Reads and checks many plans, Word files and files of registers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from gnbv_docgen.findings import Finding
from gnbv_docgen.plan.reading import Reading, read_plan
from gnbv_docgen.report.report import NotEvaluated, Report
from gnbv_docgen.workspace.codes import finding
from gnbv_docgen.workspace.discovery import is_document
from gnbv_docgen.workspace.library import library
from gnbv_docgen.workspace.os_errors import reason
from gnbv_docgen.workspace.registers import check_register, is_register
from gnbv_docgen.workspace.settings import Settings

DEFAULTS: Final = Settings()


class Checked(NamedTuple):
    """What was found in one file: findings, and of a Word file also the outcome of every rule."""

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


def check(paths: Iterable[Path], settings: Settings = DEFAULTS) -> Iterator[Checked]:
    """Check each plan, each Word file and each file of a register, in order.

    ``settings`` choose the rules for Word files. Raises FatalError for a broken installation.
    """
    for path in paths:
        if is_document(path):
            yield check_document(path, settings)
        elif is_register(path):
            yield Checked(path.as_posix(), check_register(path))
        else:
            yield Checked(path.as_posix(), read(path)[1].findings)


def read(plan: Path) -> tuple[bytes, Reading]:
    """A plan file's bytes and what they say; a file that cannot be read is a finding."""
    file = plan.as_posix()
    try:
        data = plan.read_bytes()
    except OSError as error:
        return b"", Reading(None, None, (_unreadable(file, error),))
    return data, read_plan(data, file, library())


def check_document(path: Path, settings: Settings = DEFAULTS) -> Checked:
    """Check a Word file; one that cannot be read as such is a finding with the reason."""
    file = path.as_posix()
    try:
        data = path.read_bytes()
    except OSError as error:
        return Checked(file, (_unreadable(file, error),))
    return check_bytes(data, file, settings)


def check_bytes(data: bytes, file: str, settings: Settings = DEFAULTS) -> Checked:
    """Check the Word file that ``data`` is; findings lie in ``file``."""
    from gnbv_docgen.docx.opening import ReadError
    from gnbv_docgen.docx.read import read as read_document
    from gnbv_docgen.docx.segment import segment
    from gnbv_docgen.rules.engine import evaluate
    from gnbv_docgen.rules.loading import chosen
    from gnbv_docgen.rules.rule import Outcome

    try:
        view = read_document(data, file)
    except ReadError as error:
        return Checked(file, (finding("XUAT012", file, reason=error.reason),))
    judged = evaluate(view, segment(view), chosen(settings.select, settings.ignore), file)
    missed = tuple(
        NotEvaluated(file, result.code, result.title, reason)
        for result in judged.not_evaluated()
        for reason in result.reasons
    )
    counts = judged.counts()
    outcomes = {outcome.value: counts[outcome] for outcome in Outcome}
    return Checked(file, judged.findings, missed, outcomes)


def _unreadable(file: str, error: OSError) -> Finding:
    return finding("XUAT006", file, name=file, reason=reason(error))

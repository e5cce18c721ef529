"""Repairs of plan files on disk."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import NamedTuple

from gnbv_docgen.findings import Finding
from gnbv_docgen.plan.repair.changes import Change, changes
from gnbv_docgen.plan.repair.file import mend
from gnbv_docgen.workspace import atomic
from gnbv_docgen.workspace.codes import finding
from gnbv_docgen.workspace.os_errors import reason


class Repaired(NamedTuple):
    """What can be mended in a plan: ``counts`` by the name of the repair, places of the changes.

    ``written`` says whether the file holds it now. ``findings`` say why a file was left alone.
    """

    file: str
    counts: Counter[str]
    changes: tuple[Change, ...] = ()
    written: bool = False
    findings: tuple[Finding, ...] = ()


def repair(plan: Path, *, apply: bool) -> Repaired:
    """Mend one plan file; without ``apply`` only say what would change."""
    file = plan.as_posix()
    try:
        data = plan.read_bytes()
    except OSError as error:
        found = finding("XUAT006", file, name=file, reason=reason(error))
        return Repaired(file, Counter(), findings=(found,))
    mended = mend(data, file)
    if not mended.edits:
        return Repaired(file, Counter(), findings=mended.findings)
    counts = Counter(name for edit in mended.edits for name in edit.names)
    shown = tuple(changes(data.decode("utf-8-sig"), mended.data.decode("utf-8-sig")))
    if not apply:
        return Repaired(file, counts, shown)
    try:
        atomic.write(plan, mended.data)
    except OSError as error:
        found = finding("XUAT005", file, document=file, reason=reason(error))
        return Repaired(file, counts, shown, findings=(found,))
    return Repaired(file, counts, shown, written=True)

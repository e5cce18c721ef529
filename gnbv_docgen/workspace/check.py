"""Reads and checks many plans."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from gnbv_docgen.findings import Finding
from gnbv_docgen.plan.reading import Reading, read_plan
from gnbv_docgen.workspace.codes import finding
from gnbv_docgen.workspace.library import library
from gnbv_docgen.workspace.os_errors import reason


def check(plans: Iterable[Path]) -> Iterator[tuple[Finding, ...]]:
    """The findings of each plan file, in order. Raises FatalError for a broken installation."""
    for plan in plans:
        yield read(plan)[1].findings


def read(plan: Path) -> tuple[bytes, Reading]:
    """A plan file's bytes and what they say; a file that cannot be read is a finding."""
    file = plan.as_posix()
    try:
        data = plan.read_bytes()
    except OSError as error:
        unreadable = finding("XUAT006", file, name=file, reason=reason(error))
        return b"", Reading(None, None, (unreadable,))
    return data, read_plan(data, file, library())

"""From plan files to Word files on disk: made afresh each time, written only where needed.

Making a document takes milliseconds, so whether one is up to date is never guessed from dates or
from what went into it: it is made, and compared.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from gnbv_docgen.errors import FatalError
from gnbv_docgen.findings import Finding
from gnbv_docgen.render.compose import compose
from gnbv_docgen.render.document import Renderer
from gnbv_docgen.workspace import atomic, guard
from gnbv_docgen.workspace.check import DEFAULTS, check_made, check_plan, read
from gnbv_docgen.workspace.checked import Checked
from gnbv_docgen.workspace.codes import finding
from gnbv_docgen.workspace.guard import Status, Verdict
from gnbv_docgen.workspace.naming import document_of
from gnbv_docgen.workspace.os_errors import reason
from gnbv_docgen.workspace.ready_template import renderer
from gnbv_docgen.workspace.settings import Settings
from gnbv_docgen.workspace.word_template import template_bytes

_MARK = b"\xef\xbb\xbf"


class Order(NamedTuple):
    """How to build.

    Into which folder (None: beside each plan), by which template file (None: the engine's own),
    only looking (``check``), or overwriting files that a person has changed (``force``);
    ``settings`` choose the rules that the documents are checked by.
    """

    folder: Path | None = None
    template: Path | None = None
    check: bool = False
    force: bool = False
    settings: Settings = DEFAULTS


class Outcome(NamedTuple):
    """What became of one plan: ``status`` is None when its document could not be made.

    ``written`` are the files written, the document or the one beside it last; ``checked`` says
    what was found in the plan, and then in the document that it makes.
    """

    plan: Path
    status: Status | None
    written: tuple[Path, ...]
    checked: tuple[Checked, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that was found, in the plan first."""
        return tuple(finding for each in self.checked for finding in each.findings)


def build(plan: Path, order: Order) -> Outcome:
    """Build one plan. Bad plans and files that cannot be written are findings of the outcome.

    What the rules find in the document never keeps it from being written: they see it after
    that, whatever stood on the disk before. Raises :class:`FatalError` when the installation or
    the template cannot be used.
    """
    data, reading = read(plan)
    own = check_plan(data, reading, plan.as_posix(), order.settings)
    if reading.outline is None:
        return Outcome(plan, None, (), (own,))
    renderer = _renderer(template_bytes(order.template))
    try:
        fresh = compose(renderer, reading.outline, plan_fingerprint(data))
    except FatalError as error:
        return Outcome(plan, None, (), (own.also(finding("XUAT007", own.file, reason=str(error))),))
    status, written, findings = _settle(plan, fresh, order)
    if status is None:
        return Outcome(plan, None, (), (own.also(*findings),))
    document = written[-1] if written else document_of(plan, order.folder)
    made = check_made(fresh, document.as_posix(), order.settings)
    return Outcome(plan, status, written, (own.also(*findings), made))


def plan_fingerprint(data: bytes) -> str:
    """SHA-256 of a plan file; line endings and byte order mark, which git may change, left out."""
    text = data.removeprefix(_MARK).replace(b"\r\n", b"\n")
    return hashlib.sha256(text).hexdigest()


@lru_cache(maxsize=1)
def _renderer(template: bytes) -> Renderer:
    return renderer(template)


def _settle(
    plan: Path, fresh: bytes, order: Order
) -> tuple[Status | None, tuple[Path, ...], tuple[Finding, ...]]:
    document = document_of(plan, order.folder)
    try:
        existing = guard.read(document)
        verdict = guard.assess(existing, fresh)
        if order.check:
            return verdict.status, (), _objection(plan, document, verdict)
        written, findings = _write(plan, document, existing, fresh, verdict.status, order.force)
    except OSError as error:
        found = finding(
            "XUAT005", plan.as_posix(), document=document.as_posix(), reason=reason(error)
        )
        return None, (), (found,)
    return verdict.status, written, findings


def _write(
    plan: Path, document: Path, existing: bytes | None, fresh: bytes, status: Status, force: bool
) -> tuple[tuple[Path, ...], tuple[Finding, ...]]:
    if status is Status.CURRENT:
        return (), ()
    if status in (Status.MISSING, Status.STALE) or existing is None:
        atomic.write(document, fresh)
        return (document,), ()
    if force:
        copy = guard.keep_copy(document, existing)
        atomic.write(document, fresh)
        return (copy, document), ()
    beside = guard.write_beside(document, fresh)
    code = "XUAT003" if status is Status.EDITED else "XUAT004"
    found = finding(code, plan.as_posix(), document=document.as_posix(), beside=beside.as_posix())
    return (beside,), (found,)


_OBJECTIONS = {
    Status.MISSING: "XUAT008",
    Status.STALE: "XUAT009",
    Status.EDITED: "XUAT010",
    Status.FOREIGN: "XUAT011",
}


def _objection(plan: Path, document: Path, verdict: Verdict) -> tuple[Finding, ...]:
    if verdict.status is Status.CURRENT:
        return ()
    code = _OBJECTIONS[verdict.status]
    return (finding(code, plan.as_posix(), document=document.as_posix(), reason=verdict.reason),)

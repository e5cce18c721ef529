"""Nobody's work is lost: what the file on disk is, beside the document just made.

The engine may overwrite only what it made itself and nobody has touched since: the fingerprint of
the body as it is must equal the one that the file's own provenance recorded.
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import NamedTuple

from gnbv_docgen.render.seal import Provenance, body_fingerprint, read_provenance
from gnbv_docgen.workspace import atomic


class Status(Enum):
    """What stands where the Word file of a plan belongs."""

    MISSING = "missing"
    CURRENT = "current"
    STALE = "stale"
    EDITED = "edited"
    FOREIGN = "foreign"


class Verdict(NamedTuple):
    """A status, and for a stale file what has changed (Vietnamese)."""

    status: Status
    reason: str = ""


def assess(existing: bytes | None, fresh: bytes) -> Verdict:
    """Judge the bytes on disk (None: no file) against the document just made."""
    if existing is None:
        return Verdict(Status.MISSING)
    if existing == fresh:
        return Verdict(Status.CURRENT)
    recorded = read_provenance(existing)
    if recorded is None:
        return Verdict(Status.FOREIGN)
    if body_fingerprint(existing) != recorded.body:
        return Verdict(Status.EDITED)
    made = read_provenance(fresh)
    if recorded == made:
        return Verdict(Status.CURRENT)
    return Verdict(Status.STALE, _what_changed(recorded, made))


def write_beside(document: Path, fresh: bytes) -> Path:
    """Write ``fresh`` as ``NAME.moi.docx`` and return that path; raises OSError.

    An earlier ``.moi`` file is replaced only while nobody has edited it, else the new one is
    numbered.
    """
    beside = document.with_name(f"{document.stem}.moi{document.suffix}")
    status = assess(read(beside), fresh).status
    if status is Status.CURRENT:
        return beside
    if status in (Status.MISSING, Status.STALE):
        atomic.write(beside, fresh)
        return beside
    return atomic.write_beside(document, "moi", fresh)


def keep_copy(document: Path, existing: bytes) -> Path:
    """Keep ``existing`` as ``NAME.sao-luu-N.docx`` and return that path; raises OSError."""
    return atomic.write_beside(document, "sao-luu", existing)


def read(path: Path) -> bytes | None:
    """The bytes of a file, None when there is none; raises OSError when it cannot be read."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _what_changed(recorded: Provenance, made: Provenance | None) -> str:
    if made is None:
        raise ValueError("a fresh document carries its provenance")
    changed = [
        words
        for words, before, after in (
            ("kế hoạch đã đổi", recorded.plan, made.plan),
            ("mẫu Word đã đổi", recorded.template, made.template),
            ("phiên bản gnbv đã đổi", recorded.engine, made.engine),
        )
        if before != after
    ]
    return ", ".join(changed) or "bố cục của loại kế hoạch hoặc sổ văn bản đã đổi"

"""Which register serves a plan: the folder ``van-ban`` near it, and the documents that come along.

The nearest ``van-ban`` counts, in the plan's folder or in one above it; what it says of a document
goes before what comes with the engine.
"""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from gnbv_docgen import resources
from gnbv_docgen.errors import FatalError
from gnbv_docgen.findings import Finding
from gnbv_docgen.plan.register.reading import RegisterReading, read_register
from gnbv_docgen.plan.register.register import Register
from gnbv_docgen.workspace.codes import finding
from gnbv_docgen.workspace.library import register_schema, shipped_register
from gnbv_docgen.workspace.os_errors import reason

FOLDER = "van-ban"
_SUFFIXES = (".yaml", ".yml")
_FOLDERS_KEPT = 64

Stamp = tuple[str, int, int]
"""A file's path, its time of change in nanoseconds and its size in bytes."""


def is_register(path: Path) -> bool:
    """Whether ``path`` is a file of a register, going by its place."""
    return path.absolute().parent.name == FOLDER and path.suffix.casefold() in _SUFFIXES


def register_for(folder: Path) -> Register:
    """The register for plans in ``folder``."""
    own = _folder_for(folder)
    return shipped_register() if own is None else _read(own).register


def stamps_for(folder: Path) -> tuple[Stamp, ...]:
    """What tells whether the register for plans in ``folder`` has changed; () for the shipped."""
    own = _folder_for(folder)
    return () if own is None else _stamps(own)


def _folder_for(folder: Path) -> Path | None:
    here = Path(os.path.abspath(folder))  # noqa: PTH100 - resolve() would follow links away
    for base in (here, *here.parents):
        if (base / FOLDER).is_dir():
            return base / FOLDER
    return None


def check_register(path: Path) -> tuple[Finding, ...]:
    """What is wrong with a register file, alone and together with the others of its folder."""
    file = path.as_posix()
    try:
        path.read_bytes()
    except OSError as error:
        return (finding("XUAT006", file, name=file, reason=reason(error)),)
    own = _read(path.parent).findings
    return tuple(found for found in own if found.place.file == file)


def _read(folder: Path) -> RegisterReading:
    """The register of a folder; read again only when a file in it has changed."""
    return _read_stamped(_stamps(folder))


def _stamps(folder: Path) -> tuple[Stamp, ...]:
    stamps = []
    try:
        for path in sorted(folder.iterdir()):
            if is_register(path) and not path.name.startswith("."):
                status = path.stat()
                stamps.append((path.as_posix(), status.st_mtime_ns, status.st_size))
    except OSError as error:
        raise FatalError(
            f"Không mở được sổ văn bản “{folder.as_posix()}”: {reason(error)}."
        ) from error
    return tuple(stamps)


@lru_cache(_FOLDERS_KEPT)
def _read_stamped(stamps: tuple[Stamp, ...]) -> RegisterReading:
    files = []
    unread = []
    for name, _, _ in stamps:
        try:
            files.append((name, Path(name).read_bytes()))
        except OSError:
            unread.append(name)  # told by whoever is asked to check that file
    ours = resources.register().resolve()
    shipped = any(Path(name).resolve().parent == ours for name, _ in files)
    known = () if shipped else shipped_register()
    read = read_register(files, register_schema(), known)
    if not unread:
        return read
    return read._replace(register=Register(read.register, (*read.register.broken, *unread)))

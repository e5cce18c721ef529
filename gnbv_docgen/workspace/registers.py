"""Reads the register that serves a plan: its own folder, and the documents that come along.

What its own folder says of a document goes before what comes with the engine.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from gnbv_docgen import resources
from gnbv_docgen.findings import Finding
from gnbv_docgen.plan.register.reading import RegisterReading, read_register
from gnbv_docgen.plan.register.register import Register
from gnbv_docgen.workspace.codes import finding
from gnbv_docgen.workspace.library import register_schema, shipped_register
from gnbv_docgen.workspace.os_errors import reason
from gnbv_docgen.workspace.register_files import Stamp, register_folder, stamps

_FOLDERS_KEPT = 64


def register_for(folder: Path) -> Register:
    """The register for plans in ``folder``."""
    own = register_folder(folder)
    return shipped_register() if own is None else _read(own).register


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
    return _read_stamped(stamps(folder))


@lru_cache(_FOLDERS_KEPT)
def _read_stamped(stamped: tuple[Stamp, ...]) -> RegisterReading:
    files = []
    unread = []
    for name, _, _ in stamped:
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

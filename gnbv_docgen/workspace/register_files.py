"""Which folder holds the register for a plan, and which files are of a register.

The nearest ``van-ban`` counts, in the plan's folder or in one above it.
"""

from __future__ import annotations

import os
from pathlib import Path

from gnbv_docgen.errors import FatalError
from gnbv_docgen.workspace.os_errors import reason

FOLDER = "van-ban"
_SUFFIXES = (".yaml", ".yml")

Stamp = tuple[str, int, int]
"""A file's path, its time of change in nanoseconds and its size in bytes."""


def is_register(path: Path) -> bool:
    """Whether ``path`` is a file of a register, going by its place."""
    return path.absolute().parent.name == FOLDER and path.suffix.casefold() in _SUFFIXES


def register_folder(plans: Path) -> Path | None:
    """The folder of the register for plans in a folder; None where the shipped one serves."""
    here = Path(os.path.abspath(plans))  # noqa: PTH100 - resolve() would follow links away
    for base in (here, *here.parents):
        if (base / FOLDER).is_dir():
            return base / FOLDER
    return None


def stamps(register: Path | None) -> tuple[Stamp, ...]:
    """What tells whether anything has changed in the folder of a register.

    Raises :class:`FatalError` when the folder cannot be listed.
    """
    if register is None:
        return ()
    found = []
    try:
        for path in sorted(register.iterdir()):
            if is_register(path) and not path.name.startswith("."):
                status = path.stat()
                found.append((path.as_posix(), status.st_mtime_ns, status.st_size))
    except OSError as error:
        raise FatalError(
            f"Không mở được sổ văn bản “{register.as_posix()}”: {reason(error)}."
        ) from error
    return tuple(found)

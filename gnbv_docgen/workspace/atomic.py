"""Writes that are whole or not at all.

A file is written under a hidden name in its own folder, pushed to the disk, then given its name
in one step; whoever is killed at any moment leaves the old file or the new one.
"""

from __future__ import annotations

import os
import secrets
import time
from contextlib import suppress
from itertools import count
from pathlib import Path

_PREFIX, _SUFFIX = ".gnbv-", ".tam"
_STALE_SECONDS = 3600.0


def write(target: Path, data: bytes) -> None:
    """Make ``data`` the content of ``target``, old or new. Raises OSError; the old file stays.

    Windows refuses (PermissionError) while the old file is open in Word.
    """
    real = Path(os.path.realpath(target))
    temporary = real.with_name(f"{_PREFIX}{os.getpid()}-{secrets.token_hex(4)}{_SUFFIX}")
    try:
        _fill(temporary, data, real)
        temporary.replace(real)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def write_beside(target: Path, mark: str, data: bytes) -> Path:
    """Write ``data`` as ``NAME.MARK-N.docx`` for the first N that is free; returns that path.

    No file that exists is ever touched, even by two runs at once. Raises OSError.
    """
    for number in count(1):
        free = target.with_name(f"{target.stem}.{mark}-{number}{target.suffix}")
        try:
            free.open("xb").close()  # takes the name
        except FileExistsError:
            continue
        write(free, data)
        return free
    raise AssertionError  # pragma: no cover - count() does not end


def sweep(folder: Path) -> None:
    """Remove what killed runs left in ``folder``; files of runs still at work are younger."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if not (entry.name.startswith(_PREFIX) and entry.name.endswith(_SUFFIX)):
                continue
            with suppress(OSError):
                if time.time() - entry.stat().st_mtime > _STALE_SECONDS:
                    Path(entry.path).unlink()


def _fill(temporary: Path, data: bytes, replaced: Path) -> None:
    with temporary.open("xb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    with suppress(FileNotFoundError):
        temporary.chmod(replaced.stat().st_mode & 0o777)

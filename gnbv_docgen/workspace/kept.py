"""What is kept between runs: where, and under which key.

It is a convenience: unreadable, stale or missing, it is made again; where it cannot be written, or
where others may write too, nothing is kept: the text of a document must not come from a stranger.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from types import ModuleType

from gnbv_docgen import __version__

_MOST_KEPT = 8
_SOURCES = (".py", ".json", ".yaml")
_ENVIRONMENT = "GNBV_CACHE"

Source = Path | os.DirEntry[str]
"""A file that something kept was made of: name, size and time of change tell one from another."""


def kept_folder() -> Path | None:
    """Where things are kept: ``GNBV_CACHE`` (empty: nowhere), else the user's cache folder."""
    if _ENVIRONMENT in os.environ:
        named = os.environ[_ENVIRONMENT]
        return Path(named) if named else None
    if os.name == "nt":
        base = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = "~/Library/Caches"
    else:
        base = os.environ.get("XDG_CACHE_HOME", "") or "~/.cache"
    with suppress(RuntimeError):  # a user without a home
        return Path(base).expanduser() / "gnbv" if base else None
    return None


def is_private(folder: Path) -> bool:
    """Whether nobody else may write there; raises OSError. Windows keeps a profile to its user."""
    if sys.platform == "win32":
        return True
    stat = folder.stat()
    return stat.st_uid == os.getuid() and not stat.st_mode & 0o022


def key(content: bytes, *sources: Iterable[Source]) -> str:
    """Changes with ``content`` and with the files that are its ``sources``."""
    digest = hashlib.sha256(content)
    digest.update(__version__.encode())
    for source in chain(*sources):
        with suppress(OSError):
            stat = source.stat()
            digest.update(f"{source.name} {stat.st_size} {stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:32]


def code(*packages: ModuleType) -> list[os.DirEntry[str]]:
    """The modules of ``packages`` and the data beside them, in order."""
    return files(folder for package in packages for folder in package.__path__)


def files(folders: Iterable[str | Path]) -> list[os.DirEntry[str]]:
    """The modules and data in ``folders`` and below, in order."""
    found: list[os.DirEntry[str]] = []
    todo = list(map(str, folders))
    while todo:
        # A frozen program has no source files.
        with suppress(OSError), os.scandir(todo.pop()) as entries:
            for entry in entries:
                if entry.name.endswith(_SOURCES):
                    found.append(entry)
                elif entry.is_dir(follow_symlinks=False) and entry.name != "__pycache__":
                    todo.append(entry.path)
    return sorted(found, key=lambda entry: entry.path)


def prune(folder: Path, suffix: str) -> None:
    """Remove all but the newest files of a kind; raises OSError."""
    files = sorted(folder.glob(f"*{suffix}"), key=lambda path: path.stat().st_mtime, reverse=True)
    for old in files[_MOST_KEPT:]:
        old.unlink()


def libraries(*names: str) -> list[Path]:
    """The first module of each of these packages that is there; none is imported."""
    specs = [find_spec(name) for name in names]
    return [Path(spec.origin) for spec in specs if spec and spec.origin]

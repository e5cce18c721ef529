"""Where templates, schemas and documents are: beside the package, or in a wheel inside it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from gnbv_docgen.errors import FatalError

_PACKAGE = Path(__file__).resolve().parent


@cache
def folder(name: str) -> Path:
    """The content folder ``name`` (``templates``, ``schemas`` or ``plans/van-ban``).

    Raises :class:`FatalError` when the installation lacks it.
    """
    for base in (_PACKAGE, _PACKAGE.parent):
        found = base / name
        if found.is_dir():
            return found
    raise FatalError(
        f"Bản cài đặt thiếu thư mục “{name}”. Hãy cài lại gói gnbv-docgen."
    )


def templates() -> Path:
    """Word templates, and one folder for each kind of plan."""
    return folder("templates")


def schemas() -> Path:
    """JSON Schemas of the plan file."""
    return folder("schemas")


def register() -> Path:
    """The files of documents that every plan may cite."""
    return folder("plans/van-ban")

"""The schemas beside the plans, where editors look for them."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

from gnbv_docgen import resources
from gnbv_docgen.errors import FatalError
from gnbv_docgen.workspace import atomic
from gnbv_docgen.workspace.library import read_resource, schema_files
from gnbv_docgen.workspace.os_errors import reason

ROOT = "ke_hoach.schema.json"
_FOLDER = "schemas"


def root_schema() -> str:
    """The text of the plan file's own schema; it refers to the others by file name."""
    return read_resource(resources.schemas() / ROOT).decode()


def copy_schemas(folder: Path) -> list[Path]:
    """Copy the schemas into ``folder``, made if need be; older copies are renewed.

    Raises :class:`FatalError` when the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        copies = []
        for schema in schema_files():
            copy = folder / schema.name
            atomic.write(copy, read_resource(schema))
            copies.append(copy)
    except OSError as error:
        raise FatalError(
            f"Không chép được lược đồ vào “{folder.as_posix()}”: {reason(error)}."
        ) from error
    return copies


def near(folder: Path) -> Path | None:
    """The schemas that serve plans in ``folder``: ``schemas/`` there or in a folder above."""
    here = Path(os.path.abspath(folder))  # noqa: PTH100 - resolve() would follow links away
    for base in (here, *here.parents):
        if (base / _FOLDER / ROOT).is_file():
            return base / _FOLDER
    return None


def home(folder: Path) -> Path:
    """Where schemas are copied to for plans in ``folder`` that have none near.

    The working folder when ``folder`` is named from there (one copy serves all plans of the
    office), else ``folder`` itself.
    """
    inside = not folder.is_absolute() and ".." not in folder.parts
    return Path(_FOLDER) if inside else folder / _FOLDER


def modeline(folder: Path, schemas: Path) -> str:
    """The first line of a plan in ``folder``, which tells an editor its schema.

    The path is relative to the plan and percent-encoded: editors cut it at a space.
    """
    relative = Path(os.path.relpath(schemas / ROOT, folder)).as_posix()
    return f"# yaml-language-server: $schema={quote(relative)}"

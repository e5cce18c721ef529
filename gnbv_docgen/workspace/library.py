"""What is read once and serves every plan: schemas, kinds, the register, the Word template."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from gnbv_docgen import resources
from gnbv_docgen.errors import FatalError
from gnbv_docgen.plan.reading import Library
from gnbv_docgen.plan.register.reading import REGISTER_SCHEMA, read_register
from gnbv_docgen.plan.register.register import Register
from gnbv_docgen.plan.schema import PlanSchema
from gnbv_docgen.workspace.os_errors import reason

_LAYOUT, _STARTER = "bo_cuc.yaml", "khoi_dau.yaml"


@cache
def library() -> Library:
    """The schemas, kinds and register that come with the engine.

    Each folder of ``templates/loai_ke_hoach`` that holds a layout is a kind. Raises
    :class:`FatalError` when a file cannot be read.
    """
    kinds = {}
    for layout in sorted((resources.templates() / "loai_ke_hoach").glob(f"*/{_LAYOUT}")):
        starter = read_resource(layout.with_name(_STARTER)).decode("utf-8-sig")
        kinds[layout.parent.name] = (read_resource(layout), starter)
    return Library(schemas(), kinds, shipped_register)


@cache
def schemas() -> dict[str, dict[str, object]]:
    """The JSON Schemas of the plan file by file name."""
    return {path.name: json.loads(read_resource(path)) for path in schema_files()}


@cache
def register_schema() -> PlanSchema:
    """The schema of a register file."""
    return PlanSchema(schemas(), REGISTER_SCHEMA)


@cache
def shipped_register() -> Register:
    """The documents that come with the engine.

    Raises :class:`FatalError` when a file cannot be read or does not fit its schema.
    """
    paths = sorted(resources.register().glob("*.yaml"))
    files = [(path.as_posix(), read_resource(path)) for path in paths]
    read = read_register(files, register_schema())
    for found in read.findings:
        raise FatalError(
            f"Sổ văn bản kèm theo chương trình hỏng ở {found.place.file}, dòng "
            f"{found.place.line}: {found.message} Hãy cài lại gói gnbv-docgen."
        )
    return read.register


def schema_files() -> list[Path]:
    """The schema files that come with the engine, in order."""
    return sorted(resources.schemas().glob("*.schema.json"))


def bundled_template() -> bytes:
    """The Word template that comes with the engine."""
    return read_resource(resources.templates() / "ke_hoach.docx")


def read_resource(path: Path) -> bytes:
    """A file that comes with the engine. Raises :class:`FatalError`."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise FatalError(
            f"Không đọc được “{path}”: {reason(error)}. Hãy cài lại gói gnbv-docgen."
        ) from error

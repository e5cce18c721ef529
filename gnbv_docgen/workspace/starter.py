"""A new plan file, from the starter file of its kind."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import NamedTuple

from gnbv_docgen.errors import FatalError
from gnbv_docgen.viet.nearest import unaccented
from gnbv_docgen.workspace import schema_copies
from gnbv_docgen.workspace.library import library
from gnbv_docgen.workspace.new_file import write_new

_SUFFIX = re.compile(r"(?i)\.ya?ml$")
_FILE_NAME = re.compile(r"[A-Za-z0-9._-]+")
_MODELINE = re.compile(r"\A# yaml-language-server:.*\n")
_YEAR = re.compile(r"^nam_ke_hoach:[ ]*([0-9]{4})\b", re.MULTILINE)
_SUBJECT = re.compile(r"^trich_yeu:.*$", re.MULTILINE)
# What YAML takes as it stands: no sign that could begin or end something.
_PLAIN = re.compile(r"[^\W\d_](?:[^\W_]|[ ,.;()/-])*")


class NewPlan(NamedTuple):
    """The file written, and the folder that schemas were copied to (None: there were some)."""

    path: Path
    schemas: Path | None


def create(name: str, kind: str, year: int) -> NewPlan:
    """Write the starter of ``kind`` as a new plan.

    ``name`` is a file name, with folders before it and ``.yaml`` after it if one likes; or the
    plan's subject in Vietnamese words, which goes into the plan, and unaccented into the name of
    the file. Raises :class:`FatalError` when the kind is unknown, the file exists or cannot be
    written.
    """
    starter = library().kind(kind).starter
    path, subject = plan_path(name)
    folder = path.parent
    found = schema_copies.near(folder)
    schemas = found or schema_copies.home(folder)
    text = filled(starter, schema_copies.modeline(folder, schemas), year, subject)
    write_new(path, text.encode())
    if found is None:
        schema_copies.copy_schemas(schemas)
    return NewPlan(path, None if found else schemas)


def plan_path(name: str) -> tuple[Path, str]:
    """The path of the plan file that ``name`` stands for, and the subject ("" when none)."""
    given = Path(_SUFFIX.sub("", unicodedata.normalize("NFC", name.strip())))
    words = given.name
    if _FILE_NAME.fullmatch(words):
        return given.with_name(f"{words}.yaml"), ""
    slug = re.sub(r"[^a-z0-9]+", "-", unaccented(words).lower()).strip("-")
    if not slug:
        raise FatalError(f"“{name}” không dùng làm tên kế hoạch được: phải có chữ hoặc số.")
    return given.with_name(f"{slug}.yaml"), words


def filled(starter: str, modeline: str, year: int, subject: str) -> str:
    """The starter's text with modeline, year and subject ("" leaves the starter's own) put in.

    The starter's own year gives way everywhere, in its examples too.
    """
    text = _MODELINE.sub("", starter)
    if found := _YEAR.search(text):
        text = re.sub(rf"\b{found[1]}\b", str(year), text)
    if subject:
        value = subject if _PLAIN.fullmatch(subject) else json.dumps(subject, ensure_ascii=False)
        text = _SUBJECT.sub(lambda _: f"trich_yeu: {value}", text, count=1)
    return f"{modeline}\n{text}"

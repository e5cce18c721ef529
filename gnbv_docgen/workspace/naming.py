"""What the Word file of a plan is called and where it lies."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from gnbv_docgen.findings import Finding
from gnbv_docgen.workspace.codes import finding

_LONGEST_BYTES = 200  # file systems take 255, and a copy's name is longer
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
# Windows gives these names to devices, whatever the suffix.
_DEVICE = re.compile(r"(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?")
_RESERVED = re.compile(r"(?i).*\.(?:moi|moi-[0-9]+|sao-luu-[0-9]+)")


def output_name(stem: str) -> str:
    """The name of the Word file for a plan named ``stem``, safe on Windows too; NFC."""
    name = _UNSAFE.sub("-", unicodedata.normalize("NFC", stem))
    name = name.encode(errors="replace")[:_LONGEST_BYTES].decode(errors="ignore").rstrip(" .")
    if not name or _DEVICE.fullmatch(name):
        name = f"_{name}"
    return f"{name}.docx"


def document_of(plan: Path, folder: Path | None) -> Path:
    """Where the Word file of ``plan`` lies: in ``folder``, or beside the plan when None."""
    return (plan.parent if folder is None else folder) / output_name(plan.stem)


def clashes(plans: Sequence[Path], folder: Path | None) -> list[Finding]:
    """Plans whose Word files would overwrite each other, or files of the engine's own naming.

    Names are compared as Windows and macOS compare them: letter case does not tell them apart.
    """
    findings: list[Finding] = []
    taken: dict[str, Path] = {}
    for plan in plans:
        file, document = plan.as_posix(), document_of(plan, folder)
        if _RESERVED.fullmatch(document.stem):
            findings.append(finding("XUAT002", file, name=plan.name))
        key = unicodedata.normalize("NFC", os.path.realpath(document)).casefold()
        other = taken.setdefault(key, plan)
        if other is not plan:
            findings.append(
                finding("XUAT001", file, other=other.as_posix(), document=document.as_posix())
            )
    return findings

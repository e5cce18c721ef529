"""The check of the form of a document just made, and clean verdicts kept for the next run.

The rules see the bytes of a document and nothing else: the same rules say the same of the same
bytes. Kept is only that nothing was wrong, and how many rules passed; a document with findings is
checked again every time.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from gnbv_docgen import docx, rules, viet
from gnbv_docgen.workspace import kept
from gnbv_docgen.workspace.check import Checked, check_form
from gnbv_docgen.workspace.settings import Settings

_SUFFIX = ".verdicts"
_MOST_BYTES = 3_000_000  # some twenty thousand documents


class _Store(NamedTuple):
    """The file (None: nothing is kept), and its lines: SHA-256 of a document, outcomes as JSON."""

    file: Path | None
    known: dict[str, str]


def check_made(data: bytes, file: str, settings: Settings) -> Checked:
    """Check the document ``data`` that the engine made; findings lie in ``file``.

    Settings that leave no rule switch the check off.
    """
    store = _store(settings.select, settings.ignore)
    document = hashlib.sha256(data).hexdigest()
    with suppress(KeyError, ValueError):  # a line that another run was stopped at
        return Checked(file, (), (), json.loads(store.known[document]))

    from gnbv_docgen.rules.loading import chosen

    if not chosen(settings.select, settings.ignore):
        return Checked(file, ())
    checked = check_form(data, file, settings)
    if not checked.findings and not checked.missed:
        _keep(store, document, checked)
    return checked


@lru_cache(maxsize=4)
def _store(select: tuple[str, ...], ignore: tuple[str, ...]) -> _Store:
    """What is known under this choice of rules and this code."""
    folder = kept.kept_folder()
    if folder is None:
        return _Store(None, {})
    choice = repr((select, ignore)).encode()
    file = folder / f"{kept.key(choice, kept.code(docx, rules, viet))}{_SUFFIX}"
    known: dict[str, str] = {}
    with suppress(OSError, UnicodeDecodeError):
        if kept.is_private(folder):
            parted = (line.partition(" ") for line in file.read_text("utf-8").splitlines())
            known = {document: outcomes for document, _, outcomes in parted}
    return _Store(file, known)


def _keep(store: _Store, document: str, checked: Checked) -> None:
    """Add a line to the file; written at its end in one go, it stays whole among other runs'."""
    outcomes = json.dumps(dict(checked.outcomes), ensure_ascii=False)
    store.known[document] = outcomes
    if store.file is None:
        return
    folder = store.file.parent
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not kept.is_private(folder):
            return
        with store.file.open("ab") as stream:
            if stream.tell() > _MOST_BYTES:
                stream.truncate(0)
            stream.write(f"{document} {outcomes}\n".encode())
        if len(store.known) == 1:
            kept.prune(folder, _SUFFIX)

"""Clean verdicts kept for the next run.

Rules see a file and nothing else: the same rules say the same of the same bytes. Kept is only that
nothing was wrong, what could not be judged, and how many rules passed; what has findings is judged
anew every time.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from gnbv_docgen import docx, plan, resources, rules, viet
from gnbv_docgen.report.report import NotEvaluated
from gnbv_docgen.workspace import kept
from gnbv_docgen.workspace.checked import Checked
from gnbv_docgen.workspace.settings import Settings

_SUFFIX = ".verdicts"
_FORMAT = 2  # of the lines
_MOST_BYTES = 10_000_000  # some twenty thousand plans with their documents


class _Store(NamedTuple):
    """The file (None: nothing is kept), and its lines: SHA-256 of what was judged, and the rest."""

    file: Path | None
    known: dict[str, str]


def verdict(subject: bytes, file: str, settings: Settings, judge: Callable[[], Checked]) -> Checked:
    """What ``judge`` says, or said in an earlier run, of ``file``.

    ``subject`` is all that it goes by: the bytes of the file, and of what else it depends on.
    """
    store = _store(settings.select, settings.ignore)
    digest = hashlib.sha256(subject).hexdigest()
    with suppress(KeyError, ValueError):  # a line that another run was stopped at
        outcomes, missed = json.loads(store.known[digest])
        return Checked(file, (), tuple(NotEvaluated(file, *rule) for rule in missed), outcomes)
    checked = judge()
    if not checked.findings:
        _keep(store, digest, checked)
    return checked


@lru_cache(maxsize=4)
def _store(select: tuple[str, ...], ignore: tuple[str, ...]) -> _Store:
    """What is known under this choice of rules, and this code and its data."""
    folder = kept.kept_folder()
    if folder is None:
        return _Store(None, {})
    choice = repr((_FORMAT, select, ignore)).encode()
    data = (resources.schemas(), resources.templates(), resources.register())
    code = kept.code(docx, plan, rules, viet)
    libraries = kept.libraries("yaml", "jsonschema_rs", "lxml")
    file = folder / f"{kept.key(choice, code, kept.files(data), libraries)}{_SUFFIX}"
    known: dict[str, str] = {}
    with suppress(OSError, UnicodeDecodeError):
        if kept.is_private(folder):
            parted = (line.partition(" ") for line in file.read_text("utf-8").splitlines())
            known = {digest: said for digest, _, said in parted}
    return _Store(file, known)


def _keep(store: _Store, digest: str, checked: Checked) -> None:
    """Add a line to the file; written at its end in one go, it stays whole among other runs'."""
    missed = [(rule.code, rule.title, rule.reason) for rule in checked.missed]
    said = json.dumps((dict(checked.outcomes), missed), ensure_ascii=False)
    store.known[digest] = said
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
            stream.write(f"{digest} {said}\n".encode())
        if len(store.known) == 1:
            kept.prune(folder, _SUFFIX)

"""The Word template made ready, kept for the next run.

Making it ready takes longer than all else that a build of one plan does, and depends on the
template and on the code alone.
"""

from __future__ import annotations

from contextlib import suppress

from gnbv_docgen import render
from gnbv_docgen.render.document import Renderer
from gnbv_docgen.render.prepared import Prepared
from gnbv_docgen.workspace import atomic, kept


def renderer(template: bytes) -> Renderer:
    """A renderer for the bytes of a Word template. Raises FatalError when it cannot be used."""
    folder = kept.kept_folder()
    if folder is None:
        return Renderer(template)
    libraries = kept.libraries("docxtpl", "docx")
    file = folder / f"{kept.key(template, kept.code(render), libraries)}.json"
    prepared = None
    with suppress(OSError, ValueError, KeyError, TypeError):
        if kept.is_private(folder):
            prepared = Prepared.from_json(file.read_text(encoding="utf-8"))
    made = Renderer(template, prepared)
    if prepared is not None:
        return made
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if kept.is_private(folder):
            atomic.write(file, made.prepared.to_json().encode())
            kept.prune(folder, file.suffix)
    return made

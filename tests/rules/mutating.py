"""Word files that are changed for tests: the XML of their parts rewritten as text."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

Change = Callable[[str], str]


def mutated(data: bytes, change: Change, part: str = "word/document.xml") -> bytes:
    """The package ``data`` with its ``part`` rewritten; AssertionError when nothing changed."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                new = change(content.decode()).encode()
                assert new != content, "the change changed nothing"
                content = new
            target.writestr(name, content)
    return out.getvalue()


def rewritten(path: Path, change: Change, part: str = "word/document.xml") -> Path:
    """``path`` itself, its file rewritten as :func:`mutated` does."""
    path.write_bytes(mutated(path.read_bytes(), change, part))
    return path

"""Register files for tests, and what reading them gives."""

from __future__ import annotations

from gnbv_docgen.findings import Place
from gnbv_docgen.plan.register.document import Document
from gnbv_docgen.plan.register.reading import RegisterReading, read_register
from gnbv_docgen.plan.register.register import Register
from gnbv_docgen.workspace.library import register_schema

FILE = "van-ban/a.yaml"
SOURCE = "nguon_tra_cuu: bản ký\nngay_kiem_tra: 01/6/2026\n"


def entry(identifier: str, lines: str = "loai_van_ban: Quyết định") -> str:
    """An entry of a register file with its source and the day it was verified (lines 3 and 4)."""
    inner = "".join(f"  {line}\n" for line in f"{lines}\n{SOURCE}".splitlines())
    return f"{identifier}:\n{inner}"


def read(*texts: str, known: tuple[Document, ...] = ()) -> RegisterReading:
    """The register of files ``van-ban/a.yaml``, ``b.yaml`` ... with these texts."""
    names = (f"van-ban/{letter}.yaml" for letter in "abc")
    files = [(name, text.encode()) for name, text in zip(names, texts, strict=False)]
    return read_register(files, register_schema(), known)


def codes(*texts: str) -> list[tuple[str, int, int]]:
    """Code, line and column of each finding in such files."""
    return [(one.code, one.place.line, one.place.column) for one in read(*texts).findings]


def register(*texts: str) -> Register:
    """The register of entries without findings."""
    reading = read("".join(texts))
    assert reading.findings == ()
    return reading.register


def document(
    identifier: str = "qd-1-2026-a", kind: str = "Quyết định", **facts: object
) -> Document:
    """A document with some facts."""
    return Document(identifier, Place(FILE, 1, 1), kind)._replace(**facts)

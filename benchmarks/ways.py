"""The ways that are compared: the engine, docxtpl as commonly used, and a floor."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping

from docxtpl import DocxTemplate

from gnbv_docgen.render.document import Renderer
from gnbv_docgen.render.seal import CoreProperties
from gnbv_docgen.workspace.check import check_form

CORE = CoreProperties("Kế hoạch", "Kế hoạch", "Ủy ban nhân dân", "2024-05-01T00:00:00Z")
_BODY = "word/document.xml"


def engine(template: bytes, names: Mapping[str, object]) -> Callable[[], bytes]:
    """The engine, warm: template read once; render, finish and seal for each document."""
    renderer = Renderer(template)
    return lambda: renderer.document(names, CORE, "0" * 64)


def checked(make: Callable[[], bytes]) -> Callable[[], object]:
    """``make``, and its document read again and judged by all rules of format."""
    return lambda: check_form(make(), "a.docx")


def docxtpl_each_time(template: bytes, names: Mapping[str, object]) -> Callable[[], bytes]:
    """Way of the documentation of docxtpl: open, render, save."""

    def make() -> bytes:
        word = DocxTemplate(io.BytesIO(template))
        word.render(dict(names), autoescape=True)
        target = io.BytesIO()
        word.save(target)
        return target.getvalue()

    return make


def floor(made: bytes) -> Callable[[], bytes]:
    """Join ready strings, deflate the body, lay the other members down as they are.

    No template, no escaping, no check: less work than this makes no Word file.
    """
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        body = package.read(_BODY).decode("utf-8")
        others = {name: package.read(name) for name in package.namelist() if name != _BODY}
    pieces = body.split("</w:p>")
    kept = [_record(name, content) for name, content in others.items()]

    def make() -> bytes:
        records = [_record(_BODY, "</w:p>".join(pieces).encode("utf-8")), *kept]
        return _joined(records)

    return make


def _record(name: str, content: bytes) -> tuple[bytes, bytes, bytes]:
    """A member's fixed fields, its name and its deflated content."""
    deflate = zlib.compressobj(6, zlib.DEFLATED, -15)
    packed = deflate.compress(content) + deflate.flush()
    fields = struct.pack(
        "<HHHHHLLLHH", 20, 0x800, 8, 0, 33, zlib.crc32(content), len(packed), len(content),
        len(name.encode()), 0,
    )  # fmt: skip
    return fields, name.encode(), packed


def _joined(records: list[tuple[bytes, bytes, bytes]]) -> bytes:
    members: list[bytes] = []
    directory: list[bytes] = []
    at = 0
    for fields, name, packed in records:
        member = b"".join((b"PK\x03\x04", fields, name, packed))
        entry = struct.pack("<HHHLL", 0, 0, 0, 0, at)
        directory.append(b"".join((b"PK\x01\x02", struct.pack("<H", 20), fields, entry, name)))
        members.append(member)
        at += len(member)
    index = b"".join(directory)
    end = struct.pack("<4sHHHHLLH", b"PK\x05\x06", 0, 0, len(records), len(records), len(index),
                      at, 0)  # fmt: skip
    return b"".join((*members, index, end))

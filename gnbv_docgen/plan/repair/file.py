"""A plan file with its texts mended; outside the mended texts it stays byte for byte."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from gnbv_docgen.findings import Finding
from gnbv_docgen.plan.repair.repairs import mended
from gnbv_docgen.plan.source import Map, Seq, parse
from gnbv_docgen.plan.source.nodes import Span, Value
from gnbv_docgen.plan.source.parsing import spans_of

# The words that a waiver names are those of the printed text, faults and all.
_AS_THEY_ARE: Final = frozenset({"cum_tu"})
_BREAK: Final = re.compile(r"(\r\n|\r|\n)")
_INDENT: Final = re.compile(r"[ ]*(?:[-+•] +)?")


class Edit(NamedTuple):
    """A stretch of the file, what stands there instead, and the names of the repairs."""

    start: int
    end: int
    text: str
    names: tuple[str, ...]


class Mended(NamedTuple):
    """The file's bytes after all repairs, and what was done; ``findings`` say why nothing was."""

    data: bytes
    edits: tuple[Edit, ...] = ()
    findings: tuple[Finding, ...] = ()


def mend(data: bytes, file: str) -> Mended:
    """Repair the texts of a plan file. One that cannot be read is left alone, with the reason."""
    before = parse(data, file)
    if before.root is None:
        return Mended(data, (), before.findings)
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    text = data.removeprefix(mark).decode()
    start = len(text) - len(text.lstrip("\ufeff"))
    head, text = text[:start], text[start:]
    edits = [edit for span in _texts(text, spans_of(text, file)) if (edit := _edit(text, span))]

    def with_edits(chosen: Iterable[Edit]) -> bytes:
        return mark + (head + _applied(text, chosen)).encode()

    if not _is_same_plan(before.root, with_edits(edits), file):
        # Rare: a repair that YAML reads in another way. Only those that it does not are kept.
        edits = [edit for edit in edits if _is_same_plan(before.root, with_edits([edit]), file)]
        if not _is_same_plan(before.root, with_edits(edits), file):
            edits = []
    return Mended(with_edits(edits), tuple(edits))


def _texts(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """The stretches that are texts of the plan: values, but for those that stay as they are."""
    key = ""
    for span in spans:
        if span.is_key:
            key = text[span.start : span.end]
        elif key not in _AS_THEY_ARE:
            yield span


def _edit(text: str, span: Span) -> Edit | None:
    """The mended stretch of one text; None where there is nothing to mend."""
    raw = text[span.start : span.end]
    if span.style == '"' and "\\" in raw:
        return None
    lines = _BREAK.split(raw)  # lines and their ends in turn
    names: list[str] = []
    for at in range(0, len(lines), 2):
        if span.style in ("|", ">") and not at:
            continue  # the header
        lines[at], done = _line(lines[at], span.style, first=not at, last=at == len(lines) - 1)
        names += done
    new = "".join(lines)
    return Edit(span.start, span.end, new, tuple(dict.fromkeys(names))) if new != raw else None


def _line(line: str, style: str, *, first: bool, last: bool) -> tuple[str, tuple[str, ...]]:
    """One line of a text; indentation, the dash of an item and the quotes around stay."""
    before = after = ""
    if style in ("'", '"'):
        before = line[:1] if first else ""
        after = line[-1:] if last else ""
        line = line[len(before) : len(line) - len(after)]
    indent = _INDENT.match(line)
    if indent is not None:
        before += indent[0]
        line = line[indent.end() :]
    body = line.rstrip(" ")
    after = line[len(body) :] + after
    body, names = mended(body)
    return before + body + after, names


def _applied(text: str, edits: Iterable[Edit]) -> str:
    parts: list[str] = []
    at = 0
    for edit in sorted(edits):
        parts += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*parts, text[at:]])


def _is_same_plan(root: Map, data: bytes, file: str) -> bool:
    """Whether ``data`` holds the plan ``root`` but for repairs of its texts."""
    after = parse(data, file).root
    return after is not None and _same(root, after)


def _same(one: Value, other: Value) -> bool:
    if isinstance(one, Map):
        same = isinstance(other, Map) and list(one) == list(other)
        return same and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, Seq):
        same = isinstance(other, Seq) and len(one) == len(other)
        return same and all(_same(*pair) for pair in zip(one, other, strict=True))
    if one is None or other is None or one == other:
        return bool(one == other)
    return isinstance(other, str) and _settled(one) == _settled(other)


def _settled(text: str) -> str:
    """``text`` mended line by line, and as one line: lines that YAML folds become one."""
    lines = "\n".join(mended(line)[0] for line in text.split("\n"))
    return mended(lines)[0]

"""From the bytes of a plan file to maps and lists of plain text, each with its place.

Every scalar is text exactly as typed (``05``, ``2,99``, ``no``), in NFC; a plain ``null``, ``~``
or nothing is None. Whatever could be read in two ways is a finding.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import NamedTuple

from yaml.error import MarkedYAMLError

from gnbv_docgen.findings import Finding, Severity
from gnbv_docgen.plan.source.build import Build
from gnbv_docgen.plan.source.bytes import decode
from gnbv_docgen.plan.source.gate import SUSPECT
from gnbv_docgen.plan.source.messages import fault
from gnbv_docgen.plan.source.nodes import Map, Seq, Span
from gnbv_docgen.plan.source.parser import next_event_of
from gnbv_docgen.plan.source.scalars import Scalars

_DIRECTIVE = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n)*%")


class Parsed(NamedTuple):
    """What a plan file holds; ``root`` is None where any finding is an error."""

    root: Map | None
    findings: tuple[Finding, ...]


def parse(data: bytes, file: str) -> Parsed:
    """Reads a plan file.

    ``file`` is what the findings call it. Nothing that a file may hold raises.
    """
    text = decode(data, file)
    if isinstance(text, Finding):
        return Parsed(None, (text,))
    scalars = Scalars(text, file)
    suspect = SUSPECT.search(text) is not None
    refused = _refused(scalars, suspect=suspect)
    if refused:
        return Parsed(None, refused)
    spans: list[Span] | None = [] if suspect else None
    build = Build(scalars, spans)
    try:
        build.run(next_event_of(text))
    except MarkedYAMLError as error:
        return Parsed(None, _stopped(error, scalars))
    if spans or not scalars.composed:
        _look_closer(scalars, spans or [])
    return _result(build, scalars)


def spans_of(text: str, file: str) -> list[Span]:
    """Where the scalars of a file that :func:`parse` reads stand in its ``text``, in order."""
    spans: list[Span] = []
    with suppress(MarkedYAMLError):
        Build(Scalars(text, file), spans).run(next_event_of(text))
    return spans


def _refused(scalars: Scalars, *, suspect: bool) -> tuple[Finding, ...]:
    """What no YAML parser need see: control characters, odd line breaks, directives."""
    found: list[Finding] = []
    if suspect:
        from gnbv_docgen.plan.source.characters import forbidden

        found += forbidden(scalars.lines, scalars.text, scalars.file)
    if match := _DIRECTIVE.match(scalars.text):
        place = scalars.lines.place(match.end() - 1)
        found.append(fault("directive", scalars.file, *place))
    return tuple(found)


def _look_closer(scalars: Scalars, spans: list[Span]) -> None:
    """Characters that are judged by where they stand, and text that is not NFC."""
    from gnbv_docgen.plan.source.characters import decomposed, review

    lines, text, file = scalars.lines, scalars.text, scalars.file
    if spans:
        scalars.findings += review(lines, text, spans, file)
    if not scalars.composed:
        scalars.findings.append(decomposed(lines, text, file))


def _stopped(error: MarkedYAMLError, scalars: Scalars) -> tuple[Finding, ...]:
    """What stopped PyYAML, and the errors met before; one mistake is told once."""
    from gnbv_docgen.plan.source.errors import explain
    from gnbv_docgen.plan.source.layout import Scene

    lines = scalars.lines
    last = explain(error, Scene.of(error, scalars.text, lines, scalars.file))
    here = last.place.line
    before = [
        finding
        for finding in scalars.findings
        if finding.severity is Severity.ERROR and finding.place.line != here
    ]
    nearest = next(iter(lines.above(here)), here)
    follows = any(finding.place.line == nearest for finding in before)
    return tuple(before) if follows else (*before, last)


def _result(build: Build, scalars: Scalars) -> Parsed:
    findings = sorted(scalars.findings, key=lambda finding: finding.place.line)
    if any(finding.severity is Severity.ERROR for finding in findings):
        return Parsed(None, tuple(findings))
    root = build.root
    if isinstance(root, Map):
        return Parsed(root, tuple(findings))
    if root is None:
        return Parsed(None, (*findings, fault("empty", scalars.file, 1, 1)))
    found = "một danh sách" if isinstance(root, Seq) else "một đoạn chữ"
    return Parsed(None, (*findings, fault("not_map", scalars.file, *build.root_place, found=found)))

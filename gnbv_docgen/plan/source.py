"""From the bytes of a plan file to maps and lists of plain text, each with its place.

Every scalar is text exactly as typed (``05``, ``2,99``, ``no``), in NFC; a plain ``null``, ``~``
or nothing is None. Whatever could be read in two ways is a finding.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from yaml.error import MarkedYAMLError

from gnbv_docgen.findings import Finding, Severity
from gnbv_docgen.plan.nodes import Map, Mark, Seq, Value, label_of, place_in
from gnbv_docgen.plan.source_build import Build
from gnbv_docgen.plan.source_bytes import decode
from gnbv_docgen.plan.source_characters import SUSPECT, Span, decomposed, forbidden, review
from gnbv_docgen.plan.source_errors import explain
from gnbv_docgen.plan.source_layout import Scene
from gnbv_docgen.plan.source_messages import fault
from gnbv_docgen.plan.source_parser import next_event_of
from gnbv_docgen.plan.source_scalars import Scalars

__all__ = ["Map", "Mark", "Parsed", "Seq", "Value", "label_of", "parse", "place_in"]

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
    findings = forbidden(scalars.lines, text, file) if suspect else []
    if match := _DIRECTIVE.match(text):
        findings.append(fault("directive", file, *scalars.lines.place(match.end() - 1)))
    if findings:
        return Parsed(None, tuple(findings))
    spans: list[Span] | None = [] if suspect else None
    build = Build(scalars, spans)
    try:
        build.run(next_event_of(text))
    except MarkedYAMLError as error:
        return Parsed(None, _stopped(error, scalars))
    if spans:
        scalars.findings += review(scalars.lines, text, spans, file)
    if not scalars.composed:
        scalars.findings.append(decomposed(scalars.lines, text, file))
    return _result(build, scalars)


def _stopped(error: MarkedYAMLError, scalars: Scalars) -> tuple[Finding, ...]:
    """What stopped PyYAML, and the errors met before; one mistake is told once."""
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

"""Quotes that close too early, too late, or not at all."""

from __future__ import annotations

import re

from gnbv_docgen.findings import Finding
from gnbv_docgen.plan.source.layout import Scene
from gnbv_docgen.plan.source.lines import parts_of, quoted, shorten

_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\']|\'\')*\'', re.DOTALL)
_FARTHEST = 300
"""Lines above a fault in which an open quote is looked for."""


def after_quote(scene: Scene) -> Finding | None:
    """A quoted text that ends on the line of the fault, before it, and should not end there."""
    line = scene.lines[scene.line]
    parts = parts_of(line)
    if parts.value[:1] in ('"', "'"):
        match = _QUOTED.match(line, parts.value_column - 1)
        if match is not None and match.end() < scene.column:
            return _trailing(scene, line, match, parts.key)
    elif parts.key[:1] not in ('"', "'"):
        match = _QUOTED.match(line, parts.indent + len(parts.dashes))
        if match is not None and match.end() < scene.column:
            return _trailing(scene, line, match, "")
    return _opened_above(scene)


def _trailing(scene: Scene, line: str, match: re.Match[str], key: str) -> Finding:
    whole = line[match.start() :].strip()
    rest = line[match.end() :]
    column = match.end() + len(rest) - len(rest.lstrip()) + 1
    example = f"'{shorten(whole, 60)}'" if "'" not in whole else quoted(shorten(whole, 60))
    return scene.report(
        "after_quote", (scene.line, column), mark=match[0][0], rest=shorten(rest),
        example=f": {key}: {example}" if key else f": {example}",
    )  # fmt: skip


def _opened_above(scene: Scene) -> Finding | None:
    problem = scene.lines.start(scene.line) + scene.column - 1
    for number in range(scene.line - 1, max(0, scene.line - _FARTHEST), -1):
        line = scene.lines[number]
        parts = parts_of(line)
        column = parts.value_column or parts.indent + len(parts.dashes) + 1
        if line[column - 1 : column] not in ('"', "'"):
            continue
        match = _QUOTED.match(scene.text, scene.lines.start(number) + column - 1)
        if match is None or match.end() > problem:
            continue
        last = scene.lines.place(match.end() - 1)[0]
        if last < scene.line:
            return None
        return scene.report(
            "open_quote", (number, column), mark=line[column - 1],
            end=f"đến dòng {last} mới gặp dấu nháy đóng, mà sau đó vẫn còn chữ",
        )  # fmt: skip
    return None

"""The exact place of a name in braces inside a longer text.

The outline knows where a text begins. Which line and column of the file a brace stands at
depends on how the text was quoted and folded, so it is looked up in the file itself.
"""

from __future__ import annotations

import re
from dataclasses import replace

from gnbv_docgen.findings import Finding

_NAMED = re.compile(r"\{[^{}\n]*\}")
UNKNOWN_NAME = "NOI022"
_FARTHEST = 400


def located(findings: list[Finding], data: bytes) -> list[Finding]:
    """``findings`` by line, those about a name in braces moved to the brace itself."""
    if any(finding.code == UNKNOWN_NAME for finding in findings):
        lines = data.decode("utf-8-sig", errors="replace").split("\n")
        seen: dict[tuple[int, str], int] = {}
        findings = [_moved(finding, lines, seen) for finding in findings]
    return sorted(findings, key=lambda finding: (finding.place.line, finding.place.column))


def _moved(finding: Finding, lines: list[str], seen: dict[tuple[int, str], int]) -> Finding:
    match = _NAMED.match(finding.message) if finding.code == UNKNOWN_NAME else None
    if match is None:
        return finding
    place = finding.place
    needle = match.group()
    # The same name twice in one text gives two findings: the second looks behind the first.
    key = (place.line, needle)
    skip = seen.get(key, 0)
    seen[key] = skip + 1
    for number in range(max(place.line, 1), min(len(lines), place.line + _FARTHEST) + 1):
        line = lines[number - 1]
        start = place.column - 1 if number == place.line else 0
        column = line.find(needle, max(start, 0))
        while column >= 0 and skip:
            skip -= 1
            column = line.find(needle, column + 1)
        if column >= 0:
            return replace(finding, place=replace(place, line=number, column=column + 1))
    return finding

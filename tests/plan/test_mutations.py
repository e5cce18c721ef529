"""Five thousand damaged plans: never an exception, always a place and a message for officers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gnbv_docgen.findings import Finding, Severity
from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.workspace.library import library, schemas
from tests.plan.mutating import mutated
from tests.samples import small_plan

ROOT = Path(__file__).parents[2]
STARTS = [
    *(path.read_bytes() for path in sorted(ROOT.glob("plans/*/*.yaml"))),
    *(path.read_bytes() for path in sorted(ROOT.glob("examples/*.yaml"))),
    *(path.read_bytes() for path in sorted(ROOT.glob("templates/loai_ke_hoach/*/khoi_dau.yaml"))),
    small_plan().encode(),
]
KEYS = sorted(
    {
        key
        for schema in schemas().values()
        for key in re.findall(r"'([a-z]+(?:_[a-z0-9]+)+)': \{", repr(schema))
    }
)
BATCH, BATCHES = 250, 20

_QUOTED = re.compile(r"“.*?”|\"[^\"]*\"|'[^']*'|\{\w*\}")
_VIETNAMESE = re.compile("[À-ỹ]")
_ENGLISH = re.compile(r"\b(expected|while|found|error|None|True|False|line|column|not|is)\b")


def faults_of(finding: Finding, data: bytes) -> list[str]:
    """What is wrong with a finding about ``data``, apart from whether it is right."""
    place, message = finding.place, _QUOTED.sub("", finding.message)
    lines = re.split(rb"\r\n|\r|\n", data)
    faults = []
    if place.file != "a.yaml" or not 1 <= place.line <= len(lines) or place.column < 1:
        faults.append(f"no place in the file: {place}")
    if not _VIETNAMESE.search(message) or _ENGLISH.search(message):
        faults.append(f"not Vietnamese: {finding.message}")
    if re.search(r"[\x00-\x1f\x7f\u2028\u2029]", finding.message):
        faults.append(f"control characters: {finding.message!r}")
    if finding.code == "YAML099":
        faults.append(f"says nothing of use: {data[:2000]!r}")
    return faults


@pytest.mark.parametrize("batch", range(BATCHES))
def test_damaged_plans(batch):
    for seed in range(batch * BATCH, (batch + 1) * BATCH):
        data = mutated(STARTS[seed % len(STARTS)], KEYS, seed)
        reading = read_plan(data, "a.yaml", library())
        faults = [fault for finding in reading.findings for fault in faults_of(finding, data)]
        assert faults == [], f"seed {seed}"
        broken = any(finding.severity is Severity.ERROR for finding in reading.findings)
        assert (reading.outline is None) is broken, f"seed {seed}"


def test_the_damage_is_real():
    seeds = range(BATCH * 2)
    data = [mutated(STARTS[seed % len(STARTS)], KEYS, seed) for seed in seeds]
    readings = [read_plan(plan, "a.yaml", library()) for plan in data]
    codes = {finding.code for reading in readings for finding in reading.findings}
    assert len(codes) > 30
    assert sum(reading.outline is None for reading in readings) > BATCH
    assert data == [mutated(STARTS[seed % len(STARTS)], KEYS, seed) for seed in seeds]

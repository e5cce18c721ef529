"""The slips of the first real plan, listed by reading it: each is reported at its line."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from gnbv_docgen.findings import Finding
from gnbv_docgen.workspace.check import check

ROOT = Path(__file__).resolve().parents[3]
PLAN = ROOT / "examples/hoang-luu-2024-nguyen-van.yaml"
LIST = ROOT / "tests/data/hoang_luu/loi-ban-goc.tsv"
SOURCE = PLAN.read_text("utf-8").splitlines()


class Row(NamedTuple):
    """A slip: words that only its line has, the wrong ones in them, what is wrong, the rule."""

    line_has: str
    words: str
    wrong: str
    code: str


ROWS = [Row(*line.split("\t")) for line in LIST.read_text("utf-8").splitlines()[1:]]


@pytest.fixture(scope="module")
def findings() -> tuple[Finding, ...]:
    (checked,) = check([PLAN])
    return checked.findings


def place_of(row: Row) -> tuple[int, int, int]:
    """Line, first and last column of what the list quotes."""
    ((number, at),) = [
        (number, line.index(row.line_has))
        for number, line in enumerate(SOURCE, 1)
        if row.line_has in line
    ]
    return number, at + 1, at + len(row.line_has)


def test_the_list_is_long_enough_and_true():
    assert len(ROWS) >= 25
    assert [row for row in ROWS if row.words not in row.line_has or not row.wrong] == []


# "-" where no rule can be sure of it; what is wrong stands in the list all the same.
TOLD = [row for row in ROWS if row.code.startswith("ND")]


@pytest.mark.parametrize("row", TOLD, ids=lambda row: f"{row.code} {row.words}")
def test_each_is_told_at_its_place(row, findings):
    line, first, last = place_of(row)
    told = [
        finding.code
        for finding in findings
        if finding.place.line == line and first <= finding.place.column <= last
    ]
    assert row.code in told


CLEAN = sorted({*(ROOT / "plans").glob("2*/*.yaml"), *(ROOT / "examples").glob("*.yaml")} - {PLAN})


@pytest.mark.parametrize("plan", CLEAN, ids=lambda path: path.stem)
def test_the_mended_plan_and_the_other_examples_have_nothing_to_be_told(plan):
    (checked,) = check([plan])
    assert checked.findings == ()

"""Built documents check clean; each departure made in one is told by the rule meant, alone."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.render.compose import compose
from gnbv_docgen.resources import templates
from gnbv_docgen.workspace import kept
from gnbv_docgen.workspace.check import Checked, check_bytes
from gnbv_docgen.workspace.discovery import discover
from gnbv_docgen.workspace.library import library
from tests.rules.editing import Editor
from tests.rules.mutations import MUTATIONS

ROOT = Path(__file__).parents[2]
PLANS = discover([ROOT / "plans", ROOT / "examples"])
# The seed's own slips, kept word for word by the example that copies it.
SLIPS = {"hoang-luu-2024-nguyen-van": ["TT143", "TT215"]}


@cache
def built(name: str) -> bytes:
    (path,) = [plan for plan in PLANS if plan.stem == name]
    reading = read_plan(path.read_bytes(), path.name, library())
    assert reading.outline is not None
    template = (templates() / "ke_hoach.docx").read_bytes()
    return compose(kept.renderer(template), reading.outline, "")


def codes(checked: Checked) -> list[str]:
    return [finding.code for finding in checked.findings]


@pytest.mark.parametrize("name", [plan.stem for plan in PLANS])
def test_what_is_built_checks_clean(name):
    checked = check_bytes(built(name), f"{name}.docx")
    assert codes(checked) == SLIPS.get(name, [])
    assert checked.missed == ()


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_departure_is_told_by_its_rule_alone(name):
    mutation = MUTATIONS[name]
    file = Editor(built(mutation.of))
    mutation.edit(file)
    checked = check_bytes(file.saved(), "a.docx")
    assert set(codes(checked)) - set(mutation.also) == {mutation.code}


def test_there_are_enough_departures():
    assert len(MUTATIONS) >= 80

"""Two validators, and two readings of YAML, come to the same places."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.schemas.schema_files import PLAN, as_editor, as_engine, places

TEXT = Path(__file__).with_name("fragments.yaml").read_text("utf-8")
READINGS = {"engine": as_engine(TEXT), "editor": as_editor(TEXT)}
FRAGMENTS = READINGS["engine"]
SMALL_PLAN = FRAGMENTS["small plan"]


@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize("name", FRAGMENTS["good"])
def test_good_fragments(name: str, reading: str) -> None:
    fragments = READINGS[reading]
    value = {**fragments["small plan"], **fragments["good"][name]}
    assert places(PLAN, value) == (set(), set())


@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize("name", FRAGMENTS["bad"])
def test_bad_fragments(name: str, reading: str) -> None:
    fragments = READINGS[reading]
    bad = fragments["bad"][name]
    value = {**fragments["small plan"], **bad["plan"]}
    assert places(PLAN, value) == ({bad["place"]}, {bad["place"]})


@pytest.mark.parametrize("key", SMALL_PLAN)
def test_required_keys(key: str) -> None:
    value = {other: child for other, child in SMALL_PLAN.items() if other != key}
    assert places(PLAN, value) == ({""}, {""})


@pytest.mark.parametrize("text", ["[]", "A", "", "5"], ids=["list", "text", "nothing", "number"])
def test_a_plan_is_a_map(text: str) -> None:
    assert places(PLAN, as_engine(text)) == ({""}, {""})

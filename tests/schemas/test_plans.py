"""The plans and examples of the repository fit the schemas."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.schemas.schema_files import (
    LAYOUT,
    PLAN,
    PLANS,
    REGISTER,
    REGISTERS,
    REPOSITORY,
    as_editor,
    as_engine,
    places,
)

LAYOUTS = sorted(REPOSITORY.glob("templates/loai_ke_hoach/*/bo_cuc.yaml"))


def name(path: Path) -> str:
    return path.relative_to(REPOSITORY).as_posix()


@pytest.mark.parametrize("path", PLANS, ids=name)
def test_plan_fits(path: Path) -> None:
    text = path.read_text("utf-8")
    assert places(PLAN, as_engine(text)) == (set(), set())
    assert places(PLAN, as_editor(text)) == (set(), set())


@pytest.mark.parametrize("path", REGISTERS, ids=name)
def test_register_fits(path: Path) -> None:
    text = path.read_text("utf-8")
    assert places(REGISTER, as_engine(text)) == (set(), set())
    assert places(REGISTER, as_editor(text)) == (set(), set())


@pytest.mark.parametrize("path", LAYOUTS, ids=name)
def test_layout_fits(path: Path) -> None:
    assert places(LAYOUT, as_engine(path.read_text("utf-8"))) == (set(), set())


def test_there_are_plans_registers_and_layouts_to_check() -> None:
    assert len(PLANS) > 1
    assert len(REGISTERS) > 1
    assert len(LAYOUTS) > 1

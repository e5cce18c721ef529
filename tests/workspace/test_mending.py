"""Repairs on disk: shown, written, never half."""

from __future__ import annotations

import pytest

from gnbv_docgen.workspace import atomic
from gnbv_docgen.workspace.mending import repair
from tests.samples import small_plan


@pytest.fixture
def plan(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text(small_plan().replace("Trồng cây", "Trồng  cây ,chăm cây"), encoding="utf-8")
    return path


def test_shown_and_not_written(plan):
    before = plan.read_bytes()
    found = repair(plan, apply=False)
    assert dict(found.counts) == {"dấu cách": 1}
    (change,) = found.changes
    assert "Trồng  cây ,chăm" in change.before
    assert "Trồng cây, chăm" in change.after
    assert not found.written
    assert plan.read_bytes() == before


def test_written_once(plan):
    assert repair(plan, apply=True).written
    assert "Trồng cây, chăm cây" in plan.read_text("utf-8")
    again = repair(plan, apply=True)
    assert (again.changes, again.written, again.findings) == ((), False, ())


def test_what_cannot_be_written_is_told(plan, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(atomic, "write", refuse)
    before = plan.read_bytes()
    found = repair(plan, apply=True)
    assert [one.code for one in found.findings] == ["XUAT005"]
    assert not found.written
    assert plan.read_bytes() == before


def test_what_cannot_be_read_is_told(tmp_path):
    assert [one.code for one in repair(tmp_path, apply=True).findings] == ["XUAT006"]


def test_a_broken_plan_is_left_alone(plan):
    plan.write_text("a_b: [1\n", encoding="utf-8")
    found = repair(plan, apply=True)
    assert found.findings
    assert plan.read_text("utf-8") == "a_b: [1\n"

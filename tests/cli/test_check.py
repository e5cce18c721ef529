from __future__ import annotations

import json

import pytest

from tests.samples import small_plan, write_plan


@pytest.fixture
def plans(project):
    write_plan(project / "plans/dung.yaml")
    (project / "plans/sai.yaml").write_text(
        small_plan().replace("dia_danh:", "dia_dang:"), encoding="utf-8"
    )
    (project / "plans/ngo.yaml").write_text(
        small_plan().replace("Trồng cây", "Trồng …"), encoding="utf-8"
    )
    return project / "plans"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        pytest.param(["plans/dung.yaml"], 0, id="clean"),
        pytest.param(["plans/ngo.yaml"], 0, id="warning"),
        pytest.param(["plans/ngo.yaml", "--strict"], 1, id="warning, strict"),
        pytest.param(["plans/sai.yaml"], 1, id="error"),
        pytest.param(["plans"], 1, id="folder"),
        pytest.param(["plans/dung.yaml", "khong-co.yaml"], 2, id="missing"),
    ],
)
def test_exit_codes(gnbv, plans, arguments, code):
    assert gnbv("check", *arguments).code == code


def test_text(gnbv, plans):
    *lines, last = gnbv("check", "plans").out.splitlines()
    assert any(line.startswith("plans/sai.yaml:6:1: lỗi: [") for line in lines)
    assert any(line.startswith("plans/ngo.yaml:") and "cảnh báo: [" in line for line in lines)
    assert last.endswith("ở 2/3 tệp.")


def test_json_alone_on_stdout(gnbv, plans):
    result = gnbv("check", "plans", "--format", "json")
    told = json.loads(result.out)
    assert set(told) == {"findings", "not_evaluated", "files"}
    assert told["files"] == 3
    assert {finding["file"] for finding in told["findings"]} == {"plans/sai.yaml", "plans/ngo.yaml"}
    assert result.err == ""


def test_github(gnbv, plans):
    assert "::error file=plans/sai.yaml,line=6," in gnbv("check", "plans", "--format", "github").out


def test_nothing_is_written(gnbv, plans, project):
    before = sorted(project.rglob("*"))
    gnbv("check", "plans")
    assert sorted(project.rglob("*")) == before

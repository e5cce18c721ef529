"""The content of plans, of their Word files, and what is waived."""

from __future__ import annotations

import pytest

from gnbv_docgen.workspace.build import Order, build
from gnbv_docgen.workspace.check import check
from gnbv_docgen.workspace.settings import Settings
from tests.samples import small_plan, write_plan

TWICE = "Trồng cây, chăm cây chăm cây con"
WAIVED = """\
bo_qua_quy_tac:
  - {ma_quy_tac: ND111, cum_tu: chăm cây, ly_do: Tên riêng của mô hình}
"""


def told(path, settings=None):
    (checked,) = check([path], settings or Settings())
    return [(found.code, found.place.line, found.place.column) for found in checked.findings]


@pytest.fixture
def plan(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text(small_plan().replace("Trồng cây", TWICE), encoding="utf-8")
    return path


def line_of(path, words):
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if words in line:
            return number, line.index(words) + 1
    raise AssertionError(words)


def test_a_slip_is_told_where_it_is_typed(plan):
    assert told(plan) == [("ND111", *line_of(plan, "chăm cây chăm cây"))]
    assert told(plan, Settings(ignore=("ND",))) == []


def test_the_build_tells_it_and_writes(plan):
    outcome = build(plan, Order())
    assert [found.code for found in outcome.findings] == ["ND111"]
    assert len(outcome.written) == 1


def test_the_word_file_has_the_same_slips(plan):
    (written,) = build(plan, Order()).written
    (checked,) = check([written])
    (found,) = checked.findings
    assert found.code == "ND111"
    assert "chăm cây chăm cây con" in found.place.label


def test_with_no_rule_chosen_waivers_are_still_looked_at(plan):
    none = Settings(ignore=("TT", "ND"))
    plan.write_text(plan.read_text("utf-8") + WAIVED, encoding="utf-8")
    assert told(plan, none) == []
    plan.write_text(plan.read_text("utf-8").replace("ND111", "ND999"), encoding="utf-8")
    assert [code for code, *_ in told(plan, none)] == ["NOI041"]


def test_a_waiver_keeps_one_place(plan):
    plan.write_text(plan.read_text("utf-8") + WAIVED, encoding="utf-8")
    assert told(plan) == []
    plan.write_text(plan.read_text("utf-8").replace(TWICE, f"{TWICE}; các các"), "utf-8")
    assert told(plan) == []  # the same paragraph


@pytest.mark.parametrize(
    ("waiver", "code"),
    [
        (WAIVED.replace("chăm cây", "chăm rừng"), "NOI040"),
        (WAIVED.replace("ND111", "ND999"), "NOI041"),
        (WAIVED.replace("ND111", "TT111"), "KHO006"),
        (WAIVED.replace(", ly_do: Tên riêng của mô hình", ""), "KHO002"),
    ],
)
def test_a_waiver_of_no_use_is_told(tmp_path, waiver, code):
    path = write_plan(tmp_path / "b.yaml")
    path.write_text(path.read_text("utf-8") + waiver, encoding="utf-8")
    ((found, line, _),) = told(path)
    assert (found, line) == (code, line_of(path, "ma_quy_tac")[0])


def test_a_rule_that_did_not_run_says_nothing_of_its_waivers(tmp_path):
    path = write_plan(tmp_path / "b.yaml")
    path.write_text(path.read_text("utf-8") + WAIVED, encoding="utf-8")
    assert told(path, Settings(ignore=("ND111",))) == []

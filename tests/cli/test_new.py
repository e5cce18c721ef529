from __future__ import annotations

import re

import pytest

from gnbv_docgen.workspace.library import library


@pytest.mark.parametrize("kind", library().kind_names)
def test_a_new_plan_checks_without_errors(gnbv, project, kind):
    made = gnbv("new", "plans/2030/moi", "--kind", kind, "--year", "2030")
    assert made.code == 0
    assert made.out.splitlines() == [
        "Đã ghi: plans/2030/moi.yaml",
        "Đã chép lược đồ cho trình soạn thảo vào: schemas",
        "Hãy điền các chỗ “…”, rồi chạy: gnbv check plans/2030/moi.yaml",
    ]
    checked = gnbv("check", "plans")
    assert checked.code == 0
    # Only what is still to be filled in: none of its own words has a slip.
    assert set(re.findall(r"\[([A-Z]+[0-9]+)\]", checked.out)) <= {"NOI018", "NOI019"}


def test_the_year_is_this_year_unless_said(gnbv, project, monkeypatch):
    gnbv("new", "a", "--kind", "tu_do")
    gnbv("new", "b", "--kind", "tu_do", "--year", "1999")
    years = [
        next(line for line in path.read_text(encoding="utf-8").splitlines()
             if line.startswith("nam_ke_hoach"))
        for path in (project / "a.yaml", project / "b.yaml")
    ]  # fmt: skip
    assert years[0] > "nam_ke_hoach: 2024"
    assert years[1] == "nam_ke_hoach: 1999"


def test_a_file_that_is_there(gnbv, project):
    gnbv("new", "a", "--kind", "tu_do")
    again = gnbv("new", "a", "--kind", "tu_do")
    assert again.code == 2
    assert "đã có và được giữ nguyên" in again.err


def test_help_names_the_kinds(gnbv):
    told = " ".join(gnbv("new", "--help").out.split())
    for name in library().kind_names:
        assert f"{name} {library().kind(name).title}" in told

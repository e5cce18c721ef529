from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from gnbv_docgen.errors import FatalError
from gnbv_docgen.findings import Severity
from gnbv_docgen.workspace.check import read
from gnbv_docgen.workspace.library import library
from gnbv_docgen.workspace.starter import create, filled, plan_path


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "path", "subject"),
    [
        ("giam-ngheo", "giam-ngheo.yaml", ""),
        ("plans/2026/giam-ngheo.yaml", "plans/2026/giam-ngheo.yaml", ""),
        ("KH_01.YML", "KH_01.yaml", ""),
        ("a.kehoach", "a.kehoach.yaml", ""),
        ("Giảm nghèo bền vững", "giam-ngheo-ben-vung.yaml", "Giảm nghèo bền vững"),
        ("p/Đê điều: đợt 1 ", "p/de-dieu-dot-1.yaml", "Đê điều: đợt 1"),
        ("tap huan", "tap-huan.yaml", "tap huan"),
    ],
)
def test_names_and_subjects(name, path, subject):
    assert plan_path(name) == (Path(path), subject)


@pytest.mark.parametrize("name", ["…", "“ ”", "plans/!"])
def test_a_name_without_letters(name):
    with pytest.raises(FatalError, match="phải có chữ hoặc số"):
        plan_path(name)


@pytest.mark.parametrize(
    "subject", ["Giảm nghèo", "Đợt 1: cao điểm", "50% # hộ", "'nháy'", '"kép" \\ gạch', "- gạch"]
)
def test_the_subject_is_kept_whatever_signs_it_has(subject):
    text = filled("nam_ke_hoach: 2026\ntrich_yeu: …\n", "# m", 2027, subject)
    assert yaml.safe_load(text) == {"nam_ke_hoach": 2027, "trich_yeu": subject}


def test_the_year_goes_everywhere():
    starter = "# yaml-language-server: cũ\n# ví dụ 09/4/2026\nnam_ke_hoach: 2026\nso: 20261\n"
    assert filled(starter, "# mới", 2031, "") == (
        "# mới\n# ví dụ 09/4/2031\nnam_ke_hoach: 2031\nso: 20261\n"
    )


@pytest.mark.parametrize("kind", library().kind_names)
def test_a_new_plan_has_no_fault_but_its_blanks(project, kind):
    made = create("plans/2030/moi", kind, 2030)
    assert made.path == Path("plans/2030/moi.yaml")
    assert made.schemas == Path("schemas")
    first = made.path.read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=../../schemas/ke_hoach.schema.json"
    assert (made.path.parent / first.split("=")[1]).is_file()
    reading = read(made.path)[1]
    assert reading.outline is not None
    assert reading.plan.year == 2030
    assert {finding.code for finding in reading.findings} <= {"NOI018", "NOI019"}
    assert all(finding.severity is not Severity.ERROR for finding in reading.findings)


def test_schemas_that_are_there_are_used(project):
    assert create("a", "tu_do", 2030).schemas == Path("schemas")
    assert create("plans/b", "tu_do", 2030).schemas is None
    assert not (project / "plans/schemas").exists()


def test_nothing_is_overwritten(project):
    (project / "a.yaml").write_text("của tôi", encoding="utf-8")
    with pytest.raises(FatalError, match="đã có và được giữ nguyên"):
        create("a", "tu_do", 2030)
    assert (project / "a.yaml").read_text(encoding="utf-8") == "của tôi"
    assert not (project / "schemas").exists()

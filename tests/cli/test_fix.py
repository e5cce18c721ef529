from __future__ import annotations

import pytest

from tests.samples import small_plan, write_plan


@pytest.fixture
def plan(project):
    path = project / "a.yaml"
    path.write_text(small_plan().replace("Trồng cây", "Trồng  cây ,chăm cây"), encoding="utf-8")
    return path


def test_shows_and_then_writes(gnbv, plan):
    shown = gnbv("fix", "a.yaml")
    assert shown.code == 1
    lines = shown.out.splitlines()
    assert "Trồng  cây ,chăm" in lines[1]
    assert lines[1].startswith("  - ")
    assert lines[2].startswith("  + ")
    assert "dấu cách (1)" in lines[3]
    assert "--apply" in lines[-1]
    written = gnbv("fix", "a.yaml", "--apply")
    assert written.code == 0
    assert written.out.splitlines()[-1] == "Đã sửa 1/1 tệp."
    clean = gnbv("fix", "a.yaml")
    assert (clean.code, clean.out) == (0, "Không có gì phải sửa.\n")


def test_a_folder_and_a_broken_plan(gnbv, project):
    write_plan(project / "plans/a.yaml")
    (project / "plans/b.yaml").write_text("loai_ke_hoach: [\n", encoding="utf-8")
    found = gnbv("fix", "plans")
    assert found.code == 1
    assert "plans/b.yaml:" in found.out
    assert "lỗi: [" in found.out

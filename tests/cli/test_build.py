from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.samples import small_plan, write_plan

ROOT = Path(__file__).parents[2]


@pytest.fixture
def plan(project):
    return write_plan(project / "plans/a.yaml")


def test_written_then_up_to_date(gnbv, plan, project):
    first = gnbv("build", "plans", "-o", "out")
    assert (first.code, first.err) == (0, "")
    written, summary = first.out.splitlines()
    assert written == "Đã ghi: out/a.docx"
    assert re.fullmatch(
        r"Không có lỗi nào trong 2 tệp\. Quy tắc: \d+ đạt, \d+ không áp dụng\.", summary
    )
    second = gnbv("build", "plans", "-o", "out")
    assert second.out.splitlines() == ["Đã mới, không phải ghi: 1 tệp Word.", summary]
    assert [path.name for path in (project / "out").iterdir()] == ["a.docx"]


def test_beside_the_plan(gnbv, plan, project):
    assert gnbv("build", "plans/a.yaml").code == 0
    assert (project / "plans/a.docx").is_file()


def test_many_files_are_counted(gnbv, project):
    for number in range(25):
        write_plan(project / f"plans/{number}.yaml")
    assert gnbv("build", "plans").out.splitlines()[0] == "Đã ghi 25 tệp Word."


def test_one_bad_plan_does_not_stop_the_others(gnbv, plan, project):
    (project / "plans/0.yaml").write_text(
        small_plan().replace("dia_danh:", "dia_dang:"), encoding="utf-8"
    )
    result = gnbv("build", "plans")
    assert result.code == 1
    assert "plans/0.yaml:6:1: lỗi: [" in result.out
    assert "Đã ghi: plans/a.docx" in result.out


def test_an_edited_document(gnbv, plan, project):
    gnbv("build", "plans")
    (project / "plans/a.docx").write_bytes(b"my own work")
    result = gnbv("build", "plans")
    assert result.code == 1
    assert "plans/a.yaml: lỗi: [XUAT004]" in result.out
    assert "Đã ghi: plans/a.moi.docx" in result.out
    forced = gnbv("build", "plans", "--force")
    assert forced.code == 0
    assert "Đã ghi: plans/a.sao-luu-1.docx" in forced.out
    assert (project / "plans/a.sao-luu-1.docx").read_bytes() == b"my own work"


def test_two_plans_with_one_name_write_nothing(gnbv, plan, project):
    write_plan(project / "khac/A.yaml")
    result = gnbv("build", "plans", "khac", "-o", "out")
    assert result.code == 1
    assert "[XUAT001]" in result.out
    assert not (project / "out").exists()


def test_check(gnbv, plan, project):
    assert "[XUAT008]" in gnbv("build", "plans", "--check").out
    gnbv("build", "plans")
    assert gnbv("build", "plans", "--check").code == 0
    write_plan(plan, "Khác")
    result = gnbv("build", "plans", "--check")
    assert result.code == 1
    assert "[XUAT009]" in result.out
    assert "kế hoạch đã đổi" in result.out


@pytest.mark.parametrize("shape", ["json", "github"])
def test_shapes_for_programs_have_no_notes(gnbv, plan, shape):
    result = gnbv("build", "plans", "--format", shape)
    assert result.code == 0
    assert "Đã ghi" not in result.out + result.err
    if shape == "json":
        told = json.loads(result.out)
        assert (told["findings"], told["not_evaluated"], told["files"]) == ([], [], 2)


def test_a_template_with_faults_builds_nothing(gnbv, plan, project):
    (project / "mau.docx").write_bytes(b"khong phai Word")
    result = gnbv("build", "plans", "--template", "mau.docx")
    assert result.code == 1
    assert "mau.docx: lỗi: [MAU001]" in result.out
    assert [path.name for path in (project / "plans").iterdir()] == ["a.yaml"]


def test_a_template_of_ones_own(gnbv, plan):
    gnbv("template", "export", "mau.docx")
    assert gnbv("build", "plans", "--template", "mau.docx").code == 0
    assert gnbv("build", "plans", "--template", "mau.docx", "--check").code == 0


@pytest.fixture
def faulty(plan):
    """A plan whose document has a fault of form, by the officer's own words."""
    plan.write_text(small_plan().replace("TM. Ủy ban", "TM Ủy ban"), encoding="utf-8")
    return plan


def test_the_document_is_checked_on_every_build(gnbv, faulty, project):
    first = gnbv("build", "plans")
    assert first.code == 1
    assert "plans/a.docx: Quyền hạn, chức vụ\n" in first.out
    assert "lỗi: [TT215]" in first.out
    assert first.out.splitlines()[-1].startswith("1 lỗi ở 1/2 tệp. Quy tắc: ")
    assert "Đã ghi: plans/a.docx" in first.out
    again = gnbv("build", "plans")
    assert again.code == 1
    assert again.out == first.out.replace(
        "Đã ghi: plans/a.docx", "Đã mới, không phải ghi: 1 tệp Word."
    )
    looked = gnbv("build", "plans", "--check", "--format", "github")
    assert looked.code == 1
    assert "::error file=plans/a.docx,title=TT215::" in looked.out


def test_settings_of_the_folder(gnbv, faulty, project):
    (project / "gnbv.toml").write_text('ignore = ["TT215"]\n', encoding="utf-8")
    assert gnbv("build", "plans").code == 0
    (project / "gnbv.toml").write_text('ignore = ["TT", "ND"]\n', encoding="utf-8")
    assert gnbv("build", "plans").out.splitlines()[-1] == "Không có lỗi nào trong 2 tệp."
    faulty.write_text(small_plan().replace("Trồng cây", "Trồng …"), encoding="utf-8")
    assert gnbv("build", "plans").code == 0
    (project / "gnbv.toml").write_text("strict = true\n", encoding="utf-8")
    assert gnbv("build", "plans").code == 1
    (project / "gnbv.toml").write_text('ignore = ["TT999"]\n', encoding="utf-8")
    assert gnbv("build", "plans").code == 2


def test_of_our_own_plans_only_the_slips_of_the_first_one_are_reported(gnbv, project):
    """The example that is word for word the first real plan has its own slips: two of form."""
    result = gnbv("build", ROOT / "plans", ROOT / "examples", "-o", "out", "--format", "json")
    assert result.code == 1
    told = json.loads(result.out)
    form = [found for found in told["findings"] if found["code"].startswith("TT")]
    assert [(found["code"], found["file"]) for found in form] == [
        ("TT143", "out/hoang-luu-2024-nguyen-van.docx"),
        ("TT215", "out/hoang-luu-2024-nguyen-van.docx"),
    ]
    content = {found["file"] for found in told["findings"] if found not in form}
    assert content == {(ROOT / "examples/hoang-luu-2024-nguyen-van.yaml").as_posix()}
    assert {missed["code"] for missed in told["not_evaluated"]} == {"ND030"}  # force unknown
    assert told["outcomes"]["vi phạm"] > 2
    assert told["files"] == 2 * len(list((project / "out").iterdir()))

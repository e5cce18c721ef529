from __future__ import annotations

import json
import re

import pytest

from tests.docx.bad_files import BAD
from tests.rules.mutating import rewritten
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
    assert re.search(r"ở 2/3 tệp\. Quy tắc: \d+ đạt", last)


def test_json_alone_on_stdout(gnbv, plans):
    result = gnbv("check", "plans", "--format", "json")
    told = json.loads(result.out)
    assert set(told) == {"findings", "not_evaluated", "outcomes", "files"}
    assert told["files"] == 3
    assert {finding["file"] for finding in told["findings"]} == {"plans/sai.yaml", "plans/ngo.yaml"}
    assert result.err == ""


def test_github(gnbv, plans):
    assert "::error file=plans/sai.yaml,line=6," in gnbv("check", "plans", "--format", "github").out


@pytest.fixture
def document(gnbv, plans, project):
    """The Word file of a clean plan, in a folder of its own."""
    assert gnbv("build", "plans/dung.yaml", "-o", "word").code == 0
    return project / "word/dung.docx"


def test_a_clean_word_file(gnbv, document):
    result = gnbv("check", "word/dung.docx")
    assert result.code == 0
    (line,) = result.out.splitlines()
    assert re.fullmatch(
        r"Không có lỗi nào trong 1 tệp\. Quy tắc: \d+ đạt, \d+ không áp dụng\.", line
    )


@pytest.fixture
def narrow(document):
    """The same file with a top margin of 1 cm."""
    return rewritten(document, lambda text: re.sub(r'w:top="\d+" ', 'w:top="567" ', text))


def test_a_faulty_word_file_beside_plans(gnbv, narrow):
    result = gnbv("check", ".")
    assert result.code == 1
    assert "word/dung.docx: Trang" in result.out
    assert "[TT003] Lề trên ngoài khoảng 20 đến 25 mm." in result.out
    assert "Tìm thấy: 10 mm. Đúng: 20 đến 25 mm." in result.out
    assert "plans/sai.yaml:6:1" in result.out


def test_json_of_a_word_file(gnbv, narrow):
    told = json.loads(gnbv("check", "word/dung.docx", "--format", "json").out)
    (found,) = told["findings"]
    assert found["code"] == "TT003"
    assert (found["found"], found["expected"]) == ("10 mm", "20 đến 25 mm")
    assert found["part"] == "Trang"
    assert told["outcomes"]["vi phạm"] == 1
    assert told["not_evaluated"] == []


def test_github_of_a_word_file(gnbv, narrow):
    said = gnbv("check", "word/dung.docx", "--format", "github").out
    assert "::error file=word/dung.docx,title=TT003::Trang, mọi trang: Lề trên ngoài khoảng" in said


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["--select", "TT003"], 1),
        (["--select", "tt00"], 1),
        (["--select", "TT004,TT005"], 0),
        (["--ignore", "TT003"], 0),
        (["--ignore", "TT004"], 1),
        (["--select", "TT00", "--ignore", "TT003"], 0),
        (["--select", "TT999"], 2),
    ],
)
def test_choosing_rules(gnbv, narrow, options, code):
    assert gnbv("check", "word/dung.docx", *options).code == code


def test_settings_of_the_folder(gnbv, narrow, project):
    (project / "gnbv.toml").write_text('ignore = ["TT003"]\n', encoding="utf-8")
    assert gnbv("check", "word/dung.docx").code == 0
    (project / "gnbv.toml").write_text('select = ["TT999"]\n', encoding="utf-8")
    refused = gnbv("check", "word/dung.docx")
    assert refused.code == 2
    assert "không có quy tắc nào mang mã ấy" in refused.err
    (project / "gnbv.toml").write_text("strict = true\n", encoding="utf-8")
    assert gnbv("check", "plans/ngo.yaml").code == 1


@pytest.mark.parametrize("bad", BAD.values(), ids=list(BAD))
def test_what_is_no_word_file(gnbv, project, bad):
    (project / bad.name).write_bytes(bad.data)
    result = gnbv("check", bad.name)
    assert result.code == 1
    assert result.out.startswith(f"{bad.name}: lỗi: [XUAT012] Không kiểm tra được tệp này.")
    assert bad.said in result.out


def test_files_that_word_keeps_while_a_document_is_open_are_passed_over(gnbv, document):
    (document.parent / "~$dung.docx").write_bytes(b"\x05An" + bytes(159))
    result = gnbv("check", "word")
    assert (result.code, " 1 tệp" in result.out) == (0, True)


def test_nothing_is_written(gnbv, plans, project):
    before = sorted(project.rglob("*"))
    gnbv("check", "plans")
    assert sorted(project.rglob("*")) == before

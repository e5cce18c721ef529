from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.shared import Pt

from gnbv_docgen.errors import FatalError
from gnbv_docgen.render.faults import TemplateError
from gnbv_docgen.workspace import atomic
from gnbv_docgen.workspace import build as module
from gnbv_docgen.workspace.build import Order, Outcome, build, plan_fingerprint
from gnbv_docgen.workspace.check import check_form
from gnbv_docgen.workspace.checked import Checked
from gnbv_docgen.workspace.guard import Status
from gnbv_docgen.workspace.settings import Settings
from gnbv_docgen.workspace.word_template import export_template
from tests.samples import small_plan, write_plan

HERE = Order()
LOOK = Order(check=True)


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names() -> list[str]:
    return sorted(path.name for path in Path().iterdir())


def codes(outcome) -> list[str]:
    return [finding.code for finding in outcome.findings]


def edit(path: Path, old: str = "Trồng", new: str = "Chăm") -> bytes:
    """Change one word as a person would; returns the file's bytes after it."""
    document = docx.Document(str(path))
    run = next(run for paragraph in document.paragraphs for run in paragraph.runs
               if old in run.text)  # fmt: skip
    run.text = run.text.replace(old, new)
    document.save(str(path))
    return path.read_bytes()


def said(path: Path) -> str:
    return "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)


def test_a_new_document(project):
    outcome = build(write_plan(Path("a.yaml")), HERE)
    plan, document = outcome.checked
    assert outcome == Outcome(Path("a.yaml"), Status.MISSING, (Path("a.docx"),), (plan, document))
    assert (plan.file, plan.findings, plan.missed) == ("a.yaml", (), ())
    assert plan.outcomes["vi phạm"] == 0 < plan.outcomes["đạt"]
    assert (document.file, document.findings, document.missed) == ("a.docx", (), ())
    assert document.outcomes["đạt"] > 100
    assert names() == ["a.docx", "a.yaml"]
    assert "Trồng cây ở đường thôn" in said(Path("a.docx"))


def test_what_is_up_to_date_is_not_written_again(project, monkeypatch):
    plan = write_plan(Path("a.yaml"))
    build(plan, HERE)
    first = Path("a.docx").read_bytes()
    monkeypatch.setattr(atomic, "write", None)
    outcome = build(plan, HERE)
    assert (outcome.status, outcome.written) == (Status.CURRENT, ())
    assert Path("a.docx").read_bytes() == first


def test_the_same_plan_is_the_same_bytes(project):
    plan = write_plan(Path("a.yaml"))
    for folder in ("mot", "hai"):
        Path(folder).mkdir()
        build(plan, Order(Path(folder)))
    assert Path("mot/a.docx").read_bytes() == Path("hai/a.docx").read_bytes()


def test_a_changed_plan_is_built_again(project):
    build(write_plan(Path("a.yaml")), HERE)
    outcome = build(write_plan(Path("a.yaml"), "Trồng rừng"), HERE)
    assert (outcome.status, outcome.written) == (Status.STALE, (Path("a.docx"),))
    assert names() == ["a.docx", "a.yaml"]


def test_a_document_that_a_person_edited_is_never_touched(project):
    """Acceptance 8: build, change one word, change the plan, build again."""
    build(write_plan(Path("a.yaml")), HERE)
    work = edit(Path("a.docx"))
    outcome = build(write_plan(Path("a.yaml"), "Trồng rừng phòng hộ"), HERE)
    assert codes(outcome) == ["XUAT003"]
    assert outcome.status is Status.EDITED
    assert Path("a.docx").read_bytes() == work
    assert names() == ["a.docx", "a.moi.docx", "a.yaml"]
    assert "Chăm cây" in said(Path("a.docx"))
    assert "Trồng cây" in said(Path("a.moi.docx"))
    assert codes(build(Path("a.yaml"), HERE)) == ["XUAT003"]
    assert Path("a.docx").read_bytes() == work


def test_somebody_elses_document_is_never_touched(project):
    write_plan(Path("a.yaml"))
    Path("a.docx").write_bytes(b"my own work")
    outcome = build(Path("a.yaml"), HERE)
    assert (codes(outcome), outcome.status) == (["XUAT004"], Status.FOREIGN)
    assert Path("a.docx").read_bytes() == b"my own work"
    assert names() == ["a.docx", "a.moi.docx", "a.yaml"]


def test_force_overwrites_after_keeping_a_copy(project):
    plan = write_plan(Path("a.yaml"))
    build(plan, HERE)
    fresh = Path("a.docx").read_bytes()
    works = [edit(Path("a.docx"))]
    assert codes(build(plan, Order(force=True))) == []
    assert Path("a.docx").read_bytes() == fresh
    works.append(edit(Path("a.docx"), "Dọn", "Quét"))
    outcome = build(plan, Order(force=True))
    assert outcome.written == (Path("a.sao-luu-2.docx"), Path("a.docx"))
    copies = [Path(f"a.sao-luu-{number}.docx").read_bytes() for number in (1, 2)]
    assert copies == works
    assert Path("a.docx").read_bytes() == fresh


def test_force_keeps_no_copy_of_what_the_engine_made(project):
    build(write_plan(Path("a.yaml")), HERE)
    build(write_plan(Path("a.yaml"), "Khác"), Order(force=True))
    assert names() == ["a.docx", "a.yaml"]


@pytest.mark.parametrize(
    ("happens", "code", "words"),
    [
        pytest.param(lambda _: None, None, "", id="up to date"),
        pytest.param(lambda document: document.unlink(), "XUAT008", "Chưa có", id="missing"),
        pytest.param(
            lambda _: write_plan(Path("a.yaml"), "Khác"), "XUAT009", "kế hoạch đã đổi", id="stale"
        ),
        pytest.param(edit, "XUAT010", "đã được sửa tay", id="edited"),
        pytest.param(
            lambda document: document.write_bytes(b""), "XUAT011", "không do gnbv", id="foreign"
        ),
    ],
)
def test_check_writes_nothing_and_says_why(project, happens, code, words):
    build(write_plan(Path("a.yaml")), HERE)
    happens(Path("a.docx"))
    before = {path: path.read_bytes() for path in project.iterdir()}
    outcome = build(Path("a.yaml"), LOOK)
    assert codes(outcome) == ([code] if code else [])
    assert all(words in finding.message for finding in outcome.findings)
    assert {path: path.read_bytes() for path in project.iterdir()} == before


def test_check_does_not_make_the_folder(project):
    write_plan(Path("a.yaml"))
    assert codes(build(Path("a.yaml"), Order(folder=Path("out"), check=True))) == ["XUAT008"]
    assert names() == ["a.yaml"]


def test_a_bad_plan_leaves_its_document(project):
    build(write_plan(Path("a.yaml")), HERE)
    before = Path("a.docx").read_bytes()
    Path("a.yaml").write_text(small_plan().replace("dia_danh", "dia_dang"), encoding="utf-8")
    outcome = build(Path("a.yaml"), HERE)
    assert outcome.status is None
    assert outcome.written == ()
    assert outcome.findings
    assert Path("a.docx").read_bytes() == before


def test_findings_that_are_no_errors_do_not_stop(project):
    Path("a.yaml").write_text(small_plan().replace("Trồng cây", "Trồng …"), encoding="utf-8")
    outcome = build(Path("a.yaml"), HERE)
    assert outcome.written == (Path("a.docx"),)
    assert outcome.findings


def test_a_file_that_cannot_be_replaced(project, monkeypatch):
    build(write_plan(Path("a.yaml")), HERE)
    before = Path("a.docx").read_bytes()

    def open_in_word(*_):
        raise PermissionError(13, "The process cannot access the file")

    monkeypatch.setattr(Path, "replace", open_in_word)
    outcome = build(write_plan(Path("a.yaml"), "Khác"), HERE)
    (found,) = outcome.findings
    assert found.code == "XUAT005"
    assert "đang mở trong Word" in found.message
    assert Path("a.docx").read_bytes() == before
    assert names() == ["a.docx", "a.yaml"]


def test_a_folder_in_the_place_of_the_document(project):
    Path("a.docx").mkdir()
    outcome = build(write_plan(Path("a.yaml")), HERE)
    assert (codes(outcome), outcome.status) == (["XUAT005"], None)


def test_a_plan_that_does_not_fit_the_template(project, monkeypatch):
    def unfit(*_):
        raise TemplateError("kế hoạch không có thứ mà thẻ này gọi", "word/document.xml", "Điều")

    monkeypatch.setattr(module, "compose", unfit)
    outcome = build(write_plan(Path("a.yaml")), HERE)
    (found,) = outcome.findings
    assert found.code == "XUAT007"
    assert "gần “Điều”" in found.message
    assert names() == ["a.yaml"]


def test_a_template_of_ones_own(project):
    plan = write_plan(Path("a.yaml"))
    build(plan, HERE)
    export_template(Path("mau.docx"))
    document = docx.Document("mau.docx")
    document.styles["GNBV Đoạn văn"].paragraph_format.keep_together = True
    document.save("mau.docx")
    outcome = build(plan, Order(template=Path("mau.docx"), check=True))
    assert codes(outcome) == ["XUAT009"]
    assert "mẫu Word đã đổi" in outcome.findings[0].message
    build(plan, Order(template=Path("mau.docx")))
    with ZipFile("mau.docx") as template, ZipFile("a.docx") as made:
        assert made.read("word/styles.xml") == template.read("word/styles.xml")


def test_what_the_rules_find_in_a_document_never_keeps_it_from_being_written(project):
    plan = write_plan(Path("a.yaml"))
    plan.write_text(small_plan().replace("TM. Ủy ban", "TM Ủy ban"), encoding="utf-8")
    first = build(plan, HERE)
    assert (first.status, first.written) == (Status.MISSING, (Path("a.docx"),))
    assert codes(first) == ["TT215"]
    assert first.checked[1] == check_form(Path("a.docx").read_bytes(), "a.docx")
    assert build(plan, HERE).checked == build(plan, LOOK).checked == first.checked


def test_the_report_names_the_file_that_holds_the_new_document(project):
    plan = write_plan(Path("a.yaml"))
    plan.write_text(small_plan().replace("TM. Ủy ban", "TM Ủy ban"), encoding="utf-8")
    Path("a.docx").write_bytes(b"my own work")
    outcome = build(plan, HERE)
    assert [(f.code, f.place.file) for f in outcome.findings] == [
        ("XUAT004", "a.yaml"), ("TT215", "a.moi.docx"),
    ]  # fmt: skip
    assert build(plan, Order(force=True)).checked[1].file == "a.docx"


def test_a_template_that_departs_from_the_decree_is_reported(project):
    plan = write_plan(Path("a.yaml"))
    export_template(Path("mau.docx"))
    document = docx.Document("mau.docx")
    document.styles["GNBV Đoạn văn"].font.size = Pt(12)
    document.save("mau.docx")
    outcome = build(plan, Order(template=Path("mau.docx")))
    assert outcome.written == (Path("a.docx"),)
    assert "TT162" in codes(outcome)
    ignored = Order(template=Path("mau.docx"), settings=Settings(ignore=("TT162",)))
    assert "TT162" not in codes(build(plan, ignored))
    assert build(plan, Order(settings=Settings(ignore=("TT",)))).checked[1] == Checked("a.docx", ())


def test_a_template_that_cannot_be_read(project):
    with pytest.raises(FatalError, match="Không đọc được mẫu Word"):
        build(write_plan(Path("a.yaml")), Order(template=Path("khong-co.docx")))


@pytest.mark.parametrize(
    ("data", "same"),
    [
        pytest.param(b"a: 1\r\nb: 2\r\n", True, id="CRLF"),
        pytest.param(b"\xef\xbb\xbfa: 1\nb: 2\n", True, id="byte order mark"),
        pytest.param(b"a: 1\nb: 3\n", False, id="other text"),
        pytest.param(b"a: 1\n\nb: 2\n", False, id="a line more"),
    ],
)
def test_what_git_may_change_is_no_change(data, same):
    assert (plan_fingerprint(data) == plan_fingerprint(b"a: 1\nb: 2\n")) is same

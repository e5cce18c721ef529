from __future__ import annotations

from gnbv_docgen.rules.content.table import CONTENT_TABLE
from gnbv_docgen.workspace.build import Order, build
from gnbv_docgen.workspace.check import (
    check,
    check_bytes,
    check_document,
    check_form,
    read,
)
from gnbv_docgen.workspace.settings import Settings
from tests.samples import small_plan, write_plan


def test_findings_of_each_plan_in_order(tmp_path):
    good = write_plan(tmp_path / "a.yaml")
    bad = tmp_path / "b.yaml"
    bad.write_text(small_plan().replace("dia_danh", "dia_dang"), encoding="utf-8")
    first, second = check([good, bad])
    assert (first.file, first.findings, first.missed) == (good.as_posix(), (), ())
    assert {finding.place.file for finding in second.findings} == {bad.as_posix()}
    assert any(finding.place.line == 6 for finding in second.findings)


def test_a_register_file(tmp_path):
    path = tmp_path / "van-ban" / "a.yaml"
    path.parent.mkdir()
    path.write_text("qd-1:\n", encoding="utf-8")
    (checked,) = check([path])
    assert checked.file == path.as_posix()
    assert [found.place.line for found in checked.findings] == [1]


def test_a_word_file_and_its_rules(tmp_path):
    write_plan(tmp_path / "a.yaml")
    (written,) = build(tmp_path / "a.yaml", Order()).written
    (checked,) = check([written], Settings(ignore=("TT1", "TT2", "ND")))
    assert checked.findings == ()
    assert checked.missed == ()
    assert 50 < sum(checked.outcomes.values()) < 100
    content = check_document(written, Settings(select=("ND",))).outcomes
    assert sum(content.values()) == len(CONTENT_TABLE)
    form = check_form(written.read_bytes(), "a.docx").outcomes
    assert check_document(written).outcomes == {key: form[key] + content[key] for key in form}
    data = written.read_bytes()
    assert check_bytes(data, "b.docx").outcomes == check_document(written).outcomes


def test_what_form_and_content_both_find_is_told_once(tmp_path):
    plan = write_plan(tmp_path / "a.yaml")
    text = small_plan().replace("Kế hoạch số 12/KH-UBND", "Kế hoạch 12/KH-UBND")
    plan.write_text(text.replace("- Kế hoạch 12", "- Căn cứ Kế hoạch 12"), encoding="utf-8")
    (written,) = build(plan, Order()).written
    in_plan, in_word = check([plan, written])
    assert [found.code for found in in_plan.findings] == ["ND001"]
    assert [found.code for found in in_word.findings] == ["TT148"]


def test_a_word_file_that_cannot_be_opened(tmp_path):
    (found,) = check_document(tmp_path / "khong-co.docx").findings
    assert found.code == "XUAT006"


def test_a_file_that_cannot_be_read(tmp_path):
    data, reading = read(tmp_path)
    assert data == b""
    assert reading.outline is None
    (found,) = reading.findings
    assert found.code == "XUAT006"
    assert tmp_path.as_posix() in found.message

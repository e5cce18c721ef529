from __future__ import annotations

from gnbv_docgen.workspace.build import Order, build
from gnbv_docgen.workspace.check import Checked, check, check_bytes, check_document, gathered, read
from gnbv_docgen.workspace.settings import Settings
from tests.samples import small_plan, write_plan


def test_findings_of_each_plan_in_order(tmp_path):
    good = write_plan(tmp_path / "a.yaml")
    bad = tmp_path / "b.yaml"
    bad.write_text(small_plan().replace("dia_danh", "dia_dang"), encoding="utf-8")
    first, second = check([good, bad])
    assert first == Checked(good.as_posix(), ())
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
    (checked,) = check([written], Settings(ignore=("TT1", "TT2")))
    assert checked.findings == ()
    assert checked.missed == ()
    assert 50 < sum(checked.outcomes.values()) < 100
    data = written.read_bytes()
    assert check_bytes(data, "b.docx").outcomes == check_document(written).outcomes


def test_one_report_on_all_files(tmp_path):
    bad = write_plan(tmp_path / "a.yaml")
    bad.write_text(small_plan().replace("TM. Ủy ban", "TM Ủy ban"), encoding="utf-8")
    (written,) = build(bad, Order()).written
    checked = list(check([bad, written, written]))
    report = gathered(checked, ("Đã xong.",))
    assert (report.files, report.notes) == (3, ("Đã xong.",))
    assert [finding.code for finding in report.findings] == ["TT215", "TT215"]
    assert list(report.outcomes) == ["đạt", "vi phạm", "không áp dụng", "chưa đánh giá được"]
    assert report.outcomes["đạt"] == 2 * checked[1].outcomes["đạt"]
    assert report.outcomes["vi phạm"] == 2


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

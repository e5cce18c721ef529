from __future__ import annotations

from gnbv_docgen.workspace.check import check, read
from tests.samples import small_plan, write_plan


def test_findings_of_each_plan_in_order(tmp_path):
    good = write_plan(tmp_path / "a.yaml")
    bad = tmp_path / "b.yaml"
    bad.write_text(small_plan().replace("dia_danh", "dia_dang"), encoding="utf-8")
    first, second = check([good, bad])
    assert first == ()
    assert {finding.place.file for finding in second} == {bad.as_posix()}
    assert any(finding.place.line == 6 for finding in second)


def test_a_file_that_cannot_be_read(tmp_path):
    data, reading = read(tmp_path)
    assert data == b""
    assert reading.outline is None
    (found,) = reading.findings
    assert found.code == "XUAT006"
    assert tmp_path.as_posix() in found.message

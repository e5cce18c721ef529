from __future__ import annotations

from gnbv_docgen.workspace.build import Order, build
from gnbv_docgen.workspace.check import check
from gnbv_docgen.workspace.checked import gathered
from tests.samples import small_plan, write_plan


def test_one_report_on_all_files(tmp_path):
    bad = write_plan(tmp_path / "a.yaml")
    bad.write_text(small_plan().replace("TM. Ủy ban", "TM Ủy ban"), encoding="utf-8")
    (written,) = build(bad, Order()).written
    checked = list(check([bad, written, written]))
    report = gathered(checked, ("Đã xong.",))
    assert (report.files, report.notes) == (3, ("Đã xong.",))
    assert [finding.code for finding in report.findings] == ["TT215", "TT215"]
    assert list(report.outcomes) == ["đạt", "vi phạm", "không áp dụng", "chưa đánh giá được"]
    for key, count in report.outcomes.items():
        assert count == sum(each.outcomes[key] for each in checked)
    assert report.outcomes["vi phạm"] == 2

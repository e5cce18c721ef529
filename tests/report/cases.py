"""One report for the tests of all shapes."""

from __future__ import annotations

from gnbv_docgen.findings import Finding, Place, Severity
from gnbv_docgen.report.report import Report

ERROR = Finding(
    "KHO001",
    Severity.ERROR,
    "Thiếu nơi nhận: 100%\nhãy thêm",
    Place("kế hoạch/a,b.yaml", 31, 7, "noi_nhan"),
    "Điều 8",
)
WARNING = Finding("NOI018", Severity.WARNING, "Còn chỗ …", Place("kế hoạch/a,b.yaml", 4, 2, "x"))
INFO = Finding("MAU003", Severity.INFO, "Kiểu thừa", Place("mẫu.docx", label="word/styles.xml"))
NOWHERE = Finding("HE001", Severity.ERROR, "Không rõ chỗ", Place())

REPORT = Report((ERROR, WARNING, INFO, NOWHERE), files=3, not_evaluated=("Chưa xét ô 9a.",))
CLEAN = Report((), files=2)

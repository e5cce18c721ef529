"""One report for the tests of all shapes."""

from __future__ import annotations

from gnbv_docgen.findings import Finding, Place, Severity
from gnbv_docgen.report.report import NotEvaluated, Report

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

MISSED = (
    NotEvaluated("mẫu.docx", "TT045", "Không có nét kẻ", "nét kẻ vẽ rời"),
    NotEvaluated("mẫu.docx", "TT056", "Không có nét kẻ", "nét kẻ vẽ rời"),
)
REPORT = Report((ERROR, WARNING, INFO, NOWHERE), files=3, not_evaluated=MISSED)
MOTTO = Finding(
    "TT042",
    Severity.ERROR,
    "Gạch nối sai.\nTìm thấy: –",
    Place("a.docx", label="đoạn 4 “Độc lập”", part="Tiêu ngữ"),
    "điểm b",
    "–",
    "-",
)
WHOLE = Finding("TT280", Severity.WARNING, "Còn dấu vết sửa.", Place("a.docx", part="Toàn văn bản"))
SIZE = MOTTO._replace(code="TT043", message="Cỡ chữ sai.")
CLEAN = Report((), files=2)

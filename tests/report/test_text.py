from __future__ import annotations

from gnbv_docgen.report.report import Report
from gnbv_docgen.report.text import text
from tests.report.cases import CLEAN, ERROR, MOTTO, REPORT, SIZE, WHOLE


def test_lines_grouped_by_file_and_sorted_by_line():
    assert text(REPORT).splitlines() == [
        "kế hoạch/a,b.yaml:4:2: cảnh báo: [NOI018] Còn chỗ …",
        "kế hoạch/a,b.yaml:31:7: lỗi: [KHO001] Thiếu nơi nhận: 100%",
        "    hãy thêm (Điều 8)",
        "mẫu.docx (word/styles.xml): gợi ý: [MAU003] Kiểu thừa",
        "lỗi: [HE001] Không rõ chỗ",
        "mẫu.docx: chưa đánh giá được, vì nét kẻ vẽ rời:",
        "  [TT045] Không có nét kẻ?",
        "  [TT056] Không có nét kẻ?",
        "2 lỗi, 1 cảnh báo, 1 gợi ý ở 3/3 tệp.",
    ]


def test_notes_stand_before_the_summary():
    report = Report((), 1, notes=("Đã ghi: a.docx",))
    assert text(report) == "Đã ghi: a.docx\nKhông có lỗi nào trong 1 tệp."


def test_findings_about_parts_stand_under_their_part():
    outcomes = {"đạt": 3, "vi phạm": 2, "không áp dụng": 0}
    report = Report((MOTTO, WHOLE, SIZE), 1, outcomes=outcomes)
    assert text(report).splitlines() == [
        "a.docx: Tiêu ngữ",
        "  đoạn 4 “Độc lập”: lỗi: [TT042] Gạch nối sai.",
        "      Tìm thấy: – (điểm b)",
        "  đoạn 4 “Độc lập”: lỗi: [TT043] Cỡ chữ sai. (điểm b)",
        "a.docx: Toàn văn bản",
        "  cảnh báo: [TT280] Còn dấu vết sửa.",
        "2 lỗi, 1 cảnh báo ở 1/1 tệp. Quy tắc: 3 đạt, 2 vi phạm.",
    ]


def test_colour_only_when_asked():
    assert "\x1b[31mlỗi\x1b[0m: [KHO001]" in text(Report((ERROR,), 1), colour=True)
    assert "\x1b" not in text(REPORT)
    assert "\x1b" not in text(CLEAN, colour=True)

from __future__ import annotations

from gnbv_docgen.findings import Finding, Place, Severity
from gnbv_docgen.report.github import github
from gnbv_docgen.report.report import Report
from tests.report.cases import CLEAN, MOTTO, REPORT, WHOLE

TOLD = "Thiếu nơi nhận: 100%25%0Ahãy thêm (Điều 8)"


def test_the_part_of_a_word_file_stands_before_the_message():
    said = github(Report((MOTTO, WHOLE), 1)).splitlines()
    assert said[0].startswith("::error file=a.docx,title=TT042::Tiêu ngữ, đoạn 4 “Độc lập”: Gạch")
    assert "::Toàn văn bản: Còn dấu vết sửa." in said[1]


def test_commands_are_escaped():
    assert github(REPORT).splitlines() == [
        "::error file=kế hoạch/a%2Cb.yaml,line=31,col=7,title=KHO001::" + TOLD,
        "::error title=HE001::Không rõ chỗ",
        "::warning file=kế hoạch/a%2Cb.yaml,line=4,col=2,title=NOI018::Còn chỗ …",
        "::notice file=mẫu.docx,title=MAU003::Kiểu thừa",
        "2 lỗi, 1 cảnh báo, 1 gợi ý ở 3/3 tệp.",
    ]


def test_ten_of_each_severity_and_the_rest_counted():
    findings = tuple(
        Finding("X001", severity, f"số {number}", Place("C:a.yaml", number, 1))
        for number in range(1, 13)
        for severity in Severity
    )
    *commands, last = github(Report(findings, 1)).splitlines()
    assert len(commands) == 30
    assert commands[9] == "::error file=C%3Aa.yaml,line=10,col=1,title=X001::số 10"
    assert last.endswith("Còn 6 mục không hiện được ở đây; hãy xem --format text.")


def test_nothing_found():
    assert github(CLEAN) == "Không có lỗi nào trong 2 tệp."

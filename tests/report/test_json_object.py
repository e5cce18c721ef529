from __future__ import annotations

import json

from gnbv_docgen.report.json_object import json_object
from tests.report.cases import CLEAN, REPORT


def test_the_object():
    told = json.loads(json_object(REPORT))
    assert list(told) == ["findings", "not_evaluated", "outcomes", "files"]
    assert told["files"] == 3
    assert told["outcomes"] == {}
    assert told["not_evaluated"][0] == {
        "file": "mẫu.docx",
        "code": "TT045",
        "title": "Không có nét kẻ",
        "reason": "nét kẻ vẽ rời",
    }
    assert len(told["findings"]) == 4
    assert told["findings"][0] == {
        "code": "KHO001",
        "severity": "error",
        "message": "Thiếu nơi nhận: 100%\nhãy thêm",
        "file": "kế hoạch/a,b.yaml",
        "line": 31,
        "column": 7,
        "place": "noi_nhan",
        "part": "",
        "clause": "Điều 8",
        "found": "",
        "expected": "",
    }


def test_nothing_found():
    assert json.loads(json_object(CLEAN)) == {
        "findings": [], "not_evaluated": [], "outcomes": {}, "files": 2
    }  # fmt: skip


def test_letters_stay_letters():
    assert "Thiếu nơi nhận" in json_object(REPORT)

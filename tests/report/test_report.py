from __future__ import annotations

import pytest

from gnbv_docgen.report.report import Report, summary
from tests.report.cases import CLEAN, ERROR, INFO, REPORT, WARNING


@pytest.mark.parametrize(
    ("findings", "strict", "fails"),
    [
        pytest.param((), False, False, id="nothing"),
        pytest.param((INFO, WARNING), False, False, id="warning"),
        pytest.param((WARNING,), True, True, id="warning, strict"),
        pytest.param((INFO,), True, False, id="hint, strict"),
        pytest.param((WARNING, ERROR), False, True, id="error"),
    ],
)
def test_what_fails(findings, strict, fails):
    assert Report(findings, 1).fails(strict=strict) is fails


@pytest.mark.parametrize(
    ("report", "sentence"),
    [
        pytest.param(CLEAN, "Không có lỗi nào trong 2 tệp.", id="clean"),
        pytest.param(REPORT, "2 lỗi, 1 cảnh báo, 1 gợi ý ở 3/3 tệp.", id="all severities"),
        pytest.param(Report((WARNING,), 5), "1 cảnh báo ở 1/5 tệp.", id="one warning"),
    ],
)
def test_summary(report, sentence):
    assert summary(report) == sentence

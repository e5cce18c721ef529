from __future__ import annotations

import pytest

from gnbv_docgen.report.formats import FORMATS, shaped
from tests.report.cases import REPORT


def test_the_table():
    assert list(FORMATS) == ["text", "json", "github"]


@pytest.mark.parametrize("shape", list(FORMATS))
def test_every_shape_tells_every_finding(shape):
    told = shaped(REPORT, shape)
    assert told == FORMATS[shape](REPORT)
    for finding in REPORT.findings:
        assert finding.code in told


@pytest.mark.parametrize(
    ("shape", "coloured"), [("text", True), ("json", False), ("github", False)]
)
def test_only_text_has_colours(shape, coloured):
    assert ("\x1b" in shaped(REPORT, shape, colour=True)) is coloured

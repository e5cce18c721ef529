from __future__ import annotations

import pytest
from lxml import etree

from gnbv_docgen.docx.ooxml import W, number, on, points, whole


@pytest.mark.parametrize(
    ("written", "expected"),
    [("", True), ('w:val="1"', True), ('w:val="on"', True), ('w:val="true"', True),
     ('w:val="0"', False), ('w:val="false"', False), ('w:val="off"', False)],
)  # fmt: skip
def test_a_switch_is_on_unless_it_says_off(written, expected):
    element = etree.fromstring(f'<w:b xmlns:w="{W.strip("{}")}" {written}/>')
    assert on(element) is expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [("240", 12.0), ("-20", -1.0), ("12pt", 12.0), ("1in", 72.0), ("2.54cm", pytest.approx(72)),
     ("25.4mm", pytest.approx(72)), ("1pc", 12.0), ("4px", 3.0), ("", None), ("abc", None),
     ("9em", None), ("xpt", None), (None, None), ("1e300", None), ("nan", None)],
)  # fmt: skip
def test_lengths(written, expected):
    assert points(written) == expected


def test_lengths_count_in_other_units_when_told():
    assert points("28", 2) == 14.0


def test_numbers():
    assert number("3.5") == 3.5
    assert whole("3") == 3
    assert whole("3.9") == 3
    assert whole("ba") is None
    assert number(None) is None

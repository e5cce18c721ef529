from __future__ import annotations

import pytest

from tests.plan.told import messages, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('a: "b" c\n', (1, 8, "YAML024"), id="text after double quotes"),
        pytest.param("a: 'b' c\n", (1, 8, "YAML024"), id="text after single quotes"),
        pytest.param('a: "b\\"c" d\n', (1, 11, "YAML024"), id="an escaped quote"),
        pytest.param("a: 'b''c' d\n", (1, 11, "YAML024"), id="a doubled quote"),
        pytest.param('a:\n  - "b" c\n', (2, 9, "YAML024"), id="in a list"),
        pytest.param('a: "b" c: d\n', (1, 8, "YAML024"), id="with a colon"),
        pytest.param('a: "b\nc: "d"\n', (1, 4, "YAML023"), id="open, closed by the next"),
        pytest.param('a: "b\nc: "d: e"\n', (1, 4, "YAML023"), id="open, then a colon"),
        pytest.param('a:\n  - "b\n  - "c"\n', (2, 5, "YAML023"), id="open, in a list"),
        pytest.param("a: 'b\nc: d\n", (1, 4, "YAML023"), id="open to the end"),
    ],
)
def test_faults(text, expected):
    assert told(text) == [expected]


def test_quotes_over_several_lines_are_fine():
    assert told('a: "b\n  c"\nd: e\n') == []
    assert told('a: "b\n  c"\nd: %\n') == [(3, 4, "YAML022")]


def test_where_the_quote_closed():
    assert "đến dòng 3 mới gặp dấu nháy đóng" in messages('a: "b\nc: d\ne: "f"\n')[0]
    assert "đến hết tệp vẫn chưa đóng" in messages('a: "b\nc: d\n')[0]
    assert "đến dòng “---” (dòng 2)" in messages('a: "b\n---\n')[0]

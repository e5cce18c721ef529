from __future__ import annotations

import pytest

from gnbv_docgen.plan.source import parse
from tests.plan.told import told


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("a: b\n  c\n", "b c", id="continued"),
        pytest.param("a: b\n\n  c\n", "b\nc", id="continued after a blank line"),
        pytest.param("a: |\n  b\n  c\n", "b\nc\n", id="block"),
        pytest.param("a: >\n  b\n  c\n", "b c\n", id="folded"),
        pytest.param("a: |-\n  b\n", "b", id="stripped"),
        pytest.param("a: 'b''c'\n", "b'c", id="single quotes"),
        pytest.param('a: "b\\u0065\\u0301\\n"\n', "bé\n", id="double quotes, NFC"),
    ],
)
def test_styles(text, value):
    assert parse(text.encode(), "a.yaml").root == {"a": value}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a: “b # c”\n", [(1, 4, "YAML015")], id="curly, cut by a comment"),
        pytest.param("a: [“b, c”]\n", [(1, 5, "YAML015")], id="curly, cut by a comma"),
        pytest.param("a: “b\n", [], id="curly, only one"),
        pytest.param("- ten_xa:b\n- c\n", [(1, 3, "YAML030")], id="no space"),
        pytest.param("a: http://b_c.vn\n", [], id="an address"),
        pytest.param("a: ten_xa://b\n", [], id="a scheme"),
        pytest.param("a: 12:30\n", [], id="a time"),
        pytest.param("a: 'ten_xa:b'\n", [], id="no space, but quoted"),
        pytest.param("a:\n  -Căn cứ\n", [(2, 3, "YAML040")], id="glued dash"),
        pytest.param("a:\n  -Căn\n  -Cứ\n", [(2, 3, "YAML040")], id="glued dashes"),
        pytest.param("a: -Căn cứ\n", [], id="a dash after the key"),
        pytest.param("a:\n  -5\n", [], id="a number below zero"),
        pytest.param("a: b\n  - c\n", [(2, 3, "YAML037")], id="joined dash"),
        pytest.param("a: b\n  1. c\n", [(2, 3, "YAML037")], id="joined number"),
        pytest.param("a: b\n  đ) c\n", [(2, 3, "YAML037")], id="joined letter"),
        pytest.param("a: 2021\n  - 2025\n", [], id="a range that was wrapped"),
        pytest.param("a: b\n  ten_xa:c\n", [(2, 3, "YAML030")], id="no space on a later line"),
        pytest.param("a: |\n  ten_xa:c\n  - d\n  -e\n", [], id="a block is text"),
    ],
)
def test_traps(text, expected):
    assert [found for found in told(text) if found[2] != "YAML012"] == expected

from __future__ import annotations

import pytest

from tests.plan.told import messages, told

CASES = {
    "one space too many": ("a:\n  b: 1\n   c: 2\n", (3, 4, "YAML026")),
    "one space too few": ("a:\n  b: 1\n c: 2\n", (3, 2, "YAML026")),
    "far too deep": ("a: 1\n        b: 2\n", (2, 9, "YAML026")),
    "item too far left": ("a:\n  - b\n - c\n", (3, 2, "YAML026")),
    "key at the dashes": ("a:\n  - b\n  ccc: d\n", (3, 3, "YAML026")),
    "list without a key": ("- a\nb: c\n", (2, 1, "YAML026")),
    "text in a list": ("a:\n  - b\n  c\n", (3, 3, "YAML033")),
    "text among keys": ("a: 1\nb\nc: 2\n", (2, 1, "YAML029")),
    "text at the top": ("Kế hoạch\na: 1\n", (1, 1, "YAML029")),
    "block, first line": ("a: |\nb\nc: d\n", (2, 1, "YAML032")),
    "block, later line": ("a: |\n    b\n  c\nd: e\n", (3, 3, "YAML032")),
    "block, in a list": ("a:\n  - |\n    b\n   c\n", (4, 4, "YAML032")),
    "block, a line with a colon": (
        "a:\n  - b: |\n      c\nD e:\n      f\n  - g: h\n",
        (4, 1, "YAML032"),
    ),
    "list below a value": ("a: b\n  - c: d\n", (2, 3, "YAML039")),
    "list beside a value": ("a: b\n- c\n", (2, 1, "YAML039")),
    "dash that is too many": ("a:\n  b: c\n  - d: e\n", (3, 3, "YAML043")),
    "key below a text": ("a:\n  - b\n    c: d\n", (3, 5, "YAML044")),
    "no space after the colon": ("a: 1\nb_c:2\nd: 3\n", (2, 1, "YAML030")),
    "no space after the dash": ("a:\n  - b\n  -c\n", (3, 3, "YAML040")),
    "no key before the colon": ("a: 1\n: b\n", (2, 1, "YAML031")),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=list(CASES))
def test_faults(text, expected):
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        pytest.param(
            "a:\n    b: 1\n  c: 2\n",
            "Hãy thụt vào 4 dấu cách để ngang hàng với “b” ở dòng 2, hoặc thụt vào 0 dấu cách để "
            "ngang hàng với “a” ở dòng 1.",
            id="between two levels",
        ),
        pytest.param(
            "a: |\n  x\nb:\n  c: 1\n   d: 2\n",
            "Hãy thụt vào 2 dấu cách để ngang hàng với “c” ở dòng 4.",
            id="a block above that has ended",
        ),
        pytest.param(
            "a:\n  - b: |\n      k: x\n      - y\n   c: 1\n",
            "Hãy thụt vào 4 dấu cách để ngang hàng với “b” ở dòng 2, hoặc thụt vào 2 dấu cách để "
            "ngang hàng với “-” ở dòng 2.",
            id="what stands in a block is no level",
        ),
        pytest.param("- a\nb: c\n", "hãy thêm một dòng “khóa:” ở trên nó", id="a list at the top"),
        pytest.param("a: |\n    b\n  c\n", "ít nhất 4 dấu cách", id="block"),
        pytest.param("a:\n  - b: |\n      c\n  d\n", "thì thụt vào 6 dấu cách", id="list or block"),
    ],
)
def test_advice(text, advice):
    (message,) = messages(text)
    assert advice in message

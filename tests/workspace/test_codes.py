from __future__ import annotations

import re

import pytest

from gnbv_docgen.findings import Place, Severity
from gnbv_docgen.workspace.codes import CODES, finding


@pytest.mark.parametrize("code", list(CODES))
def test_every_code_makes_a_whole_message(code):
    names = re.findall(r"{(\w+)}", CODES[code].message)
    found = finding(code, "a.yaml", "chỗ", **{name: f"<{name}>" for name in names})
    assert found.code == code
    assert found.severity is Severity.ERROR
    assert found.place == Place("a.yaml", label="chỗ")
    assert all(f"<{name}>" in found.message for name in names)
    assert found.message.endswith((".", ">"))


def test_codes_are_numbered_without_gaps():
    assert list(CODES) == [f"XUAT{number:03}" for number in range(1, len(CODES) + 1)]

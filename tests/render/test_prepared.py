"""What is kept of a template between runs."""

from __future__ import annotations

import pytest

from gnbv_docgen.render.plain import prepare
from gnbv_docgen.render.prepared import Prepared
from tests.render.shop import TEMPLATE


def test_as_json_and_back() -> None:
    prepared = prepare(TEMPLATE)
    assert Prepared.from_json(prepared.to_json()) == prepared


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "null",
        '{"parts": []}',
        '{"parts": 1, "rules": []}',
        '{"parts": [["a", 5, true]], "rules": []}',
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        Prepared.from_json(text)

"""What a waiver accepts. In plans: ``tests/workspace/test_content.py``."""

from __future__ import annotations

import pytest

from gnbv_docgen.findings import Place
from gnbv_docgen.plan.model import Waiver
from gnbv_docgen.plan.texts import Text
from gnbv_docgen.rules.content.waivers import Waivers
from gnbv_docgen.rules.rule import Slip, Unknown
from tests.rules.contents import document

HERE = Place("a", 9, 1)


def waiver(code, words):
    return Waiver(HERE, code, Text(words, HERE), Text("Đã xem", HERE))


CONTENT = document("Trồng cây Tại Thôn.", "Trồng rừng.")
FIRST = next(item.index for item in CONTENT.items if item.text.startswith("Trồng cây"))


@pytest.mark.parametrize(
    ("code", "words", "judgement", "accepted"),
    [
        ("ND111", "cây tại thôn", Slip("a", "b", FIRST), True),
        ("ND112", "cây tại thôn", Slip("a", "b", FIRST), False),
        ("ND111", "cây tại thôn", Slip("a", "b", FIRST + 1), False),
        ("ND111", "không có tổng", Slip("không có tổng số", "b"), True),
        ("ND111", "cây", Unknown("cây"), False),
    ],
)
def test_the_paragraph_that_holds_the_words(code, words, judgement, accepted):
    assert Waivers([waiver(code, words)]).accept("ND111", judgement, CONTENT) is accepted


def test_those_of_no_use():
    waivers = Waivers([waiver("ND111", "cây"), waiver("ND111", "mía"), waiver("ND1111", "mía")])
    assert waivers.accept("ND111", Slip("a", "b", FIRST), CONTENT)
    found = list(waivers.findings(["ND111", "ND112"], ["ND111"]))
    assert [finding.code for finding in found] == ["NOI040", "NOI041"]
    assert "mía" in found[0].message
    assert "Có phải ý bạn là ND111?" in found[1].message
    assert list(waivers.findings(["ND111", "ND1111"], [])) == []

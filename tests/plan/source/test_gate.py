from __future__ import annotations

import pytest

from gnbv_docgen.plan.source.gate import CONTROL, SUSPECT

XML_ILLEGAL = [
    *(chr(code) for code in range(0x20) if chr(code) not in "\t\n\r"),
    *("\ufffe", "\uffff", "\ud800", "\udfff"),
]


@pytest.mark.parametrize("character", XML_ILLEGAL, ids=lambda one: f"U+{ord(one):04X}")
def test_nothing_passes_that_xml_cannot_hold(character):
    assert CONTROL.search(f"a{character}b")
    assert SUSPECT.search(f"a{character}b")


@pytest.mark.parametrize(
    "text", ["Ủy ban nhân dân", "“a” – b…", "😀👩🏽", "½ m² §", "\r\n", "e\u0301"]
)
def test_ordinary_text_needs_no_second_look(text):
    assert SUSPECT.search(text) is None


@pytest.mark.parametrize("character", list("\t\x85\xa0\xad\u200b\u2028\u202f\u3000\ufeff\ufffd"))
def test_suspects_are_not_all_refused(character):
    assert SUSPECT.search(f"a{character}b")
    assert CONTROL.search(f"a{character}b") is None

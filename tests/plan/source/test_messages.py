from __future__ import annotations

import re
from string import Formatter

import pytest

from gnbv_docgen.findings import Place, Severity
from gnbv_docgen.plan.source.messages import FAULTS, fault


@pytest.mark.parametrize("name", list(FAULTS))
def test_every_fault_makes_a_whole_message(name):
    words = {word for _, word, _, _ in Formatter().parse(FAULTS[name].message) if word}
    found = fault(name, "a.yaml", 3, 7, **{word: f"<{word}>" for word in words})
    assert found.code == FAULTS[name].code
    assert found.place == Place("a.yaml", 3, 7)
    assert all(f"<{word}>" in found.message for word in words)
    assert re.search("Hãy|hãy|choices", found.message), "says how to mend it"
    assert found.message.endswith((".", ">", '"'))


def test_codes_are_numbered_without_gaps():
    codes = sorted(fault.code for fault in FAULTS.values())
    assert codes == [f"YAML{n:03}" for n in (*range(1, len(codes)), 99)]


def test_only_what_is_kept_as_typed_is_a_warning():
    warnings = {name for name, one in FAULTS.items() if one.severity is Severity.WARNING}
    assert warnings == {
        "odd_space_text",
        "unseen_text",
        "decomposed",
        "unused_anchor",
        "damaged",
        "joined_dash",
    }

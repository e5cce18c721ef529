"""Damaged files are checked or refused, whatever was done to them: never anything else.

This is a sample; ``python -m tests.damage.run`` checks ten thousand, real files among them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from random import Random
from types import ModuleType
from typing import Any

import pytest

from tests.damage import archives, bases, elements, floods, judging, links, markup, raw, structures
from tests.damage.judging import BUG, DIED, READ, REFUSED, STUCK, outcome
from tests.damage.mutants import mutant
from tests.damage.run import failed, summary
from tests.damage.workers import Bounds, Workers

SAMPLE = 600
MOST = 2_000
# Far more than any of these takes: only what would never end is ended.
BOUNDS = Bounds(seconds=120.0)


def test_every_file_of_the_sample_is_checked_or_refused():
    own = bases.own()
    with Workers(2, BOUNDS) as workers:
        found = list(workers.judge(range(SAMPLE), lambda number: mutant(number, own, MOST)))
    wrong = [
        f"{made.number} of {made.base}, {made.kinds}: {judged.end}\n{judged.detail}"
        for made, judged in found
        if judged.end not in (READ, REFUSED)
    ]
    assert not wrong, "\n".join(wrong)
    ends = [judged.end for _, judged in found]
    assert min(ends.count(READ), ends.count(REFUSED)) > SAMPLE / 5
    assert f"{SAMPLE} damaged files of {len(own)}: " in summary(found, len(own))


@pytest.mark.parametrize("name", list(bases.own()))
def test_undamaged_files_are_checked(name):
    assert outcome(archives.packed(bases.own()[name]), "a.docx").end == READ


def test_the_same_number_gives_the_same_file():
    own = bases.own()
    for number in range(40):
        assert mutant(number, own, 99) == mutant(number, own, 99)
    assert len({mutant(number, own, 99).data for number in range(40)}) == 40


WHOLE = bases.everything()
TEXT = WHOLE["word/document.xml"]
ALL = {
    f"{module.__name__.rpartition('.')[2]}.{kind.__name__}": (module, kind)
    for module in (archives, elements, floods, links, markup, raw, structures)
    for kind in module.KINDS
}


def done(module: ModuleType, kind: Callable[..., Any], chance: Random) -> object:
    """What ``kind`` makes of the file that has everything."""
    members = dict(WHOLE)
    if module is archives:
        return kind(chance, members)
    if module in (raw, markup):
        return kind(chance, TEXT)
    if module is elements:
        return elements.damaged(chance, TEXT, kind)
    kind(chance, members, *([50] if module is floods else []))
    return members


@pytest.mark.parametrize(("module", "kind"), ALL.values(), ids=list(ALL))
def test_every_kind_of_damage_does_damage(module, kind):
    untouched = (WHOLE, TEXT, archives.packed(WHOLE))
    assert any(done(module, kind, Random(seed)) not in untouched for seed in range(9))


def test_a_file_that_takes_too_long_costs_no_other():
    data, made = archives.packed(WHOLE), mutant(0, {"a": WHOLE}, 9)
    with Workers(1, Bounds(seconds=0.001)) as workers:
        for _ in range(2):
            stuck = workers.one().judge(data, "a.docx")
            assert (stuck.end, failed(stuck)) == (STUCK, True)
            assert stuck.detail.startswith("Timeout")
    assert "1 stuck" in summary([(made, stuck)], 1)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows không đặt được giới hạn bộ nhớ")
def test_a_file_that_takes_too_much_costs_no_other():
    large = {**WHOLE, "word/document.xml": TEXT.replace(b"<w:body>", b"<w:body>" + b" " * 300_000)}
    data, made = archives.packed(large), mutant(0, {"a": WHOLE}, 9)
    with Workers(1, Bounds(bytes=1)) as workers:
        for _ in range(2):
            found = workers.one().judge(data, "a.docx")
            assert found.end in (BUG, DIED)
            assert failed(found)
    assert f"1 {found.end}" in summary([(made, found)], 1)


def test_what_is_raised_is_kept(monkeypatch):
    def broken(*_: object) -> None:
        raise RuntimeError("ngoài dự tính")

    monkeypatch.setattr(judging, "check_bytes", broken)
    found = outcome(b"", "a.docx")
    assert (found.end, failed(found)) == (BUG, True)
    assert "ngoài dự tính" in found.detail

from __future__ import annotations

import re

import pytest

from gnbv_docgen.plan.schema.messages import WORDS
from gnbv_docgen.plan.source import parsing
from gnbv_docgen.plan.source.messages import FAULTS
from gnbv_docgen.plan.source.parser import pure_events
from tests.plan.broken_files import FOLDER, broken_files, report

FILES = broken_files()
# Shown elsewhere: a file of 5 MB, and what no schema of the plan file can say today.
NOT_HERE = {"YAML004", "YAML099", "KHO009", "KHO010", "KHO011", "KHO012", "KHO099"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_report(path):
    assert report(path) == path.with_suffix(".txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_same_report_without_libyaml(path, monkeypatch):
    monkeypatch.setattr(parsing, "next_event_of", pure_events)
    assert report(path) == path.with_suffix(".txt").read_text(encoding="utf-8")


def test_there_are_enough_and_each_is_told_something():
    expected = {path.stem: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.txt")}
    assert set(expected) == {path.stem for path in FILES}
    assert len(expected) >= 60
    assert [name for name, text in expected.items() if not text] == []


def test_every_code_of_source_and_schema_is_met():
    met = {
        code
        for path in FOLDER.glob("*.txt")
        for code in re.findall(r"\[([A-Z]+[0-9]{3})\]", path.read_text(encoding="utf-8"))
    }
    codes = {fault.code for fault in FAULTS.values()} | {words.code for words in WORDS.values()}
    assert codes - met == NOT_HERE

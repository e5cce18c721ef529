"""What good documents do is never a finding about the form of real ones (skipped without them).

A row of ``MUST_NOT_FIRE``: in which documents it can be seen, and which findings would be wrong.
Rows in ``SELDOM`` hold for what the files at hand may lack.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

import pytest

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.read import read
from gnbv_docgen.docx.segment import segment
from gnbv_docgen.docx.view import DocxView
from gnbv_docgen.findings import Finding
from gnbv_docgen.rules.engine import evaluate
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.prose import usual_size
from gnbv_docgen.rules.loading import format_rules
from gnbv_docgen.workspace.check import check_form
from tests.docx.building import added, para, retyped
from tests.shared import shared_files

PARTY = re.compile(r"\d+\s?-\s?(?:NQ|QĐ|KL|CT|TB|KH|HD)/(?:TW|TU|ĐU|HU)")
LATER = re.compile(r"\b20(?:2[7-9]|3\d)\b")
BASES = {f"TT{number}" for number in range(140, 149)}


class Case(NamedTuple):
    """A file with what was found in it."""

    name: str
    document: Document
    findings: tuple[Finding, ...]

    def texts(self, *names: Name) -> list[str]:
        return [self.document.text(part) for part in self.document.parts(*names)]

    def told(self, *parts: Part) -> list[Finding]:
        """The findings about the paragraphs of ``parts``."""
        places = {f"đoạn {part.paragraph + 1}" for part in parts}
        return [each for each in self.findings if each.place.label.split(" “")[0] in places]


@cache
def cases() -> tuple[Case, ...]:
    found = []
    for file in shared_files("corpus/docx/*.docx"):
        data = file.read_bytes()
        view = read(data, file.name)
        document = Document(view, segment(view))
        found.append(Case(file.name, document, check_form(data, file.name).findings))
    return tuple(found)


def _coded(case: Case, *codes: str) -> list[Finding]:
    return [finding for finding in case.findings if finding.code in codes]


def _says(case: Case, words: re.Pattern[str]) -> list[Finding]:
    return [each for each in case.findings if words.search(f"{each.found} {each.expected}")]


def _number(case: Case) -> str:
    return " ".join(case.texts(Name.NUMBER))


def _whole(case: Case) -> str:
    return " ".join(paragraph.text for paragraph in case.document.view.paragraphs)


def _lines(case: Case, words: str) -> list[Part]:
    """The recipients' lines that hold ``words``."""
    parts = case.document.parts(Name.RECIPIENT, Name.FILE_COPY)
    return [part for part in parts if words in case.document.text(part)]


def _carried_out(case: Case) -> list[Part]:
    parts = case.document.parts(Name.BODY, Name.LEGAL_BASIS)
    return [part for part in parts if case.document.text(part).startswith("Thực hiện")]


def _behind(case: Case) -> list[Part]:
    return [part for part in case.document.segments.parts if part.appendix]


def _closed(case: Case) -> bool:
    inner = case.texts(Name.BODY, Name.HEADING)
    return bool(inner) and inner[-1].endswith("./.") and bool(case.document.parts(Name.AUTHORITY))


SEEN = Callable[[Case], object]
MUST_NOT_FIRE: dict[str, tuple[SEEN, Callable[[Case], list[Finding]]]] = {
    "a number with zeros before it": (
        lambda case: re.search(r"Số:\s*0\d{2,}/", _number(case)),
        lambda case: _coded(case, "TT071", "TT072"),
    ),
    "numbers of the Party": (
        lambda case: PARTY.search(_whole(case)),
        lambda case: _says(case, PARTY),
    ),
    "no line TM.": (
        lambda case: "TM." not in " ".join(case.texts(Name.AUTHORITY)),
        lambda case: _coded(case, "TT210", "TT216", "TT217", "TT219"),
    ),
    "no legal bases": (
        lambda case: not case.document.all_parts(Name.LEGAL_BASIS),
        lambda case: _coded(case, *BASES),
    ),
    "carried out, not based on": (
        _carried_out,
        lambda case: [each for each in case.told(*_carried_out(case)) if each.code in BASES],
    ),
    "a decision and what it issues": (
        lambda case: case.document.kind == "quyết định" and _behind(case),
        lambda case: _coded(case, "TT030", "TT070", "TT090", "TT190", "TT210", "TT246", "TT256"),
    ),
    "addressees in a plan": (
        lambda case: case.document.kind == "kế hoạch" and case.texts(Name.ADDRESSEES),
        lambda case: _coded(case, "TT180"),
    ),
    "number and day still blank": (
        lambda case: not re.search(r"\d", _number(case).split("/")[0]),
        lambda case: _coded(case, "TT070", "TT072", "TT090", "TT091", "TT092", "TT093", "TT095"),
    ),
    "a person among the recipients": (
        lambda case: _lines(case, "Đ/c"),
        lambda case: [
            each
            for each in case.told(*_lines(case, "Đ/c"))
            if each.code in ("TT199", "TT200", "TT205")
        ],
    ),
    "many recipients": (
        lambda case: len(case.texts(Name.RECIPIENT)) >= 9,
        lambda case: _coded(case, "TT199", "TT200", "TT205"),
    ),
    "numbers that start again behind": (
        _behind,
        lambda case: [
            each for each in case.told(*_behind(case)) if each.code in ("TT168", "TT170", "TT171")
        ],
    ),
    "years to come": (lambda case: LATER.search(_whole(case)), lambda case: _says(case, LATER)),
    "a slogan with a dash": (
        lambda case: re.search(r"“[^”]* [-–] [^”]*”", " ".join(case.texts(Name.BODY))),
        lambda case: [
            each for each in case.told(*case.document.parts(Name.BODY)) if " - " in each.found
        ],
    ),
    "./. above a signature in a table": (_closed, lambda case: _coded(case, "TT158")),
    "text of 14 points": (
        lambda case: usual_size(case.document) == 14,
        lambda case: [
            each
            for each in _coded(case, "TT117", "TT141", "TT150", "TT162", "TT183", "TT212", "TT222")
            if each.found == "cỡ chữ 14"
        ],
    ),
}
SELDOM = {"a number with zeros before it", "addressees in a plan", "a slogan with a dash"}


@pytest.mark.parametrize("name", MUST_NOT_FIRE)
def test_good_habits_are_never_found_fault_with(name):
    seen, wrong = MUST_NOT_FIRE[name]
    shown = [case for case in cases() if seen(case)]
    assert shown or name in SELDOM
    told = [(case.name, each.code, each.found) for case in shown for each in wrong(case)]
    assert told == []


def _codes(the: DocxView) -> list[tuple[str, str]]:
    findings = evaluate(the, segment(the), format_rules()).findings
    return [(each.code, each.found) for each in findings]


def test_a_number_with_zeros_and_addressees_change_nothing_in_real_plans():
    plans = [case for case in cases() if case.document.kind == "kế hoạch"]
    assert len(plans) >= 6
    for case in plans:
        the = case.document.view
        (number,) = case.document.parts(Name.NUMBER)
        line = case.document.paragraph(number)
        blank = line.text.split("/")[0]
        numbered = retyped(the, f"{blank}/", "Số: 0124/")
        assert _codes(numbered) == _codes(the)
        text = case.document.parts(Name.LEGAL_BASIS, Name.BODY)[0].paragraph
        to = para("Kính gửi: Các cơ quan, đơn vị trên địa bàn", alignment="centre", first_line=0.0)
        new = set(_codes(added(the, the.paragraphs[text - 1], to))) - set(_codes(the))
        assert new == set(), case.name

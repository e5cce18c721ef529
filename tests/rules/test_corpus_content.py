"""What good documents do is never a finding about the text of real ones (skipped without them).

A row of ``MUST_NOT_FIRE``: in which documents it can be seen, and which slips would be wrong. The
same habits in documents of our own are in ``noi_dung/test_good_habits.py``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

import pytest

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.docx.read import read
from gnbv_docgen.docx.segment import segment
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.content.word_content import word_content
from gnbv_docgen.rules.loading import content_rules
from gnbv_docgen.rules.rule import Slip
from tests.rules.contents import document
from tests.shared import shared_files

PARTY = re.compile(r"\b\d+-(?:NQ|QĐ|KL|CT|TB|KH|HD|CTr)/(?:TW|TU|ĐU|HU)")
ZEROS = re.compile(r"\b0\d{2,}/[A-ZĐ]")
SLOGAN = re.compile(r"“[^”]* [-–] [^”]*”")
SYMBOLS = ("ND003", "ND004", "ND012", "ND013", "ND014", "ND033")
NUMBERING = ("ND140", "ND141", "ND143")
YEARS = ("ND040", "ND042", "ND043", "ND047", "ND048")


class Told(NamedTuple):
    """A slip with its code and its item, None where it is about the whole document."""

    code: str
    slip: Slip
    item: Item | None

    @property
    def words(self) -> str:
        """The words that it is about."""
        return self.item.text[self.slip.start : self.slip.end] if self.item else ""


class Case(NamedTuple):
    """A file with what was told of it."""

    name: str
    content: Content
    told: tuple[Told, ...]

    def texts(self, *names: Name) -> list[str]:
        return [item.text for item in self.content.of(*names, appendix=None)]

    def whole(self) -> str:
        return "\n".join(item.text for item in self.content.items)

    def of(self, *codes: str) -> list[Told]:
        return [one for one in self.told if one.code in codes]

    def at(self, *names: Name) -> list[Told]:
        return [one for one in self.told if one.item is not None and one.item.role in names]


def _case(name: str, content: Content) -> Case:
    told = [
        Told(rule.code, slip, None if slip.item is None else content.items[slip.item])
        for rule in content_rules()
        for slip in rule.check(content)
        if isinstance(slip, Slip)
    ]
    return Case(name, content, tuple(told))


@cache
def cases() -> tuple[Case, ...]:
    found = []
    for file in shared_files("corpus/docx/*.docx"):
        view = read(file.read_bytes(), file.name)
        found.append(_case(file.name, word_content(view, segment(view), file.name)))
    for file in shared_files("corpus/text/*.txt"):
        lines = [line for line in file.read_text("utf-8").splitlines() if line.strip()]
        body = [line for line in lines[1:] if line != "|" and not line.startswith("#")]
        blank = document(*body, subject="", date="", number="", recipients=(), signer="")
        found.append(_case(file.name, blank))
    return tuple(found)


def _blank(case: Case) -> bool:
    numbers = case.texts(Name.NUMBER)
    return bool(numbers) and not re.search(r"\d", numbers[0].split("/")[0])


def _later(case: Case) -> bool:
    year = case.content.date.year if case.content.date else None
    return year is not None and str(year + 1) in case.whole()


def _behind(case: Case) -> list[Item]:
    return [item for item in case.content.items if item.appendix and item.number]


def _in_slogan(one: Told) -> bool:
    text, slip = (one.item.text if one.item else ""), one.slip
    end = len(text) if slip.end is None else slip.end
    return any(slogan.start() < slip.start and end < slogan.end()
               for slogan in SLOGAN.finditer(text))  # fmt: skip


SEEN = Callable[[Case], object]
MUST_NOT_FIRE: dict[str, tuple[SEEN, Callable[[Case], list[Told]]]] = {
    "a number with zeros before it": (
        lambda case: ZEROS.search(case.whole()),
        lambda case: [one for one in case.of(*SYMBOLS) if ZEROS.search(one.words)],
    ),
    "numbers of the Party": (
        lambda case: PARTY.search(case.whole()),
        lambda case: [one for one in case.of(*SYMBOLS) if PARTY.search(one.words)],
    ),
    "signed with TM. or without": (
        lambda case: case.texts(Name.AUTHORITY),
        lambda case: case.at(Name.AUTHORITY, Name.SIGNER),
    ),
    "no legal bases": (
        lambda case: not case.texts(Name.LEGAL_BASIS),
        lambda case: [one for one in case.told if one.item is None and "căn cứ" in one.slip.found],
    ),
    "carried out, not based on": (
        lambda case: any(text.startswith("Thực hiện ") for text in case.texts(Name.BODY)),
        lambda case: [one for one in case.of("ND129", "ND138")
                      if one.item is not None and one.item.text.startswith("Thực hiện ")
                      and ". " not in one.item.text[: one.slip.start]],
    ),
    "a decision and what it issues": (
        lambda case: case.content.kind == "quyết định" and "ban hành kèm theo" in
        case.whole().casefold(),
        lambda case: case.of("ND145", "ND146"),
    ),
    "addressees": (
        lambda case: case.texts(Name.ADDRESSEES),
        lambda case: case.at(Name.ADDRESSEES),
    ),
    "number and day still blank": (
        _blank,
        lambda case: case.at(Name.NUMBER, Name.PLACE_DATE),
    ),
    "a person among the recipients": (
        lambda case: any("Đ/c" in text for text in case.texts(Name.RECIPIENT)),
        lambda case: [one for one in case.at(Name.RECIPIENT, Name.FILE_COPY)
                      if one.item is not None and "Đ/c" in one.item.text],
    ),
    "many recipients": (
        lambda case: len(case.texts(Name.RECIPIENT)) >= 9,
        lambda case: [one for one in case.at(Name.RECIPIENT) if one.code in ("ND067", "ND137")],
    ),
    "numbers that start again behind": (
        _behind,
        lambda case: [one for one in case.of(*NUMBERING)
                      if one.item is not None and one.item.appendix],
    ),
    "years to come": (
        _later,
        lambda case: [one for one in case.of(*YEARS)
                      if one.words.isdecimal() and case.content.date is not None
                      and int(one.words) > (case.content.date.year or 0)],
    ),
    "a slogan with a dash": (
        lambda case: SLOGAN.search(case.whole()),
        lambda case: [one for one in case.of("ND124", "ND125", "ND126") if _in_slogan(one)],
    ),
    "./. at the end": (
        lambda case: "./." in case.whole(),
        lambda case: [one for one in case.told if "./." in one.words or one.words == "/."],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MUST_NOT_FIRE)
def test_good_habits_are_never_found_fault_with(name):
    seen, wrong = MUST_NOT_FIRE[name]
    shown = [case for case in cases() if seen(case)]
    assert shown
    assert [(case.name, one.code, one.slip.found) for case in shown for one in wrong(case)] == []

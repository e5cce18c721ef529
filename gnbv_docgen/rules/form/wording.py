"""Reading what stands in the parts: the number, the date line, labels of headings, signatures."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from gnbv_docgen.docx.parts import OTHER_TITLE, Name, Part
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.viet.tones import placed

_NUMBER: Final = re.compile(
    r"^(?P<word>số)?\s*(?P<colon>:)?\s*(?P<digits>\d+)?(?P<room>[\s.…_]*)"
    r"(?P<slash>/)?(?P<symbol>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_DATE: Final = re.compile(
    r"^(?P<place>.*?)(?P<comma>\s*,)?\s*\bngày(?P<day>[\s\d.…_]*)tháng(?P<month>[\s\d.…_]*)"
    r"năm(?P<year>[\s\d.…_]*)$",
    re.IGNORECASE | re.DOTALL,
)
_LABELS: Final = tuple(
    (sort, re.compile(pattern, re.IGNORECASE if "word" in pattern else 0))
    for sort, pattern in (
        ("phần", r"(?P<word>phần)\s+(?P<number>(?:thứ\s+\w+)|[IVXLC]+|\d+)\b(?P<sign>)"),
        ("chương", r"(?P<word>chương)\s+(?P<number>(?:thứ\s+\w+)|[IVXLC]+|\d+)\b(?P<sign>)"),
        ("tiểu mục", r"(?P<word>tiểu mục)\s+(?P<number>\d+|[IVXLC]+)\b(?P<sign>)"),
        ("mục", r"(?P<word>mục)\s+(?P<number>\d+|[IVXLC]+)\b(?P<sign>)"),
        ("điều", r"(?P<word>điều)\s+(?P<number>\d+)\s*(?P<sign>\D?)"),
        ("la mã", r"(?P<number>[IVX]+)\s*(?P<sign>[.)/:-])(?:(?!\w)|(?<=\.)(?=[^\W\d_]{2}))"),
        ("số", r"(?P<number>\d+)\s*(?P<sign>[.)/:])(?![\d/])"),
        ("chữ", r"(?P<number>[a-zđ])\s*(?P<sign>[).:/])(?=\s|$)"),
    )
)


class NumberLine(NamedTuple):
    """The number and symbol, taken apart. ``symbol`` is all after the first stroke."""

    word: str
    colon: bool
    digits: str
    room: str
    slash: bool
    symbol: str

    @property
    def year(self) -> str:
        """The year between number and symbol, empty when there is none."""
        found = re.match(r"(\d{4})/", self.symbol)
        return found.group(1) if found else ""

    @property
    def groups(self) -> list[str]:
        """The groups of letters of the symbol, spaces and a year left out."""
        symbol = re.sub(r"\s", "", self.symbol).removeprefix(f"{self.year}/")
        return [group for group in re.split(r"[-–/]", symbol) if group]


class DateLine(NamedTuple):
    """The place and the date, as written; blanks left for a hand are empty texts."""

    place: str
    comma: bool
    day: str
    month: str
    year: str
    spaced: bool


class Label(NamedTuple):
    """A heading's or item's number: which sort, the number, the sign after it, what follows."""

    sort: str
    word: str
    number: str
    sign: str
    rest: str


def number_line(text: str) -> NumberLine:
    """Take ``Số: 05/KH-UBND`` apart; never fails, since a mistyped one is what rules look for."""
    found = _NUMBER.match(text.strip())
    assert found is not None  # every group is optional
    part = found.groupdict(default="")
    return NumberLine(
        part["word"], bool(part["colon"]), part["digits"], part["room"], bool(part["slash"]),
        part["symbol"].strip(),
    )  # fmt: skip


def is_party_number(text: str) -> bool:
    """Whether a number has the Party's form (``Số 16-NQ/TW``), which the decree does not rule."""
    return re.match(r"số\s*:?\s*\d*\s*[-–]\s*\w+\s*/", text, re.IGNORECASE) is not None


def date_line(text: str) -> DateLine | None:
    """Take ``X, ngày 05 tháng 01 năm 2026`` apart; None when it is no such line."""
    found = _DATE.match(text.strip().removesuffix("."))
    if found is None:
        return None
    blanks = {key: re.sub(r"\D", "", found[key]) for key in ("day", "month", "year")}
    spaced = all(
        not re.match(r"\d", found[key]) and (key == "year" or not re.search(r"\d$", found[key]))
        for key in ("day", "month", "year")
    )
    return DateLine(
        found["place"].strip(), found["comma"] is not None, blanks["day"], blanks["month"],
        blanks["year"], spaced,
    )  # fmt: skip


def label(text: str, number: str = "") -> Label | None:
    """The label at the start of ``text``; ``number`` is that of automatic numbering."""
    whole = f"{number} {text}" if number else text
    for sort, pattern in _LABELS:
        found = pattern.match(whole)
        if found:
            rest = whole[found.end() :].strip()
            word = found.groupdict().get("word", "")
            return Label(sort, word, found["number"], found["sign"].strip(), rest)
    return None


def addressees(document: Document) -> list[Part]:
    """The lines of "Kính gửi" without notes in brackets below the names."""
    parts = document.parts(Name.ADDRESSEES)
    return [part for part in parts if not document.text(part).startswith("(")]


def addressee_items(document: Document) -> list[tuple[str, Part]]:
    """Those written to, one each, below the line "Kính gửi:"; lines parted by hand are joined."""
    found: list[tuple[str, Part]] = []
    lines = [
        (" ".join(line.split()), part)
        for part in addressees(document)
        for line in document.text(part).split("\n")
    ]
    for line, part in lines[1:]:
        dash = line.startswith("-") or document.paragraph(part).number.strip() in ("-", "–")
        if found and not dash and not found[-1][0].endswith((";", ".")):
            found[-1] = (f"{found[-1][0]} {line}", found[-1][1])
        elif line:
            found.append((line, part))
    return found


def own_titles(document: Document) -> list[Part]:
    """The lines of authority and title, without another title of the signer (ô 7b).

    Such a one stands above the name in small letters, below the title that the document is signed
    with; where there is no such title, the line in small letters is it.
    """
    found: list[Part] = []
    titled = False
    for part in document.parts(Name.AUTHORITY):
        if part.level != OTHER_TITLE or not titled:
            found.append(part)
        titled = titled or re.match(r"(TUQ|TM|KT|TL)\b", document.text(part)) is None
    return found


def authority_lines(document: Document) -> list[tuple[str, int]]:
    """The lines of authority and title above the signature, each with its paragraph."""
    return [
        (" ".join(line.split()), part.paragraph)
        for part in own_titles(document)
        for line in document.text(part).split("\n")
        if line.strip()
    ]


def same_letters(text: str) -> str:
    """``text`` with its tone marks put the new way (HÒA, not HOÀ; ỦY, not UỶ).

    The decree itself writes such words both ways, so neither is a fault.
    """
    return placed(text, "first")

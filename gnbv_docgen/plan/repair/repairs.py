"""The repairs: what is certain and changes no meaning, on one line of a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final, NamedTuple

from gnbv_docgen.viet.casing import CAPITALS
from gnbv_docgen.viet.dates import PartialDate, official, short
from gnbv_docgen.viet.grammar.date_mentions import DateMention, dates
from gnbv_docgen.viet.grammar.symbols import closed_up, symbols

_LETTER: Final = r"[^\W\d_]"
_UNSEEN: Final = re.compile("[\u200b\u2060\ufeff]")
# Room for a hand to write is no slip: “ngày   tháng   năm”, “Số:    /KH-UBND”.
_ROOM: Final = r"(?<!ngày)(?<!tháng)(?<!năm)(?<!số)(?<!:)(?<!\.)(?<!…)(?<!_)"
_SPACES: Final = (
    (re.compile(rf"(?<=\S){_ROOM} {{2,}}(?=[^\s/._…])", re.IGNORECASE), " "),
    # "1 , 5" may be two figures or one; a space before three dots may be meant.
    (re.compile(rf"(?<={_LETTER}) +(?=[,;:!?](?:\s|$|{_LETTER}))|(?<=[)”%]) +(?=[,;:!?])"), ""),
    (re.compile(r"(?<=[^\W_]) +(?=\.(?:\s+[^\W\d_]|$))"), ""),
    (re.compile(r"(?<=[0-9]) +(?=%)"), ""),
    (re.compile(r"(?<=\() +(?=\S)|(?<=[^\s(]) +(?=\))"), ""),
    # Not in addresses: a comma there is part of them.
    (re.compile(rf"(?<={_LETTER})([,;])(?={_LETTER}[^\s/@]*(?:\s|$))"), r"\1 "),
)
_DOUBLED: Final = (
    (re.compile(r"([,;:])(?:\s*\1)+"), r"\1"),
    (re.compile(rf"(?<={_LETTER})\.\.(?=$|\s+[{CAPITALS}])"), "."),
)
_STRAIGHT: Final = re.compile(r'(?<![^\s(\[“/-])"(?=\S)([^"“”]*?\S)"(?![^\s.,;:!?)\]”/-])')


class Repair(NamedTuple):
    """What a person calls the fault, and the function that mends it in a line of text."""

    name: str
    mend: Callable[[str], str]


def _compose(line: str) -> str:
    return _UNSEEN.sub("", unicodedata.normalize("NFC", line))


def _spaces(line: str) -> str:
    for pattern, instead in _SPACES:
        line = pattern.sub(instead, line)
    return line


def _doubled(line: str) -> str:
    for pattern, instead in _DOUBLED:
        line = pattern.sub(instead, line)
    return line


def _symbols(line: str) -> str:
    found = [symbol for symbol in symbols(line) if symbol.spaced and symbol.kind]
    for symbol in reversed(found):
        line = line[: symbol.start] + closed_up(symbol) + line[symbol.end :]
    return line


def _zeros(line: str) -> str:
    for mention in reversed(dates(line)):
        date = _full(mention)
        if date is None:
            continue
        text = line[mention.start : mention.end]
        lead = "ngày " if text[:4].lower() == "ngày" else ""
        if mention.written == "figures":
            instead = text[: len(lead)] + short(date)
        else:
            instead = text[:1] + official(date)[1:]
        if _same_but_zeros(text, instead):
            line = line[: mention.start] + instead + line[mention.end :]
    return line


def _full(mention: DateMention) -> PartialDate | None:
    """The day that a mention tells in full; None for parts of days and for ends of ranges."""
    if mention.precision != "day" or mention.part or mention.fault:
        return None
    if not (mention.day and mention.month and mention.year):
        return None
    return mention.date


def _same_but_zeros(one: str, other: str) -> bool:
    def bare(text: str) -> str:
        return re.sub(r"(?<![0-9])0+(?=[0-9])", "", text)

    return one != other and bare(one) == bare(other)


def _quotes(line: str) -> str:
    if line.count('"') % 2:
        return line
    return _STRAIGHT.sub(r"“\1”", line)


REPAIRS: Final[tuple[Repair, ...]] = (
    Repair("chữ tổ hợp, ký tự không nhìn thấy", _compose),
    Repair("dấu cách", _spaces),
    Repair("dấu câu viết đúp", _doubled),
    Repair("dấu cách trong số, ký hiệu", _symbols),
    Repair("số 0 của ngày, tháng", _zeros),
    Repair("ngoặc kép thẳng", _quotes),
)

_MOST_ROUNDS: Final = 5


def mended(line: str) -> tuple[str, tuple[str, ...]]:
    """``line`` with all repairs, again and again until nothing changes, and their names."""
    names: list[str] = []
    for _ in range(_MOST_ROUNDS):
        before = line
        for repair in REPAIRS:
            after = repair.mend(line)
            if after != line:
                names.append(repair.name)
                line = after
        if line == before:
            break
    return line, tuple(dict.fromkeys(names))

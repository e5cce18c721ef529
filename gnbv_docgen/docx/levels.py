"""The levels of numbering: A., Phần, I., Điều, 1., 1.1., a), (1), -, +; typed or automatic."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from gnbv_docgen.viet.text import nfc

_SMALL: Final = "a-zđăâêôơư"
_WORD: Final = r"[^\W\d_]"
_CAPITAL: Final = r"[^\W\d_a-zđ]"
_TITLED: Final = (
    r"(?P<word>Phần|PHẦN|Chương|CHƯƠNG|Tiểu mục|TIỂU MỤC|Mục|MỤC|Điều|ĐIỀU)\s+"
    r"(?:[IVXLC]+|\d+[a-zđ]?|[Tt]hứ \w+|THỨ \w+|\.\.\.|…)(?P<end>\s*[.:]|\s*\Z|\s*(?=\n))"
)
_LEVELS: Final = (
    ("", _TITLED),
    ("I", rf"[IVX]{{1,6}}(?:\s?[./)\-–](?=\s|{_WORD}{{2}}|\Z)|(?=\s+{_CAPITAL}{{2}}))"),
    ("A", r"[A-ZĐ]\s?[./)](?=\s+\S|[^\W\d_]{2}|\Z)"),
    ("1.1", r"\d{1,2}(?:\.\d{1,2})+(?!\d)\s?[.)]?(?=\s|[^\W\d_]|\Z)"),
    ("1", r"\d{1,3}\s?(?:\.(?!\d)|\)|/(?=\s))(?=\s|[^\W\d_]|\Z)"),
    ("(1)", r"\(\d{1,2}\)\.?"),
    ("(i)", r"\([ivx]{1,5}\)"),
    ("(a)", rf"\([{_SMALL}]\)"),
    ("a", rf"[{_SMALL}]\s?(?:\)|\.(?=\s))"),
    ("-", r"[\-–—−•●](?=\s|\w)|[\uf0b7\uf02d](?=\s)"),
    ("+", r"[+○](?=\s|\w)"),
    ("*", r"[*](?=\s|\w)"),
)
# All in one: the first that fits, told by the name of its group.
_NUMBER: Final = re.compile(
    "|".join(f"(?P<at{at}>{pattern})" for at, (_, pattern) in enumerate(_LEVELS))
)
_LEVEL_OF_GROUP: Final = {f"at{at}": level for at, (level, _) in enumerate(_LEVELS)}
# A quick look before any pattern: signs that an item can begin with.
_MAY_BEGIN: Final = re.compile(
    r"\s*(?:[\d(+\-–—−•●○*\uf0b7\uf02d]|\w{1,6}\s?[./)\-–:]|[IVX]+\s|[PpCcTtMmĐđ])"
)
TITLED: Final = frozenset({"Phần", "Chương", "Mục", "Tiểu mục"})
CLAUSES: Final = frozenset({"1", "1.1", "1.1.1", "1.1.1.1"})
BULLETS: Final = frozenset({"-", "+", "*"})


class Level(NamedTuple):
    """A level, the number as printed, and where the text behind it begins (in the paragraph)."""

    level: str
    number: str
    text_from: int
    typed: bool = True


def level_of(text: str, label: str = "") -> Level | None:
    """The level that the number of a paragraph tells, None for one without a number.

    The number is typed at the beginning of ``text``, or its automatic ``label``.

    Roman numbers that are letters as well (C., D., L., M.) count as letters; I., V., X. as Roman.
    """
    if label.strip():
        number = nfc(label.strip())
        found = _match(number + " ")
        if found is not None:
            return Level(found[0], number, 0, typed=False)
        return Level("-" if not any(map(str.isalnum, number)) else "1", number, 0, typed=False)
    if not _MAY_BEGIN.match(text):
        return None
    start = len(text) - len(text.lstrip())
    found = _match(nfc(text[start : start + 60]))
    if found is None:
        return None
    level, number = found
    # The text behind begins where the number ends; a decomposed number is longer than it looks.
    behind = start + len(number)
    return Level(level, number, behind)


def _match(text: str) -> tuple[str, str] | None:
    found = _NUMBER.match(text)
    if found is None:
        return None
    level = _LEVEL_OF_GROUP[found.lastgroup or ""]
    number = found.group().strip()
    if not level:
        level = found["word"].capitalize()
    elif level == "1.1":
        level = ".".join("1" for _ in re.findall(r"\d+", number))
    return level, number

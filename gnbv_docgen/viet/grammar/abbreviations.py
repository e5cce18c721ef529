"""Abbreviations: where they are used, and where they are explained."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from gnbv_docgen.viet.grammar.plain import KEPT, Span, compiled, plain
from gnbv_docgen.viet.grammar.symbols import symbols

# Without tone marks: a word in capitals has some as a rule, an abbreviation never.
_CAPITALS: Final = "A-ZĐƯ"
_SHORT: Final = rf"[{_CAPITALS}][{_CAPITALS}0-9&]*[{_CAPITALS}&](?:-[{_CAPITALS}][{_CAPITALS}&]+)*"
# The look back stands behind the first capital, for which the search can run.
_USED: Final = (
    rf"(?P<short>[{_CAPITALS}](?<![\w/.@-].)[{_CAPITALS}0-9&]*[{_CAPITALS}&]"
    rf"(?:-[{_CAPITALS}][{_CAPITALS}&]+)*)(?![\w@]|[-./][^\W_])"
)
_ROMAN: Final = r"[IVXLC]+"
# A syllable of Vietnamese; such a word in capitals may be no abbreviation.
_SYLLABLE: Final = (
    r"(?:B|CH|C|D|Đ|GH|GI|G|H|KH|K|L|M|NGH|NG|NH|N|PH|P|QU|R|S|TH|TR|T|V|X)?"
    r"[AEIOUYƯ]{1,3}(?:CH|C|M|NG|NH|N|P|T)?"
)
_CAPITAL_WORD: Final = r"[^\W\d_]{2,}"
_VOWELS: Final = frozenset("AEIOU")
_SHORTEST_SYLLABLE: Final = 4
_BRACKETED: Final = rf"\((?P<short>{_SHORT})\)"
_NAMED: Final = (
    r"(?P<lead>(?:sau đây |dưới đây )?(?:được )?(?:viết tắt|gọi tắt|gọi chung|gọi)(?: chung)?"
    r" (?:là|bằng) ?:? ?)[“\"]?(?P<short>[^“”\"();.,]{1,80})"
)
_ROOM: Final = 160
_LINKS: Final = frozenset(("và", "của", "về", "các", "cho", "với", "-", "trong", "theo"))


class Abbreviation(NamedTuple):
    """A use of an abbreviation; ``text`` is it as written."""

    start: int
    end: int
    text: str


class Definition(NamedTuple):
    """A place where a short name is explained.

    ``short`` is the name, ``start`` to ``end`` its place; ``full`` is where the long form stands,
    None where its beginning is not plain. ``by_words`` is true for *sau đây gọi tắt là ...*, false
    for a bare bracket.
    """

    start: int
    end: int
    short: str
    full: Span | None
    by_words: bool


@lru_cache(KEPT)
def used(text: str) -> tuple[Abbreviation, ...]:
    """The abbreviations in ``text``: two capitals or more, no Roman numbers, symbols, headings.

    Next to other words in capitals alone, what could be a syllable (*GIAO*) is none.
    """
    pattern = compiled(_USED)
    matches = list(pattern.finditer(text))
    if not matches:
        return ()
    numbered = [(symbol.start, symbol.end) for symbol in symbols(text)][::-1]
    found = []
    for match in matches:
        start, end = match.span()
        while numbered and numbered[-1][1] <= start:
            numbered.pop()
        if numbered and numbered[-1][0] <= start:
            continue
        short = match["short"]
        if compiled(_ROMAN).fullmatch(short) or _is_word(text, start, end, short):
            continue
        found.append(Abbreviation(start, end, short))
    return tuple(found)


def _is_word(text: str, start: int, end: int, short: str) -> bool:
    """Whether it is a Vietnamese word in capitals, in a heading or on its own."""
    if len(short) > _SHORTEST_SYLLABLE and short.isalpha() and len(_VOWELS & set(short)) > 1:
        return True  # INTERNET, names of firms
    if not compiled(_SYLLABLE).fullmatch(short):
        return False
    if len(short) >= _SHORTEST_SYLLABLE:
        return True
    before = compiled(_CAPITAL_WORD + r"[ ,:-]{1,3}$").search(text, max(0, start - 12), start)
    after = compiled(r"[ ,:-]{1,3}" + _CAPITAL_WORD).match(text, end)
    return bool((before and before[0].rstrip(" ,:-").isupper()) or (after and after[0].isupper()))


@lru_cache(KEPT)
def defined(text: str) -> tuple[Definition, ...]:
    """The short names that ``text`` explains, in order."""
    found: list[Definition] = []
    if "(" in text:
        for match in compiled(_BRACKETED).finditer(text):
            full = _full_before(text, match.start(), match["short"])
            if full is not None:
                start, end = match.span("short")
                found.append(Definition(start, end, match["short"], full, by_words=False))
    low = plain(text)
    if "tắt" in low or "gọi " in low:
        for match in compiled(_NAMED).finditer(low):
            start, end = match.span("short")
            short = text[start:end].strip()
            if not short:
                continue
            start += len(text[start:end]) - len(text[start:end].lstrip())
            full = _full_before(text, match.start(), short)
            found.append(Definition(start, start + len(short), short, full, by_words=True))
    return tuple(sorted(found, key=lambda item: item.start))


def _full_before(text: str, at: int, short: str) -> Span | None:
    """The words before ``at`` whose first letters make ``short``; None when they do not."""
    end = len(text[:at].rstrip(" (\u00a0"))
    letters = [letter for letter in short.upper() if letter.isalpha()]
    if not short.isupper():
        return None
    words = list(compiled(r"[^\W_]+").finditer(text, max(0, end - _ROOM), end))
    start = None
    for word in reversed(words):
        if not letters:
            break
        if word[0][0].upper() == letters[-1]:
            letters.pop()
            start = word.start()
        elif word[0].lower() not in _LINKS:
            break
    return Span(start, end) if start is not None and not letters else None

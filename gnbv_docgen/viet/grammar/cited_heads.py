"""Where citations begin: the kind of document, the word *số*, number and symbol."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from gnbv_docgen.viet.grammar.kinds import kind_of_words, plain_kinds
from gnbv_docgen.viet.grammar.laws import laws
from gnbv_docgen.viet.grammar.plain import back_over_spaces, compiled, plain
from gnbv_docgen.viet.grammar.symbols import DocumentSymbol, symbols

_SO: Final = r"(?<![^\W_])(?:số|so) ?:?$"
_SO_ROOM: Final = 6
_LAW_NUMBER: Final = r" ?(?P<so>số(?: ?:)?)? ?"
# An unknown name may hold a word that such names mostly end before: a number of the National
# Assembly shows how far it goes.
_REST_OF_NAME: Final = r"(?:(?! (?:số|nghị quyết|luật)(?![^\W_])) [^\W\d_]+){1,8}(?= số ?:? ?[0-9])"
_ASSEMBLY: Final = ("QH", "UBTVQH")
_KIND_ROOM: Final = 90
# Between kind and *số*: words that say more of the kind (*Kế hoạch hành động số*), no marks.
_QUALIFIER: Final = r"(?: (?:[^\W\d_]+|-)){0,8}(?: ?:)? ?"
_OWN_NUMBER: Final = r" *số ?: *"
_CERTAIN_GROUPS: Final = 2


class Head(NamedTuple):
    """Kind, qualifier, *số* and symbol as they stand in the text; what is missing is empty.

    Not ``certain`` is a symbol alone, which is a citation only in a list of such.
    """

    start: int
    end: int
    kind: str = ""
    kind_name: str = ""
    qualifier: str = ""
    so: str = ""
    symbol: DocumentSymbol | None = None
    certain: bool = True


def heads(text: str) -> list[Head]:
    """The beginnings of all citations in ``text``, in order."""
    numbered = {symbol.start: symbol for symbol in symbols(text)}
    by_name = list(laws(text))
    if not (numbered or by_name):
        return []
    low = plain(text)
    found: list[Head] = []
    for law in by_name:
        end = law.end if law.known else _end_of_name(low, law.end, numbered)
        number = compiled(_LAW_NUMBER).match(low, end)
        symbol = numbered.pop(number.end(), None) if number else None
        kind, name = text[law.start : law.start + len(law.kind)], text[law.name_start : end]
        head = Head(law.start, end, kind, law.kind, name)
        if symbol is not None and number is not None:
            head = head._replace(end=symbol.end, so=text[slice(*number.span("so"))], symbol=symbol)
        found.append(head)
    named = {head.start for head in found}
    for symbol in numbered.values():
        at = _of_symbol(text, low, symbol, named)
        if at is not None:
            found.append(at)
    return sorted(found, key=lambda head: head.start)


def _end_of_name(low: str, end: int, numbered: dict[int, DocumentSymbol]) -> int:
    """Where the name of an unknown law that seems to end at ``end`` really does."""
    rest = compiled(_REST_OF_NAME).match(low, end)
    number = compiled(_LAW_NUMBER).match(low, rest.end()) if rest else None
    symbol = numbered.get(number.end()) if number else None
    assembly = symbol is not None and symbol.body.startswith(_ASSEMBLY)
    return rest.end() if rest and assembly else end


def _of_symbol(text: str, low: str, symbol: DocumentSymbol, named: set[int]) -> Head | None:
    """``named`` is where laws begin that have been read by their name."""
    before = back_over_spaces(low, symbol.start)
    so = compiled(_SO).search(low, max(0, before - _SO_ROOM), before)
    if so is not None:
        if compiled(_OWN_NUMBER).fullmatch(low, 0, symbol.start) or _alone(
            low, so.start(), symbol.end
        ):
            return None
        before = so.start()
    head = Head(before if so else symbol.start, symbol.end, symbol=symbol)
    head = head._replace(so=text[so.start() : so.end()] if so else "")
    kinds = list(_kinds().finditer(low, max(0, before - _KIND_ROOM), before))
    last = kinds[-1] if kinds else None
    if (
        last is not None
        and last.start() not in named
        and compiled(_QUALIFIER).fullmatch(low, last.end(), before)
    ):
        qualifier = text[last.end() : before].strip(" :\u00a0")
        if so is not None or not qualifier:
            return head._replace(
                start=last.start(), kind=text[last.start() : last.end()],
                kind_name=kind_of_words(last[0]), qualifier=qualifier,
            )  # fmt: skip
    certain = symbol.year or (symbol.kind and len(symbol.groups) >= _CERTAIN_GROUPS)
    return head._replace(certain=so is not None or bool(certain))


def _alone(low: str, start: int, end: int) -> bool:
    """Whether nothing stands around: the number line of the document itself."""
    return not low[:start].strip() and not low[end:].strip()


@cache
def _kinds() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(plain_kinds())})(?![^\W_])")

"""Numbers and symbols of documents: *35/KH-UBND*, *90/2022/NĐ-CP*, *57-NQ/TW*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from gnbv_docgen.viet.grammar.kinds import kind_of_sign
from gnbv_docgen.viet.grammar.plain import KEPT, compiled

_CAPITAL: Final = "A-ZĂÂĐÊÔƠƯ"
# Small letters stand in TTg, TTr, CTr, QyĐ, ThU; what has more of them is a word.
_GROUP: Final = rf"[{_CAPITAL}][{_CAPITAL}0-9&a-z]*"
_SYMBOL: Final = (
    r"(?P<number>[0-9][0-9]{0,5}(?:\.[0-9]{1,2})?[a-z]?)"
    r"(?:\s{0,2}/\s{0,2}(?P<year>(?:19|20|21)[0-9]{2}))?"
    rf"(?P<rest>(?:\s{{0,2}}[/–-]\s{{0,2}}{_GROUP}(?![^\W\d_]))+)"
)
_STEP: Final = rf"(?P<room>\s*(?P<sign>[/–-])\s*)(?P<group>{_GROUP})"
_MOST_SMALL: Final = 2
_PARTY_BODIES: Final = frozenset(
    (
        "TW", "TƯ", "TU", "HU", "ĐU", "ThU", "QU", "TXU", "ĐUK", "ĐTN", "BTGTW", "BTCTW", "UBKTTW",
        "BDVTW", "VPTW", "BTGDVTW", "BCĐTW", "BTV", "ĐB", "CB",
    )
)  # fmt: skip
_PARTY_PREFIXES: Final = ("ĐU", "TU", "HU", "BTV")


class DocumentSymbol(NamedTuple):
    """Number and symbol of a document, taken apart.

    ``number`` and ``year`` are as written (*0124*, *12a*, *66.4*; year empty when there is none).
    ``groups`` are the groups of letters in order, ``signs`` the stroke or dash before each.
    ``kind`` is the first group where it stands for a kind (*KH*), else empty; ``body`` the group
    of the issuer (*UBND*, *TW*, *QH15*), ``unit`` all after it (*VX*, *CTTN&BĐG*), joined by
    dashes. ``form`` is ``party`` when the issuer is a body of the Party or the number is closed by
    a dash. ``spaced`` tells that spaces stand inside.
    """

    start: int
    end: int
    number: str
    year: str
    groups: tuple[str, ...]
    signs: tuple[str, ...]
    spaced: bool

    @property
    def kind(self) -> str:
        """The sign of the kind, as *KH*; empty for a công văn or a law."""
        first = self.groups[0]
        return first if kind_of_sign(first) else ""

    @property
    def body(self) -> str:
        """The abbreviation of the issuer; empty when the symbol has none."""
        rest = self.groups[1:] if self.kind else self.groups
        return rest[0] if rest else ""

    @property
    def unit(self) -> str:
        """What stands behind the issuer, mostly the unit that drafted; empty when nothing."""
        return "-".join(self.groups[2:] if self.kind else self.groups[1:])

    @property
    def form(self) -> Literal["state", "party"]:
        """Whose rules the symbol follows."""
        body = self.body
        party = body in _PARTY_BODIES or body.startswith(_PARTY_PREFIXES)
        return "party" if party or self.signs[0] == "-" else "state"

    @property
    def key(self) -> str:
        """The symbol for comparing: no spaces, no zeros in front, own signs kept."""
        return closed_up(self._replace(number=self.number.lstrip("0") or self.number))


@lru_cache(KEPT)
def symbols(text: str) -> tuple[DocumentSymbol, ...]:
    """What has the shape of a number and symbol in ``text``, whatever stands around it.

    Dates (*24/7*), fractions and telephone numbers have no letters and are none; neither is a
    symbol without a number (*UBND-VX*).
    """
    if "/" not in text and "-" not in text and "–" not in text:
        return ()
    found = []
    for match in compiled(_SYMBOL).finditer(text):
        start = match.start()
        if start and (text[start - 1].isalnum() or text[start - 1] in "/.,-–"):
            continue
        symbol = _taken_apart(match)
        if symbol is not None:
            found.append(symbol)
    return tuple(found)


def _taken_apart(match: re.Match[str]) -> DocumentSymbol | None:
    rest, base = match["rest"], match.start("rest")
    groups, signs = list[str](), list[str]()
    end = base
    for step in compiled(_STEP).finditer(rest):
        group, room, sign = step["group"], step["room"], step["sign"].replace("–", "-")
        if not _is_group(group) or (len(groups) > 1 and room[0].isspace() and room[-1].isspace()):
            break
        if room != step["sign"] and sum(map(str.isupper, group)) < 2:
            break
        groups.append(group)
        signs.append(sign)
        end = base + step.end()
    if not groups or (signs[0] == "-" and not _is_party(match["year"], groups, signs)):
        return None
    written = match.string[match.start() : end]
    return DocumentSymbol(
        match.start(), end, match["number"], match["year"] or "", tuple(groups), tuple(signs),
        any(map(str.isspace, written)),
    )  # fmt: skip


def _is_group(group: str) -> bool:
    small = sum(map(str.islower, group))
    capitals = sum(map(str.isupper, group))
    return small == 0 or (small <= _MOST_SMALL and capitals >= small)


def _is_party(year: str | None, groups: list[str], signs: list[str]) -> bool:
    """Whether a number closed by a dash begins a symbol: *57-NQ/TW*, not *5-A*."""
    return not year and len(groups) > 1 and (signs[1] == "/" or bool(kind_of_sign(groups[0])))


def closed_up(symbol: DocumentSymbol) -> str:
    """The symbol without the spaces inside, its own zeros and signs kept."""
    year = f"/{symbol.year}" if symbol.year else ""
    groups = (sign + group for sign, group in zip(symbol.signs, symbol.groups, strict=True))
    return symbol.number + year + "".join(groups)

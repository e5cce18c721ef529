"""Names that a content spells in more than one way, and which way is the likelier one."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import NamedTuple

from gnbv_docgen.rules.content.joined import Spot
from gnbv_docgen.viet.grammar.plain import plain
from gnbv_docgen.viet.nearest import unaccented


class Spelling(NamedTuple):
    """A way to spell a name, and the places of it in reading order."""

    spots: tuple[Spot, ...]

    @property
    def words(self) -> str:
        """The name as it stands first, where it can in more than capitals."""
        small = (spot.words for spot in self.spots if not spot.words.isupper())
        return next(small, None) or self.spots[0].words.title()

    @property
    def key(self) -> str:
        """The spelling, capitals, kinds of dashes and places of tones left aside."""
        return _key(self.spots[0].words)


class Pair(NamedTuple):
    """A spelling and the likelier one; the likelier is in the register where it is ``known``."""

    odd: Spelling
    likely: Spelling
    known: bool


def pairs(
    named: Iterable[tuple[Hashable, Spot]], known: Iterable[str] = ()
) -> tuple[Pair, ...]:
    """The names that differ in tones or marks of vowels alone, each with its likelier spelling.

    Names are compared where what stands before them is the same. Likelier is what is one of
    ``known``, then what stands more often, then what stands first.
    """
    by_spelling: dict[tuple[Hashable, str], list[Spot]] = {}
    for sort, spot in named:
        by_spelling.setdefault((sort, _key(spot.words)), []).append(spot)
    by_name: dict[tuple[Hashable, str], dict[str, list[Spot]]] = {}
    for (sort, key), spots in by_spelling.items():
        by_name.setdefault((sort, unaccented(key)), {})[key] = spots
    several = [ways for ways in by_name.values() if len(ways) > 1]
    right = {_key(name) for name in known} if several else set()
    found = []
    for ways in several:
        ranked = sorted(ways, key=lambda key: (key not in right, -len(ways[key])))
        likely, *odd = (Spelling(tuple(ways[key])) for key in ranked)
        found += [Pair(one, likely, likely.key in right) for one in odd]
    return tuple(found)


def told(pair: Pair) -> tuple[str, str]:
    """What is found and what is expected, in words, with the counts of both."""
    odd, likely = pair.odd, pair.likely
    source = "sổ văn bản và " if pair.known else ""
    found = f"“{odd.words}” ({len(odd.spots)} chỗ)"
    return found, f"“{likely.words}” như {source}{len(likely.spots)} chỗ khác"


def side_by_side(pair: Pair) -> bool:
    """Whether both stand in one table: then they are the names of two."""
    tables = {spot.item.table for spot in pair.likely.spots} - {None}
    return any(spot.item.table in tables for spot in pair.odd.spots)


def in_one_text(pair: Pair) -> bool:
    """Whether one paragraph has both."""
    texts = {spot.item.index for spot in pair.likely.spots}
    return any(spot.item.index in texts for spot in pair.odd.spots)


def _key(words: str) -> str:
    return plain(" ".join(words.split()))

"""The texts that a person reads, joined, so that one search looks through all of them.

A rule about characters and words asks this first: a search over one long text costs a fraction of
as many searches as there are paragraphs, and one over the vocabulary next to nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate, compress
from typing import Final, NamedTuple

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.kept import kept
from gnbv_docgen.viet.casing import lower

READ: Final = (
    Name.SUBJECT, Name.LETTER_SUBJECT, Name.ADDRESSEES, Name.LEGAL_BASIS, Name.ENACTING,
    Name.HEADING, Name.BODY, Name.TABLE, Name.RECIPIENT, Name.APPENDIX_TITLE, Name.FOOTNOTE,
)  # fmt: skip
_FEW: Final = 6
_AROUND: Final = 1_000
_BESIDE: Final = 30  # letters around a quotation
_LETTERS: Final = re.compile(r"[^\W\d_]+")


class Spot(NamedTuple):
    """The stretch from ``start`` to ``end`` of the text of ``item``."""

    item: Item
    start: int
    end: int

    @property
    def words(self) -> str:
        """What stands there."""
        return self.item.text[self.start : self.end]

    @property
    def before(self) -> str:
        """The last letters before it in its item: of a million, as many as a rule may need."""
        return self.item.text[max(self.start - _AROUND, 0) : self.start]

    def left(self, most: int) -> str:
        """At most so many characters before it: for patterns that end where it begins."""
        return self.item.text[max(0, self.start - most) : self.start]

    @property
    def is_whole(self) -> bool:
        """Whether no letter or figure stands against it: it is no part of a longer word."""
        return not (self.left(1).isalnum() or self.after[:1].isalnum())

    def quoted(self, mended: str) -> tuple[str, str]:
        """Two words before, what stands there and the word behind; and so with it ``mended``.

        In a Word file the quotation is all that a person finds the place by.
        """
        before = self.left(_BESIDE).split(" ")[-3:]
        left = " ".join(before) if self.start else ""
        behind = re.match(r" [\w%/-]*", self.item.text[self.end : self.end + _BESIDE])
        right = behind[0].rstrip() if behind else ""
        return f"“{left}{self.words}{right}”", f"“{left}{mended}{right}”"

    @property
    def after(self) -> str:
        """The first letters after it in its item."""
        return self.item.text[self.end : self.end + _AROUND]


class Joined:
    """The texts of ``items``, one a line, a line end before the first and after the last."""

    def __init__(self, items: tuple[Item, ...]) -> None:
        self.items = items
        self.text = "\n".join(["", *(item.text for item in items), ""])
        self._starts: list[int] = []
        at = 1
        for item in items:
            self._starts.append(at)
            at += len(item.text) + 1

    @cached_property
    def words(self) -> list[str]:
        """Everything between spaces, in reading order, with the marks that stick to it.

        Between two spaces, as before the first line end and behind the last one, is "".
        """
        return self.text.replace("\n", " ").split(" ")

    @cached_property
    def _signs_before(self) -> list[int]:
        """How many signs stand before each of :attr:`words`, the spaces between them left out."""
        return list(accumulate(map(len, self.words), initial=0))

    @cached_property
    def vocabulary(self) -> str:
        """The different words, one a line, in no order; a line end before and after."""
        return "\n".join(["", *(set(self.words) - {""}), ""])

    @cached_property
    def runs(self) -> frozenset[str]:
        """The different runs of letters, marks, figures and hyphens left out."""
        return frozenset(_LETTERS.findall(self.vocabulary))

    def spot(self, start: int, end: int) -> Spot:
        """The place in its item of ``start`` to ``end`` of the joined text."""
        line = bisect_right(self._starts, start) - 1
        first = self._starts[line]
        return Spot(self.items[line], start - first, end - first)

    @cached_property
    def unlike_raw(self) -> list[Item]:
        """The items whose text is not as the file has it: loose marks, odd spaces, tabs."""
        return [item for item in self.items if not item.raw.endswith(item.text)]

    @cached_property
    def lowered(self) -> str:
        """The joined text in small letters, as long as it is itself."""
        return lower(self.text)

    def find(self, words: str, *, any_case: bool = False) -> Iterator[Spot]:
        """Every place of ``words``, inside longer words too; ``any_case``: given in small ones."""
        text = self.lowered if any_case else self.text
        at = text.find(words)
        while at >= 0:
            yield self.spot(at, at + len(words))
            at = text.find(words, at + len(words))

    def search(self, pattern: re.Pattern[str]) -> Iterator[tuple[Spot, re.Match[str]]]:
        """Every place where ``pattern`` matches; it must match no line end but the first one."""
        for found in pattern.finditer(self.text):
            yield self.spot(*found.span()), found

    def words_with(self, pattern: re.Pattern[str]) -> list[str]:
        """The different words in which ``pattern``, which matches no line end, matches."""
        return self._words_around(pattern.finditer(self.vocabulary))

    def _words_around(self, matches: Iterable[re.Match[str]]) -> list[str]:
        """The words of the vocabulary that ``matches`` in it stand in."""
        text = self.vocabulary
        found: dict[str, None] = {}
        for match in matches:
            first = text.rfind("\n", 0, match.start()) + 1
            found[text[first : text.find("\n", match.end())]] = None
        return list(found)

    def spots_of_runs(self, *runs: str) -> list[Spot]:
        """Every place of ``runs``, which are of :attr:`runs`, in reading order."""
        if not runs:
            return []
        wanted = frozenset(runs)
        holding = (each for each in _LETTERS.finditer(self.vocabulary) if each[0] in wanted)
        return [
            Spot(spot.item, spot.start + found.start(), spot.start + found.end())
            for spot in self.spots_of(*self._words_around(holding))
            for found in _LETTERS.finditer(spot.words)
            if found[0] in wanted
        ]

    def spots_of(self, *words: str) -> list[Spot]:
        """Every place of ``words``, which are of :attr:`words`, in reading order.

        A few are looked for one by one; for more one pass over all words takes less.
        """
        if len(words) <= _FEW:
            found = [self.spot(at, at + len(word)) for word in words for at in self._places(word)]
            return sorted(found, key=lambda spot: (spot.item.index, spot.start))
        wanted = map(frozenset(words).__contains__, self.words)
        found = []
        for at in compress(range(len(self.words)), wanted):
            start = self._signs_before[at] + at
            found.append(self.spot(start, start + len(self.words[at])))
        return found

    def _places(self, word: str) -> Iterator[int]:
        """Where ``word`` stands between spaces."""
        for edge in " \n":
            at = self.text.find(edge + word)
            while at >= 0:
                end = at + 1 + len(word)
                if self.text[end] in " \n":
                    yield at + 1
                at = self.text.find(edge + word, end)

    def spots_with(self, pattern: re.Pattern[str]) -> list[Spot]:
        """Every match of ``pattern``, which matches no space, in reading order.

        Nothing but the word that it stands in decides on a match.
        """
        return [
            Spot(spot.item, spot.start + found.start(), spot.start + found.end())
            for spot in self.spots_of(*self.words_with(pattern))
            for found in pattern.finditer(spot.words)
        ]


@kept
def joined(content: Content) -> Joined:
    """All that is read in ``content``, appendices, tables and notes too."""
    return Joined(tuple(item for item in content.of(*READ, appendix=None) if item.text))

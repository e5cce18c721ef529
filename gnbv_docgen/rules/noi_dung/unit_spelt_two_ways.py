"""Tên một đơn vị hành chính viết hai cách."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.joined import Spot
from gnbv_docgen.rules.content.mentions import units_everywhere
from gnbv_docgen.rules.content.model import Content, besides
from gnbv_docgen.rules.content.spellings import Pair, in_one_text, pairs, side_by_side, told
from gnbv_docgen.rules.kept import kept
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.plain import plain
from gnbv_docgen.viet.grammar.units import Unit, units
from gnbv_docgen.viet.nearest import unaccented


def unit_spelt_two_ways(content: Content) -> Iterator[Judgement]:
    """Tên một đơn vị hành chính viết hai cách.

    Căn cứ: Không có điều khoản riêng; tên đơn vị hành chính phải đúng như tên gọi chính thức.

    Vì sao: Sai một dấu là thành tên đơn vị khác; văn bản viết hai cách thì ít nhất một cách sai.

    Cách sửa: Tra lại tên, ghi một cách ở mọi chỗ, kể cả tên cơ quan ban hành và địa danh; trong tệp
    kế hoạch có thể khai tên một lần ở gia_tri.
    """
    for pair in _pairs(content):
        if side_by_side(pair) or _listed_together(content, pair):
            continue
        found, expected = told(pair)
        first, *others = pair.odd.spots
        also = besides(first, others)
        # Hamlets have names that differ in a tone more often than communes do.
        sure = not in_one_text(pair) and ("thôn" not in _levels(content, pair) or pair.known)
        yield Slip(found, expected, first.item.index, first.start, first.end, also, sure)


@kept
def _pairs(content: Content) -> tuple[Pair, ...]:
    named: list[tuple[Hashable, Spot]] = [
        (_sort(one.what), Spot(one.item, one.what.name_start, one.what.end))
        for one in units_everywhere(content)
    ]
    sorts = dict.fromkeys((plain(spot.words), sort) for sort, spot in named)
    by_letters = {unaccented(words): sort for words, sort in reversed(sorts)}
    for item in content.of(Name.PLACE_DATE):
        # The place has no word of its level: it is the unit of the same letters.
        place = Spot(item, 0, len(item.text.partition(",")[0]))
        sort = by_letters.get(unaccented(plain(place.words)))
        if sort is not None:
            named.append((sort, place))
    named.sort(key=lambda one: (one[1].item.index, one[1].start))
    return pairs(named, _known(content))


def _known(content: Content) -> Iterator[str]:
    """The names of units in the register."""
    for document in content.register:
        for unit in (*units(document.issuer), *units(document.subject)):
            yield unit.name


def _sort(unit: Unit) -> str:
    """What is compared: a city misspelt may seem to be of another level."""
    return unit.head if unit.head == "thành phố" else unit.level


def _levels(content: Content, pair: Pair) -> set[str]:
    places = {(spot.item.index, spot.end) for spot in pair.odd.spots}
    return {
        one.what.level
        for one in units_everywhere(content)
        if (one.item.index, one.what.end) in places
    }


def _listed_together(content: Content, pair: Pair) -> bool:
    """Whether a list has both: *các xã Hoằng Quý, Hoằng Quỳ*."""
    texts = {spot.item.index for spot in pair.likely.spots}
    texts &= {spot.item.index for spot in pair.odd.spots}
    return any(one.what.listed for one in units_everywhere(content) if one.item.index in texts)

"""Họ tên một người viết hai cách."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.joined import Spot
from gnbv_docgen.rules.content.mentions import persons_named
from gnbv_docgen.rules.content.model import Content, besides
from gnbv_docgen.rules.content.spellings import in_one_text, pairs, side_by_side, told
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.names import name_line


def person_spelt_two_ways(content: Content) -> Iterator[Judgement]:
    """Họ tên một người viết hai cách.

    Căn cứ: Không có điều khoản riêng; họ tên phải đúng như giấy tờ của người ấy.

    Vì sao: Sai dấu ở họ tên người ký hay người được phân công là lỗi phải in lại.

    Cách sửa: Hỏi lại đúng họ tên, ghi một cách ở mọi chỗ.
    """
    for pair in pairs(_persons(content)):
        if side_by_side(pair):
            continue
        found, expected = told(pair)
        first, *others = pair.odd.spots
        also = besides(first, others)
        sure = not in_one_text(pair)
        yield Slip(found, expected, first.item.index, first.start, first.end, also, sure)


def _persons(content: Content) -> Iterator[tuple[Hashable, Spot]]:
    """The persons named, the signer first: the signature is the likeliest to be right."""
    for item in content.of(Name.SIGNER):
        line = name_line(item.text)
        if line is not None:
            yield "", Spot(item, line.start, line.end)
    for item, one in persons_named(content):
        # One syllable alone may be of several.
        if " " in one.name:
            yield "", Spot(item, one.start, one.end)

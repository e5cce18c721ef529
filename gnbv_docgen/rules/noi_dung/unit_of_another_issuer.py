"""Trích yếu, câu mở đầu, đoạn kết nêu địa bàn khác với cơ quan ban hành."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip
from gnbv_docgen.viet.grammar.plain import plain
from gnbv_docgen.viet.grammar.units import Unit, units
from gnbv_docgen.viet.nearest import unaccented

_GOVERNS: Final = re.compile(r"ủy ban nhân dân|ubnd")
_AREA: Final = re.compile(r"trên địa bàn\s+(?:toàn\s+)?\Z", re.IGNORECASE)
_SELF: Final = re.compile(
    r"Trên đây là Kế hoạch|(?:ban hành|xây dựng) Kế hoạch (?!số )[^.;]{0,300}"
    r"(?:như sau|sau đây|các nội dung sau|nội dung sau|sau:)",
    re.IGNORECASE,
)


def unit_of_another_issuer(content: Content) -> Iterator[Judgement]:
    """Trích yếu, câu mở đầu, đoạn kết nêu địa bàn khác với cơ quan ban hành.

    Căn cứ: Không có điều khoản riêng; Ủy ban nhân dân lập kế hoạch cho địa bàn của mình.

    Vì sao: Tên xã khác thường còn sót từ tệp mượn của nơi khác.

    Cách sửa: Ghi đúng tên đơn vị của cơ quan ban hành; trong tệp kế hoạch có thể khai tên một lần ở
    gia_tri.
    """
    own = units(content.issuer)[-1:] if _GOVERNS.match(plain(content.issuer)) else ()
    if not own:
        yield NotApplicable("không phải văn bản của một Ủy ban nhân dân")
        return
    for item in _of_the_whole(content):
        for unit in units(item.text):
            if unit.level != own[0].level or not _AREA.search(item.text, 0, unit.start):
                continue
            # Of the same letters but for tones: that is a name spelt two ways.
            if _letters(unit) != _letters(own[0]):
                words = item.text[unit.start : unit.end]
                expected = f"“{unit.head} {own[0].name.title()}”"
                yield Slip(f"“{words}”", expected, item.index, unit.start, unit.end)


def _of_the_whole(content: Content) -> Iterator[Item]:
    """The texts that say what the document itself is about."""
    yield from content.of(Name.SUBJECT, Name.LETTER_SUBJECT)
    for item in content.running:
        about = not item.number and "địa bàn" in item.text
        if about and _SELF.search(item.text):
            yield item
    yield from content.of(Name.APPENDIX_TITLE, appendix=None)


def _letters(unit: Unit) -> str:
    return unaccented(plain(unit.name))

"""Nhiều dấu cách liền nhau trong câu."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.joined import Spot, joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip

# Elsewhere spaces push things apart: two recipients on one line, what stands in a cell.
_SENTENCES: Final = frozenset(
    {Name.SUBJECT, Name.LETTER_SUBJECT, Name.LEGAL_BASIS, Name.ENACTING, Name.HEADING, Name.BODY}
)
# As many together push a word to its place on the line, or leave room for a hand.
_PUSHED: Final = 4
# What should have no space before it at all: another rule tells that.
_MARKS: Final = (*",;.:?!)…", "")


def space_doubled(content: Content) -> Iterator[Judgement]:
    """Nhiều dấu cách liền nhau trong câu.

    Căn cứ: Không có điều khoản riêng; giữa hai chữ có một dấu cách.

    Vì sao: Đoạn văn căn đều hai bên làm dấu cách thừa giãn thành khoảng trống dễ thấy.

    Cách sửa: Xóa bớt, chỉ giữ một dấu cách.
    """
    spots: dict[int, tuple[Spot, str]] = {}
    for spot in joined(content).find("  "):
        if spot.item.role not in _SENTENCES or spot.item.index in spots:
            continue
        after = spot.after.lstrip()
        stop = spot.end + len(spot.after) - len(after)
        left, right = spot.before.rsplit(" ", 1)[-1], after.split(" ", 1)[0]
        if left and right[:1] not in _MARKS and stop - spot.start < _PUSHED:
            whole = Spot(spot.item, spot.start - len(left), stop + len(right))
            spots[spot.item.index] = whole, f"{left} {right}"
    if spots:
        (first, mended), *_ = spots.values()
        also = tuple(spots)[1:]
        yield Slip(
            f"“{first.words}”", f"“{mended}”", first.item.index, first.start, first.end, also
        )

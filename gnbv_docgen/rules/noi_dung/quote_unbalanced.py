"""Dấu ngoặc kép có mở mà không đóng, hoặc có đóng mà không mở."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from gnbv_docgen.rules.content.joined import Joined, Spot, joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip

# A quotation may go on for some paragraphs, each of which may begin with its own opening mark.
_LONGEST: Final = 10
_WORDS: Final = 3


def quote_unbalanced(content: Content) -> Iterator[Judgement]:
    """Dấu ngoặc kép có mở mà không đóng, hoặc có đóng mà không mở.

    Căn cứ: Không có điều khoản riêng; theo cách viết chung, ngoặc kép đi từng cặp.

    Vì sao: Người đọc không biết lời trích, tên gọi kết thúc ở đâu.

    Cách sửa: Thêm dấu còn thiếu, hoặc thay dấu gõ nhầm chiều (“ để mở, ” để đóng).
    """
    texts = joined(content)
    slips = [*_curly(texts), *_straight(texts)]
    yield from sorted(slips, key=lambda slip: (slip.item or 0, slip.start))


def _curly(texts: Joined) -> Iterator[Slip]:
    first, *opened_by = texts.text.split("“")
    if "”" not in first and all(part.count("”") == 1 for part in opened_by):
        return
    opened: Spot | None = None
    marks = [*texts.find("“"), *texts.find("”")]
    for mark in sorted(marks, key=lambda spot: (spot.item.index, spot.start)):
        if opened is not None and mark.item.index - opened.item.index > _LONGEST:
            yield _unclosed(opened)
            opened = None
        if mark.words == "”":
            if opened is None:
                yield _turned(mark, "”", "“") if _opens(mark) else _unopened(mark)
            opened = None
        elif opened is None:
            opened = mark
        elif opened.item is mark.item and _closes(mark):
            yield _turned(mark, "“", "”")
            opened = None
        elif opened.item is mark.item or mark.before:
            yield _unclosed(opened)
            opened = mark
    if opened is not None:
        yield _unclosed(opened)


def _straight(texts: Joined) -> Iterator[Slip]:
    """Odd ones of a paragraph; behind a figure the mark may stand for inches as well."""
    for _, group in groupby(texts.find('"'), key=lambda spot: spot.item.index):
        every = list(group)
        spots = [spot for spot in every if not spot.left(1).isdecimal()]
        if len(spots) % 2 and len(spots) == len(every):
            item, start, end = spots[-1]
            yield Slip(f"{len(spots)} dấu \"", "số chẵn: mỗi dấu mở có một dấu đóng",
                       item.index, start, end)  # fmt: skip


def _opens(mark: Spot) -> bool:
    return mark.before[-1:] in ("", " ", "(") and mark.after[:1].isalnum()


def _closes(mark: Spot) -> bool:
    return mark.before[-1:].isalnum() and not mark.after[:1].isalnum()


def _turned(mark: Spot, found: str, expected: str) -> Slip:
    what = "đóng" if expected == "”" else "mở"
    return Slip(f"{found} ở chỗ {what} ngoặc", expected, mark.item.index, mark.start, mark.end)


def _unopened(mark: Spot) -> Slip:
    words = " ".join(mark.before.split(" ")[-_WORDS:])
    return Slip(
        f"“... {words}”", "có thêm “ ở đầu lời trích", mark.item.index, mark.start, mark.end
    )


def _unclosed(mark: Spot) -> Slip:
    words = " ".join(mark.after.split(" ")[:_WORDS])
    return Slip(
        f"“{words} ...", "có thêm ” ở cuối lời trích", mark.item.index, mark.start, mark.end
    )

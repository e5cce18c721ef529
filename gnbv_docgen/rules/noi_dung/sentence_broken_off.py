"""Câu đứt giữa chừng hoặc đoạn văn không có dấu kết thúc."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.rule import Judgement, Slip, Unknown

# Of these levels items are sentences; numbered ones may be headings.
_SENTENCES: Final = ("", "-", "+")
# Shorter ones are labels and lists.
_FEWEST_GOING_ON: Final = 5
_FEWEST_UNCLOSED: Final = 12
# With more lines that go on, the text was pasted line by line.
_WRAPPED: Final = 5


def sentence_broken_off(content: Content) -> Iterator[Judgement]:
    """Câu đứt giữa chừng hoặc đoạn văn không có dấu kết thúc.

    Căn cứ: Viết hoa chữ cái đầu câu “khi xuống dòng”; cuối câu có dấu kết thúc.

    Vì sao: Một dấu xuống dòng lọt vào giữa câu làm câu bị cắt đôi; đoạn không có
    dấu kết thúc làm người đọc ngờ là còn thiếu chữ.

    Cách sửa: Nối hai phần thành một câu, hoặc thêm dấu kết thúc (; hoặc .) ở cuối đoạn.
    """
    broken: list[tuple[Item, Item]] = []
    unclosed: list[Item] = []
    for item, following in pairwise(content.items):
        if not _is_open(item):
            continue
        if _goes_on(item, following):
            broken.append((item, following))
        elif _is_sentence(item, following):
            unclosed.append(item)
    if len(broken) > _WRAPPED:
        yield Unknown("nhiều dòng bị ngắt giữa câu, không biết dòng nào là hết đoạn")
        unclosed.clear()
    for item in unclosed:
        yield _slip(item, "có dấu kết thúc (; hoặc .)", sure=False)
    if broken:
        (item, following), *others = broken
        also = tuple(other.index for other, _ in others)
        first = " ".join(following.text.split(" ")[:3])
        yield _slip(item, f"liền với “{first} ...” ở đoạn sau", also=also)


def _is_open(item: Item) -> bool:
    """Whether it is running text whose last character is a letter or figure."""
    return item.role is Name.BODY and item.level in _SENTENCES and item.text[-1:].isalnum()


def _goes_on(item: Item, following: Item) -> bool:
    return (
        following.role is Name.BODY
        and not following.level
        and following.appendix == item.appendix
        and following.text[:1].islower()
        and item.text.count(" ") >= _FEWEST_GOING_ON - 1
    )


def _is_sentence(item: Item, following: Item) -> bool:
    """What is long and has parts is no label and no caption of a table."""
    return (
        "," in item.text
        and item.text.count(" ") >= _FEWEST_UNCLOSED - 1
        and following.role is not Name.TABLE
        and not item.text.isupper()
        and not item.text.startswith("Kính gửi")
    )


def _slip(item: Item, expected: str, *, also: tuple[int, ...] = (), sure: bool = True) -> Slip:
    start = len(item.text) - len(" ".join(item.text.split(" ")[-2:]))
    words = " ".join(item.text.split(" ")[-4:])
    return Slip(f"“... {words}”", expected, item.index, start, len(item.text), also, sure)

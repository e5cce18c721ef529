"""Một từ hay cụm từ viết lặp liền nhau."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress, count, islice
from operator import eq
from typing import Final

from gnbv_docgen.rules.content.joined import Joined, Spot, joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.compounds import may_meet

_LONGEST: Final = 3
_SIDES: Final = range(3, 7)
# Letters of as many words twice.
_ROOM: Final = 80
# Reduplication is how Vietnamese makes words.
_REDUPLICATED: Final = (
    "luôn thường ngày từ dần đời nhà người ngành xanh mãi hằng lâu xa nơi đêm tháng năm chung vừa"
    " đều song riêng hay rất ai đâu gì nào tự rõ sớm mau nhiều từng oang vân"
)
_PROPER: Final = frozenset(_REDUPLICATED.split())
# These make no compounds: twice is once too many.
_LINKING: Final = (
    "các những và với của cho được đã là về đến nhằm khi nếu đối sẽ bởi để này thì mà cũng trong"
    " trên theo thuộc vào tại do một từng như rằng hoặc nhưng cùng việc"
)
_LINKS: Final = frozenset(_LINKING.split())


def word_repeated(content: Content) -> Iterator[Judgement]:
    """Một từ hay cụm từ viết lặp liền nhau.

    Căn cứ: Không có điều khoản riêng; văn bản hành chính phải đúng chính tả, mạch lạc.

    Vì sao: Từ lặp là dấu vết của việc cắt dán, người ký đọc lướt dễ bỏ qua.

    Cách sửa: Xóa một trong hai lần viết.
    """
    texts = joined(content)
    yield from _on_both_sides(texts)
    last = (-1, 0)
    for spot, length in sorted(_repetitions(texts), key=_reading_order):
        sure = _is_slip(spot, length)
        if sure is None or (spot.item.index, spot.start) < last:
            continue
        last = spot.item.index, spot.end
        once = " ".join(spot.words.split()[:length])
        yield Slip(
            f"“{spot.words}”", f"“{once}”", spot.item.index, spot.start, spot.end, sure=sure
        )


def _on_both_sides(texts: Joined) -> Iterator[Slip]:
    """The same words before and behind *và*: "dữ liệu của xã và dữ liệu của xã"."""
    words = texts.words
    phrases = set()
    for at in compress(count(), map("và".__eq__, words)):
        if words[at - 1] not in " ".join(words[at + _SIDES[0] : at + _SIDES[-1] + 1]):
            continue
        for length in _SIDES:
            before = words[max(0, at - length) : at]
            once, again = " ".join(before), " ".join(words[at + 1 : at + 1 + length])
            if once == again.rstrip(".,;:)”") and all(map(str.isalpha, before)):
                phrases.add(once)
    for once in sorted(phrases):
        for spot in texts.find(f"{once} và {once}"):
            yield Slip(f"“{spot.words}”", f"“{once}”, hoặc hai việc khác nhau", spot.item.index,
                       spot.start, spot.end, sure=False)  # fmt: skip


def _reading_order(found: tuple[Spot, int]) -> tuple[int, int, int]:
    """Where it stands; of those that begin together the longest first."""
    spot, length = found
    return spot.item.index, spot.start, -length


def _repetitions(texts: Joined) -> Iterator[tuple[Spot, int]]:
    """Every place where as many words as told are said twice."""
    for length, once in {*_said_twice(texts.words), *_begun_twice(texts)}:
        for spot in texts.find(f"{once} {once}", any_case=True):
            if spot.is_whole:
                yield spot, length


def _said_twice(words: list[str]) -> Iterator[tuple[int, str]]:
    """Phrases that stand twice in a row in the very same letters, and of how many words."""
    for length in range(1, _LONGEST + 1):
        # One byte a word: whether the same word stands so many words on.
        same = bytes(map(eq, words, islice(words, length, None)))
        # The last word of a phrase may have a mark behind it the second time.
        alike = b"\x01" * max(length - 1, 1)
        at = same.find(alike)
        while at >= 0:
            phrase = words[at : at + length]
            once = " ".join(phrase)
            again = " ".join(words[at + length : at + 2 * length]).rstrip(".,;:)”")
            if once == again and all(map(str.isalpha, phrase)):
                yield length, once.lower()
            at = same.find(alike, at + 1)


def _begun_twice(texts: Joined) -> Iterator[tuple[int, str]]:
    """Phrases that begin a paragraph, with a capital the first time: "Các các thôn"."""
    for item in texts.items:
        first, *words = item.text[:_ROOM].split(" ", 2 * _LONGEST)
        if first.lower() not in words[:_LONGEST]:
            continue
        length = words.index(first.lower()) + 1
        phrase = [first.lower(), *words[: length - 1]]
        if phrase == words[length - 1 : 2 * length - 1] and all(map(str.isalpha, phrase)):
            yield length, " ".join(phrase)


def _is_slip(spot: Spot, length: int) -> bool | None:
    """Whether that is one for sure or perhaps; None: it may well stand there."""
    first, second = spot.words.split()[::length][:2]
    if second[0].isupper() and (first[0].islower() or length == 1):
        return None  # "Trưởng phòng Phòng Kinh tế", "Tà Tà"
    if length > 1:
        return True
    syllable = first.lower()
    before = _letters(spot.left(_ROOM).lower().split()[-1:])
    meeting = may_meet(before, syllable, _letters(spot.after.lower().split()[:1]))
    if meeting or len(syllable) == 1 or syllable in _PROPER:
        return None
    return syllable in _LINKS or meeting is False


def _letters(words: list[str]) -> str:
    return words[0].strip("().,;:“”") if words else ""

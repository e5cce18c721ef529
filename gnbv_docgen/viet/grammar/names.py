"""Names of persons: after *ông*, *bà*, *đồng chí*, and alone on a line."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from gnbv_docgen.viet.grammar.landmarks import TITLES, landmarks
from gnbv_docgen.viet.grammar.plain import KEPT, compiled, plain

_AFTER_TITLE: Final = r" ?(?:\(bà\) ?|\(ông\) ?)?:? ?"
_SYLLABLE: Final = r"(?!\d)\w[^\W\d_]*"
_WORD: Final = rf"(?P<gap>\s?-\s?|\s)?(?P<word>{_SYLLABLE})"
_MOST_SYLLABLES: Final = 5
_LINE: Final = rf"\s*(?P<name>{_SYLLABLE}(?:\s{_SYLLABLE}){{1,4}})\s*"
# Offices and bodies that follow a title as a name would: *đồng chí Chủ tịch*.
_NO_NAMES: Final = (
    "Chủ ", "Phó ", "Trưởng", "Bí thư", "Giám đốc", "Thủ tướng", "Bộ trưởng", "Ủy viên", "Thường",
    "Nguyên ", "Đại ", "Thứ trưởng", "Chánh", "Tổng ", "UBND", "Hội ", "Ban ", "Cán bộ", "Công ",
)  # fmt: skip
# The family names that nearly all persons have; a line alone is a name only with one of these.
_FAMILIES: Final = (
    " nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đoàn trương đinh lâm"
    " mai trịnh đào cao hà lưu lương thái châu tạ phùng tô vương văn tống quách kiều triệu nghiêm"
    " thạch chu quan đàm la hứa từ lục mạc bạch doãn giang khổng ninh ông phí quản tăng thân tiêu"
    " viên vi lò lường quàng giàng sùng thào vàng mùa lầu cầm bế nông ma vừ tòng đồng thiều trà"
    " lại âu đồ cù nhữ bồ ứng hầu khúc mẫn kim danh sơn thị "
)


class PersonName(NamedTuple):
    """The name of a person; ``title`` is the word before in plain letters, empty for a line."""

    start: int
    end: int
    name: str
    title: str

    @property
    def key(self) -> str:
        """The name in one spelling, for comparing."""
        return plain(" ".join(self.name.split()))


@lru_cache(KEPT)
def names(text: str) -> tuple[PersonName, ...]:
    """The persons that ``text`` names after a title; more than one after *các đồng chí*."""
    low = plain(text)
    found: list[PersonName] = []
    for _, at, word in landmarks(text):
        if word not in TITLES:
            continue
        after = compiled(_AFTER_TITLE).match(low, at)
        at = after.end() if after else at
        if not text[at : at + 1].isupper() or (found and at < found[-1].end):
            continue
        end = _name_end(text, at)
        # One syllable is no name after "ông" and "bà": Bà Rịa, Hai Bà Trưng.
        while end > at and ("đ" in word or any(map(str.isspace, text[at:end]))):
            found.append(PersonName(at, end, text[at:end], word))
            gap = compiled(r" ?, | và ").match(low, end) if word.startswith("các") else None
            at = gap.end() if gap else end
            end = _name_end(text, at) if gap else at
    return tuple(found)


def name_line(text: str) -> PersonName | None:
    """The name that stands alone in ``text``, as below a signature; None when it is no name."""
    found = compiled(_LINE).fullmatch(text)
    if found is None:
        return None
    words = found["name"].split()
    capitals = all(word[0].isupper() and word[1:].islower() for word in words if len(word) > 1)
    if not capitals or f" {plain(words[0])} " not in _FAMILIES:
        return None
    return PersonName(found.start("name"), found.end("name"), found["name"], "")


def _name_end(text: str, at: int) -> int:
    """Where the name ends that begins at ``at``; ``at`` itself when there is none."""
    end = at
    if text.startswith(_NO_NAMES, at):
        return at
    for count in range(_MOST_SYLLABLES):
        word = compiled(_WORD).match(text, end)
        if word is None or bool(word["gap"]) != bool(count) or (word["gap"] or " ").strip():
            break
        letters = word["word"]
        if not letters[0].isupper() or not (letters[1:].islower() or len(letters) == 1):
            break
        if text.startswith(_NO_NAMES, word.start("word")):
            break
        end = word.end()
    return end

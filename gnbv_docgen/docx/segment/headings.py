"""Whether a numbered paragraph is a heading or an item of text."""

from __future__ import annotations

from typing import Final, NamedTuple

from gnbv_docgen.docx.levels import BULLETS, CLAUSES, TITLED, Level
from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.segment.pieces import Piece
from gnbv_docgen.docx.view import Paragraph

_SHORT: Final = 150
_FEW_WORDS: Final = 14
_ENDS: Final = (".", ";", ",")
_BY_LENGTH: Final = "có số, ngắn, không có dấu câu ở cuối, dưới là nội dung"
_BOLD: Final = "có số, cả dòng đậm"
_LIKE: Final = "các tiêu đề cùng cấp in đậm"
_ITEM: Final = "khoản, điểm hoặc gạch đầu dòng"


class _Look(NamedTuple):
    """What the text behind a number looks like."""

    text: str
    bold: bool
    italic: bool
    upper: bool

    @property
    def short(self) -> bool:
        return len(self.text) <= _SHORT

    @property
    def open_end(self) -> bool:
        return not self.text.endswith(_ENDS)


def item(paragraph: Paragraph, level: Level) -> Part:
    """The numbered paragraph as HEADING or BODY, with its level and number."""
    behind = Piece(paragraph, level.text_from, len(paragraph.text))
    look = _Look(behind.text, behind.bold is True, behind.italic is True, behind.upper)
    confidence, evidence = _heading(look, level)
    return Part(
        Name.HEADING if confidence else Name.BODY, paragraph.index, 0, None, confidence or 0.95,
        evidence if confidence else _ITEM, level.level, level.number,
    )  # fmt: skip


def _heading(look: _Look, level: Level) -> tuple[float, str]:
    """How surely it is a heading, and why; ``(0, "")``: it is text."""
    if level.level in TITLED:
        return 0.97, f"dòng “{level.level}” đánh số"
    if level.level in ("I", "A"):
        if look.upper or look.bold or len(look.text) <= 2 * _SHORT:
            return (0.7, 0.9, 0.97)[look.upper + look.bold], f"đánh số {level.number} ở đầu dòng"
        return 0, ""
    if level.level == "Điều":
        return (0.95, _BOLD) if look.bold else (0.85, "bắt đầu bằng “Điều” và số")
    ended = look.text.endswith(".") and look.short and look.bold
    if level.level in BULLETS:
        alone = look.bold and look.short and look.open_end
        return (0.6, "gạch đầu dòng đậm, đứng riêng") if alone else (0, "")
    if look.bold and (look.open_end or ended):
        return 0.9 if look.short else 0.75, _BOLD
    if look.bold and not look.short:
        return 0.65, _BOLD
    if look.italic and look.open_end and look.short:
        return 0.75, "có số, cả dòng nghiêng, đứng riêng"
    brief = level.level in CLAUSES and look.short and len(look.text.split()) <= _FEW_WORDS
    if brief and look.text and look.text[-1].isalnum():
        return 0.55, _BY_LENGTH
    return 0, ""


def settle(parts: list[Part]) -> list[Part]:
    """``parts`` of a body, with no heading left that is one by its length alone but heads nothing.

    A short line is a heading only when text or deeper items follow it; else it is an item.
    """
    settled = list(parts)
    below: Part | None = None
    bold = {part.level for part in parts if part.name == Name.HEADING and part.evidence == _BOLD}
    for at in range(len(parts) - 1, -1, -1):
        part = parts[at]
        if part.name not in (Name.HEADING, Name.BODY, Name.TABLE):
            continue
        by_length = part.name == Name.HEADING and part.evidence == _BY_LENGTH
        if by_length and (below is None or below.level == part.level or _above(below)):
            settled[at] = part._replace(name=Name.BODY, confidence=0.85, evidence=_ITEM)
        elif by_length and part.level in bold:
            settled[at] = part._replace(confidence=0.7, evidence=f"{_BY_LENGTH}; {_LIKE}")
        below = part
    return settled


def _above(part: Part) -> bool:
    """Whether a part stands above any numbered item: a Roman heading and the like."""
    return part.name == Name.HEADING and part.level in (*TITLED, "Điều", "A", "I")

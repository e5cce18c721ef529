"""What a cited document is about, and what is said of it in brackets behind it."""

from __future__ import annotations

from typing import Final, Literal

from gnbv_docgen.viet.casing import CAPITALS
from gnbv_docgen.viet.grammar.plain import Span, compiled

Note = Literal["", "sửa đổi", "nay là", "gọi tắt", "khác"]

_LEAD: Final = (
    r"(?: khóa [ivx]+)? ?,? ?(?P<lead>về việc|về|v/v|ban hành|phê duyệt|quy định"
    r"|hướng dẫn|triển khai|thực hiện|sửa đổi|điều chỉnh|công bố|giao|phân công|kiện toàn|thành lập"
    r"|tổ chức|tăng cường|đẩy mạnh|tiếp tục|phát động|bổ sung|công nhận|giảm nghèo)(?![^\W_])"
)
# Longer subjects than any; it also keeps the search short.
_LONGEST: Final = 700
_STOP: Final = r"[;:()]|[.?!](?=\s|$)|\./\."
# A capital after a comma may begin the main clause: *..., Ủy ban nhân dân xã ban hành*.
_NEW_CLAUSE: Final = f", [{CAPITALS}]"
_JOINED: Final = (", ", " và ", "; ", ": ")
_SHORT_NAMES: Final = ("sau đây", "gọi tắt", "viết tắt", "gọi là", "gọi chung")
_NOTES: Final[tuple[tuple[Note, tuple[str, ...]], ...]] = (
    ("nay là", ("nay là", "nay ")),
    ("gọi tắt", _SHORT_NAMES),
    (
        "sửa đổi",
        (
            "được sửa đổi", "đã được sửa đổi", "sửa đổi", "được bổ sung", "đã được bổ sung",
            "được điều chỉnh", "đã được điều chỉnh", "được thay thế", "thay thế", "bổ sung",
        ),
    ),
)  # fmt: skip


def note_after(low: str, at: int) -> tuple[Span | None, Note]:
    """The brackets that open at ``at`` of the plain text, a space before them, and their sort."""
    start = at + (low[at : at + 1] == " ")
    if low[start : start + 1] != "(":
        return None, ""
    end = _closing(low, start)
    if end is None:
        return None, ""
    inner = start + 1
    for sort, words in _NOTES:
        if low.startswith(words, inner):
            return Span(start, end), sort
    return Span(start, end), "khác"


def subject_after(text: str, low: str, at: int, following: int) -> tuple[Span | None, bool]:
    """What follows at ``at`` as the subject of a document, and whether its end is sure.

    ``following`` is where the next citation begins: inside a subject it makes the end unsure, and
    joined by a comma or *và* it ends the subject.
    """
    lead = compiled(_LEAD).match(low, at)
    if lead is None:
        return None, False
    start = lead.start("lead")
    end, depth, sure = min(len(text), start + _LONGEST), 0, start + _LONGEST > len(text)
    for stop in compiled(_STOP).finditer(low, start, end):
        mark = stop[0]
        depth += (mark == "(") - (mark == ")")
        named = mark == "(" and low.startswith(_SHORT_NAMES, stop.end())
        if depth < 0 or named or (depth == 0 and mark not in "()"):
            end, sure = stop.start(), mark != ":"
            break
    quote = low.find("”", start, end)
    if quote >= 0 and low.find("“", start, quote) < 0:
        end = quote  # it closes a quotation in which the citation stands
    if compiled(_NEW_CLAUSE).search(text, start, end):
        sure = False
    if following < end:
        sure = False
        if low.endswith(_JOINED, 0, following):
            end = following
    while end > start and (low[end - 1] in " ,:" or low.endswith(" và", start, end)):
        end -= 2 if low[end - 1] == "à" else 1
    return Span(start, end), sure


def _closing(low: str, start: int) -> int | None:
    """Behind the bracket that closes the one at ``start``; None when none near does."""
    depth = 0
    for at in range(start, min(len(low), start + 2 * _LONGEST)):
        depth += (low[at] == "(") - (low[at] == ")")
        if depth == 0:
            return at + 1
    return None

"""Bodies that no longer exist on a document's day: whether one is given work, how it is told."""

from __future__ import annotations

import datetime
import re
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.agencies import agency_at, start_of_list
from gnbv_docgen.rules.content.assignments import doers
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.content.told_as_done import told_as_done
from gnbv_docgen.viet.dates import PartialDate, short
from gnbv_docgen.viet.grammar.bodies import Body
from gnbv_docgen.viet.grammar.gone_bodies import Gone

_TO: Final = re.compile(
    r"\b(?:giao|đề nghị|yêu cầu|phối hợp(?: chặt chẽ| tốt)?(?: với)?|tham mưu|liên hệ|xin ý kiến|"
    r"(?:báo cáo|phản ánh|gửi|trình|thông qua)(?:[^.;:]{0,60}?\b(?:với|về|cho|đến|qua|Kế hoạch))?)"
    r"\s*(?:các )?\Z",
    re.IGNORECASE,
)
_DOES: Final = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:chủ trì|phối hợp|có trách nhiệm|hướng dẫn|thẩm định|tổng hợp|"
    r"tham mưu|căn cứ|chịu trách nhiệm|theo dõi|đôn đốc|bố trí|cân đối|chỉ đạo|tổ chức)",
    re.IGNORECASE,
)
_ROOM: Final = 90
_BEHIND: Final = 24
_PAST: Final = re.compile(
    r"\bđã\b|\(cũ\)|nay là|trước đây|trước khi|sáp nhập|hợp nhất|bàn giao|sắp xếp", re.IGNORECASE
)
_SENTENCE: Final = re.compile(r"[.;]\s")


def first_day(content: Content) -> datetime.date | None:
    """The first day on which the document can be issued; None where its year is open."""
    own = content.date
    if own is None or own.year is None:
        return None
    return datetime.date(own.year, own.month or 1, own.day or 1)


def is_tasked(content: Content, item: Item, body: Body) -> bool:
    """Whether the text gives ``body`` work or has something reported to it, now or later."""
    if item.role in (Name.LEGAL_BASIS, Name.FOOTNOTE) or item.index in told_as_done(content):
        return False
    if _PAST.search(_told_of(item.text, body)):
        return False
    if item.index in doers(content):
        return True
    agency = agency_at(content, item)
    if agency is not None and agency.item is item and body in agency.bodies:
        return True
    start = start_of_list(item.text, body)
    before = _TO.search(item.text, max(0, start - _ROOM), start)
    return before is not None or _DOES.match(item.text, body.end) is not None


def gone_words(words: str, gone: Gone) -> str:
    """What is told of a body that the text calls ``words``."""
    day = short(PartialDate(gone.since.day, gone.since.month, gone.since.year))
    return f"“{words}” đã kết thúc hoạt động từ ngày {day}"


def successor(content: Content, gone: Gone) -> str:
    """Who does the work of a body that is ``gone`` now, as it is told: confirmed, or left open."""
    poverty = "nghèo" in content.subject.lower()
    name = (gone.for_poverty if poverty else None) or gone.successor
    return f"“{name}”" if name else "cơ quan đang làm việc đó"


def _told_of(text: str, body: Body) -> str:
    """The sentence up to ``body`` and the words right behind it, where its past would be told."""
    start = max((one.end() for one in _SENTENCE.finditer(text, 0, body.start)), default=0)
    after = _SENTENCE.search(text, body.end)
    return text[start : min(after.start() if after else len(text), body.end + _BEHIND)]

"""Viện dẫn lần đầu thiếu trích yếu."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.documents_cited import (
    Cited,
    documents_cited,
    is_own,
    nested_in_subjects,
)
from gnbv_docgen.rules.content.mentions import cited
from gnbv_docgen.rules.content.model import RUNNING, Content
from gnbv_docgen.rules.kept import kept
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.casing import CAPITALS

# What may follow a document whose subject is not told; any other word goes on with the name of
# the issuer ("của Ban Chỉ đạo phát triển ...") or is a subject of an uncommon form.
_GOES_ON: Final = re.compile(
    rf"[.;:)]|\Z|,(?! ?[{CAPITALS}])|, (?:Ủy ban|UBND|Sở |Phòng )"
    r"| (?:và|hoặc|cùng|trong|thì|để|đã|đến|khi|nhằm|là|có|phải|gồm|theo|với|cho|nêu|làm|còn)\b"
)
_NEXT_CITED: Final = re.compile(r"(?:,| và| cùng)(?: các)? ")
# "phê duyệt Chiến lược ... tại Quyết định số": the subject stands before.
_TOLD_BEFORE: Final = re.compile(
    r"\b(?:phê duyệt|ban hành|công bố|thông qua|giao|kiện toàn|thành lập)\b[^.;]*"
    r"\b(?:tại|bằng|theo)(?: các)? (?:[^.;]* và )?\Z"
)
_ROOM: Final = 300


def subject_missing_at_first_mention(content: Content) -> Iterator[Judgement]:
    """Viện dẫn lần đầu thiếu trích yếu.

    Căn cứ: “Khi viện dẫn lần đầu văn bản có liên quan, phải ghi đầy đủ tên loại, số, ký hiệu của
    văn bản, thời gian ban hành văn bản, tên cơ quan, tổ chức ban hành văn bản và trích yếu nội dung
    văn bản”.

    Vì sao: Người đọc không biết văn bản ấy nói về điều gì.

    Cách sửa: Thêm trích yếu vào lần nhắc đầu; các lần sau chỉ ghi tên loại, số và ký hiệu.
    """
    nested = nested_in_subjects(content)
    together = _with_one_subject(content)
    for document in documents_cited(content):
        first = next((one for one in document.mentions if _in_text(one)), None)
        if first is None or first in nested or _told(first) or is_own(content, document):
            continue
        if first in together:
            continue
        item, citation = first
        words = item.text[citation.start : citation.end]
        yield Slip(f"“{words}” không có trích yếu", "có trích yếu đi liền sau", item.index,
                   citation.start, citation.end)  # fmt: skip


def _in_text(mention: Cited) -> bool:
    """Whether a mention stands in the running text, where the first one is to be in full."""
    item, citation = mention
    if item.appendix or item.role not in RUNNING or item.text.startswith("("):
        return False
    if item.text.isupper() or not citation.kind:
        return False
    return citation.symbol is not None and not (citation.is_law or citation.shared)


@kept
def _with_one_subject(content: Content) -> frozenset[Cited]:
    """Documents named together with the one behind them, whose subject is that of both.

    *Kế hoạch số 14-KH/TU và Kế hoạch số 24/KH-UBND thực hiện Nghị quyết số 66-NQ/TW*
    """
    found = []
    after: Cited | None = None
    for mention in reversed(cited(content)):
        item, citation = mention
        if after is not None and after.item is item and citation.subject is None:
            link = _NEXT_CITED.fullmatch(item.text, citation.end, after.what.start)
            if link and (after.what.subject is not None or after in found):
                found.append(mention)
        after = mention
    return frozenset(found)


def _told(mention: Cited) -> bool:
    """Whether the subject is told, or what the text says of the document needs none."""
    item, citation = mention
    after = item.text[citation.end : citation.end + 3]
    if citation.subject is not None or citation.note is not None or "“" in after:
        return True
    if not _GOES_ON.match(item.text, citation.end):
        return True
    if _TOLD_BEFORE.search(item.text[max(0, citation.start - _ROOM) : citation.start]):
        return True
    # A proposal, or an answer, is cited for that it was made.
    return citation.within or citation.kind_name in ("Tờ trình", "Công văn", "Văn bản", "Báo cáo")

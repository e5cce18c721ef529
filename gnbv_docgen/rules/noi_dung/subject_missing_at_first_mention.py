"""Viện dẫn lần đầu thiếu trích yếu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content import RUNNING, Content
from gnbv_docgen.rules.documents_cited import Cited, documents_cited, is_own, nested_in_subjects
from gnbv_docgen.rules.rule import Judgement, Slip


def subject_missing_at_first_mention(content: Content) -> Iterator[Judgement]:
    """Viện dẫn lần đầu thiếu trích yếu.

    Căn cứ: “Khi viện dẫn lần đầu văn bản có liên quan, phải ghi đầy đủ tên loại, số, ký hiệu của
    văn bản, thời gian ban hành văn bản, tên cơ quan, tổ chức ban hành văn bản và trích yếu nội dung
    văn bản”.

    Vì sao: Người đọc không biết văn bản ấy nói về điều gì.

    Cách sửa: Thêm trích yếu vào lần nhắc đầu; các lần sau chỉ ghi tên loại, số và ký hiệu.
    """
    nested = nested_in_subjects(content)
    for document in documents_cited(content):
        first = next((one for one in document.mentions if _in_text(one)), None)
        if first is None or first in nested or _told(first) or is_own(content, document):
            continue
        item, citation = first
        words = item.text[citation.start : citation.end]
        yield Slip(f"“{words}”", "thêm trích yếu ở lần nhắc đầu", item.index, citation.start,
                   citation.end)  # fmt: skip


def _in_text(mention: Cited) -> bool:
    """Whether a mention stands in the running text, where the first one is to be in full."""
    item, citation = mention
    if item.appendix or item.role not in RUNNING or item.text.startswith("("):
        return False
    if item.text.isupper() or not citation.kind:
        return False
    return citation.symbol is not None and not (citation.is_law or citation.shared)


def _told(mention: Cited) -> bool:
    """Whether the subject is told, or what the text says of the document needs none."""
    item, citation = mention
    after = item.text[citation.end : citation.end + 3]
    if citation.subject is not None or citation.note is not None or "“" in after:
        return True
    # A proposal, or an answer, is cited for that it was made.
    return citation.within or citation.kind_name in ("Tờ trình", "Công văn", "Văn bản", "Báo cáo")

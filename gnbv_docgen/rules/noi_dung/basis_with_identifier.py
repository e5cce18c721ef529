"""Căn cứ gõ tay đã có trong sổ văn bản."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.plan.register.document import Document
from gnbv_docgen.plan.register.force import in_force_on
from gnbv_docgen.rules.content.documents_cited import Cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.registered import is_basis, known
from gnbv_docgen.rules.rule import Judgement, Slip


def basis_with_identifier(content: Content) -> Iterator[Judgement]:
    """Căn cứ gõ tay đã có trong sổ văn bản.

    Căn cứ: Không có điều khoản riêng; sổ văn bản ghi mỗi văn bản một lần cho mọi kế hoạch.

    Vì sao: Viện dẫn bằng mã thì số, ngày, cơ quan, trích yếu luôn đúng và hiệu lực được kiểm tra.

    Cách sửa: Thay căn cứ bằng mã của văn bản, ví dụ: - luat-72-2025-qh15.
    """
    typed = [
        one
        for one in known(content)
        if is_basis(one.mention) and not _amends(one.mention) and _is_typed(content, one.mention)
        and not _is_out_of_force(content, one.document)
    ]  # fmt: skip
    if not typed:
        return
    item, citation = typed[0].mention
    names = ", ".join(dict.fromkeys(one.document.identifier for one in typed))
    also = tuple(one.mention.item.index for one in typed[1:])
    yield Slip(f"{len(typed)} căn cứ gõ tay", f"mã {names}", item.index, citation.start,
               citation.end, also)  # fmt: skip


def _amends(mention: Cited) -> bool:
    """Whether a document is named only as one that amends another."""
    before = mention.item.text[: mention.what.start]
    return mention.what.within or before.rstrip().endswith(("bởi", "sửa đổi", "theo", "tại"))


def _is_out_of_force(content: Content, document: Document) -> bool:
    """Whether it has to give way to another document: that it has an identifier is no help."""
    own = content.date
    if own is None or own.year is None:
        return False
    return in_force_on(document, own, content.register).answer is False


def _is_typed(content: Content, mention: Cited) -> bool:
    return content.places.is_typed(mention.item, mention.what.start, mention.what.end)

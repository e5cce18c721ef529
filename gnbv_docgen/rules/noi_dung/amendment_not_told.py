"""Căn cứ đã được sửa đổi mà không nhắc văn bản sửa đổi."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.plan.register.force import before
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.registered import known
from gnbv_docgen.rules.rule import Judgement, Slip


def amendment_not_told(content: Content) -> Iterator[Judgement]:
    """Căn cứ đã được sửa đổi mà không nhắc văn bản sửa đổi.

    Căn cứ: Không có điều khoản riêng; văn bản đã sửa đổi được viện dẫn kèm văn bản sửa đổi.

    Vì sao: Người đọc tra bản cũ, làm theo quy định đã sửa.

    Cách sửa: Thêm “(được sửa đổi, bổ sung bởi …)”; trong kế hoạch ghi duoc_sua_doi.
    """
    own = content.date
    for (item, citation), document in known(content):
        told = "sửa đổi" in item.text[citation.end :]
        if item.role is not Name.LEGAL_BASIS or told:
            continue
        amending = [
            one for one in content.register.amendments(document)
            if own is None or one.date is None or not before(own, one.date)
        ]
        if amending:
            names = ", ".join(one.title for one in amending)
            yield Slip(f"“{item.text[citation.start : citation.end]}”",
                       f"thêm “(được sửa đổi, bổ sung bởi {names})”", item.index, citation.start,
                       citation.end)  # fmt: skip

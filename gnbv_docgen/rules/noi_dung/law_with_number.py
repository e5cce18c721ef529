"""Luật, pháp lệnh viện dẫn kèm số, ký hiệu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.mentions import cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip


def law_with_number(content: Content) -> Iterator[Judgement]:
    """Luật, pháp lệnh viện dẫn kèm số, ký hiệu.

    Căn cứ: “đối với Luật và Pháp lệnh chỉ ghi tên loại và tên của Luật, Pháp lệnh”; trong căn cứ,
    “riêng Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành”.

    Vì sao: Luật được gọi bằng tên; số làm câu rối và dễ sai.

    Cách sửa: Xóa số, ký hiệu; trong căn cứ giữ ngày: “Căn cứ Luật Tổ chức chính quyền địa phương
    ngày 16 tháng 6 năm 2025”.
    """
    for item, citation in cited(content):
        if not citation.is_law or citation.symbol is None:
            continue
        words = item.text[citation.start : citation.symbol.end]
        name = f"{citation.kind} {citation.qualifier}".strip()
        yield Slip(f"“{words}”", f"“{name}”", item.index, citation.symbol.start,
                   citation.symbol.end)  # fmt: skip

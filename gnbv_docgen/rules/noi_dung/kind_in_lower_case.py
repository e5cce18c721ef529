"""Tên loại văn bản viện dẫn viết thường."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.mentions import cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip


def kind_in_lower_case(content: Content) -> Iterator[Judgement]:
    """Tên loại văn bản viện dẫn viết thường.

    Căn cứ: “Tên các loại văn bản: Viết hoa chữ cái đầu của tên loại văn bản và chữ cái đầu của âm
    tiết thứ nhất tạo thành tên gọi của văn bản trong trường hợp nói đến một văn bản cụ thể”.

    Vì sao: Một văn bản cụ thể có tên riêng; viết thường là nói về loại văn bản.

    Cách sửa: Viết hoa chữ đầu của tên loại: Quyết định số 90/QĐ-TTg.
    """
    for item, citation in cited(content):
        generic = citation.is_law or citation.kind_name == "Văn bản"
        if generic or citation.symbol is None or not citation.so or not citation.kind[:1].islower():
            continue
        expected = citation.kind[:1].upper() + citation.kind[1:]
        end = citation.kind_start + len(citation.kind)
        yield Slip(f"“{citation.kind} {citation.so} …”", f"“{expected} {citation.so} …”",
                   item.index, citation.kind_start, end)  # fmt: skip

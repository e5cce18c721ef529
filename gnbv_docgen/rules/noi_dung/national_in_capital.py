"""Viết hoa “quốc gia” trong “mục tiêu quốc gia”."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.joined import joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip


def national_in_capital(content: Content) -> Iterator[Judgement]:
    """Viết hoa “quốc gia” trong “mục tiêu quốc gia”.

    Căn cứ: Tên một văn bản cụ thể chỉ viết hoa chữ cái đầu của tên loại và của âm tiết thứ nhất tạo
    thành tên gọi.

    Vì sao: Tên chương trình do Quốc hội, Thủ tướng Chính phủ đặt viết “Chương trình mục tiêu quốc
    gia”.

    Cách sửa: Viết “mục tiêu quốc gia”.
    """
    for spot in joined(content).find("mục tiêu Quốc gia"):
        start = spot.end - len("Quốc gia")
        yield Slip("“mục tiêu Quốc gia”", "“mục tiêu quốc gia”", spot.item.index, start, spot.end)

"""Mặt trận Tổ quốc, đoàn thể đứng trong phân công như cơ quan được giao việc."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.agencies import agencies, is_union, of_the_state
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip

_NEUTRAL: Final = ("", "đối với", "trách nhiệm của")


def union_listed_like_agency(content: Content) -> Iterator[Judgement]:
    """Mặt trận Tổ quốc, đoàn thể đứng trong phân công như cơ quan được giao việc.

    Căn cứ: Không có điều khoản riêng; phần lớn kế hoạch viết “Đề nghị Ủy ban Mặt trận Tổ quốc …”.

    Vì sao: Tiêu đề không có chữ “Đề nghị” đọc như Ủy ban nhân dân giao việc cho Mặt trận, đoàn thể.

    Cách sửa: Thêm chữ “Đề nghị” ở đầu tiêu đề; với kế hoạch: hinh_thuc: đề nghị.
    """
    found = agencies(content)
    if not found or not of_the_state(content):
        yield NotApplicable("không có phân công của cơ quan nhà nước")
        return
    for agency in found:
        text = agency.item.text
        union = next(filter(is_union, agency.bodies), None)
        if union is not None and agency.verb in _NEUTRAL and "đề nghị" not in text.lower():
            words = text[union.start : union.end]
            yield Slip(f"“{words}”", f"“Đề nghị {words}”", agency.item.index, union.start,
                       union.end)  # fmt: skip

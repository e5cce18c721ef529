"""Năm trong trích yếu đã qua so với ngày của kế hoạch."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip

# What is done when the year is over: a plan for it comes in the next one.
_LOOKS_BACK: Final = (
    "tổng kết", "đánh giá", "kiểm tra", "giám sát", "kết quả", "quyết toán", "khen thưởng",
    "bình xét", "xếp loại", "điều tra", "khắc phục", "kiểm điểm", "thống kê", "thanh tra",
)  # fmt: skip


def subject_year_past(content: Content) -> Iterator[Judgement]:
    """Năm trong trích yếu đã qua so với ngày của kế hoạch.

    Căn cứ: Không có điều khoản riêng; kế hoạch của một năm ban hành trước hoặc trong năm ấy.

    Vì sao: Trích yếu còn năm của tệp cũ, hoặc ngày ban hành gõ nhầm năm.

    Cách sửa: Sửa năm trong trích yếu (nam_ke_hoach) hoặc ngày ban hành.
    """
    year, own = content.year, content.date
    subjects = content.of(Name.SUBJECT)
    told = next((item for item in subjects if str(year) in item.text), None)
    looks_back = any(word in content.subject.casefold() for word in _LOOKS_BACK)
    if content.kind != "kế hoạch" or own is None or own.year is None or told is None or looks_back:
        yield NotApplicable("không phải kế hoạch của một năm, hoặc chưa có ngày")
        return
    if year is not None and year < own.year:
        start = told.text.index(str(year))
        yield Slip(f"kế hoạch năm {year} mà ngày ban hành ở năm {own.year}",
                   f"năm {own.year} trở đi", told.index, start, start + 4)  # fmt: skip

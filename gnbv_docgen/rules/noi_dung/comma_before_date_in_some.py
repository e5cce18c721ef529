"""Dấu phẩy trước ngày, chỗ có chỗ không."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.mentions import cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip


def comma_before_date_in_some(content: Content) -> Iterator[Judgement]:
    """Dấu phẩy trước ngày, chỗ có chỗ không.

    Căn cứ: Không có điều khoản riêng; Nghị định viết không có dấu phẩy: “Nghị định số 30/2020/NĐ-CP
    ngày 05 tháng 3 năm 2020”.

    Vì sao: Hai cách viết trong một văn bản cho thấy câu được chép từ nhiều nguồn.

    Cách sửa: Xóa dấu phẩy trước ngày ở mọi viện dẫn.
    """
    dated = [one for one in cited(content) if one.what.date is not None and one.what.symbol]
    commas = [one for one in dated if one.what.comma_before_date]
    if not commas or len(commas) == len(dated):
        return
    first, *more = commas
    start = first.item.text.rindex(",", 0, first.what.date.start) if first.what.date else 0
    found = f"{len(commas)} viện dẫn có dấu phẩy trước ngày, {len(dated) - len(commas)} không có"
    also = tuple(dict.fromkeys(one.item.index for one in more))
    yield Slip(found, "không có dấu phẩy", first.item.index, start, start + 1, also)

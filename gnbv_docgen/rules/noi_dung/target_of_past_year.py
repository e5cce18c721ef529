"""Mục tiêu đặt cho năm đã qua."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip

_TARGETS: Final = ("mục tiêu", "chỉ tiêu")
_AIM: Final = re.compile(
    r"(?:phấn đấu|mục tiêu|^(?:đến|trong))(?: (?!so|từ|đã|của)[^\W\d_]+){0,4} "
    r"năm (?P<year>20\d\d)\b(?![^.;]{0,60}\b(?:còn|có|đã|là)\b)",
    re.IGNORECASE,
)


def target_of_past_year(content: Content) -> Iterator[Judgement]:
    """Mục tiêu đặt cho năm đã qua.

    Căn cứ: Không có điều khoản riêng; mục tiêu là của năm kế hoạch trở đi.

    Vì sao: Mục tiêu của năm trước còn sót khi chép tệp cũ.

    Cách sửa: Sửa năm của mục tiêu; trong kế hoạch dùng {nam_ke_hoach}.
    """
    year = content.year
    if year is None or content.kind != "kế hoạch":
        yield NotApplicable("không phải kế hoạch của một năm")
        return
    for item in _below_targets(content):
        for found in _AIM.finditer(item.text):
            if int(found["year"]) < year:
                yield Slip(f"“{found[0]}”", f"năm {year}", item.index, *found.span("year"))


def _below_targets(content: Content) -> Iterator[Item]:
    """The texts below a heading about targets, up to the next heading of its rank."""
    inside = False
    for item in content.of(Name.HEADING, Name.BODY):
        if item.is_heading:
            words = item.text.casefold()
            inside = any(aim in words for aim in _TARGETS) and "kết quả" not in words
        elif inside:
            yield item

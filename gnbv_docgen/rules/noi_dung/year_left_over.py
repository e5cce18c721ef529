"""Năm ở tiêu đề, câu mở đầu hoặc đoạn kết không phải năm của kế hoạch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip

_NAMED: Final = (
    r"[^.;:()0-9]{0,160}?(?<!đến )\bnăm (?P<year>(?:19|20)\d\d)\b(?!\s*[-–]\s*(?:19|20)\d\d)"
)
_HEADING: Final = re.compile(
    r"\b(?:kế hoạch|mục tiêu|nhiệm vụ|chỉ tiêu|giải pháp|phương hướng)(?: [^\W\d_]+){0,3} năm "
    r"(?P<year>(?:19|20)\d\d)\b(?!\s*[-–]\s*(?:19|20)\d\d)",
    re.IGNORECASE,
)
_ISSUES: Final = re.compile(
    rf"(?:ban hành|xây dựng) Kế hoạch (?!số |hành động){_NAMED}"
    r"(?=[^.;]*(?:như sau|sau đây|nội dung))"
)
_CLOSES: Final = re.compile(rf"Trên đây là Kế hoạch (?!số ){_NAMED}")


def year_left_over(content: Content) -> Iterator[Judgement]:
    """Năm ở tiêu đề, câu mở đầu hoặc đoạn kết không phải năm của kế hoạch.

    Căn cứ: Không có điều khoản riêng; một kế hoạch năm chỉ lập cho một năm.

    Vì sao: Chép tệp năm trước rồi quên đổi năm là lỗi hay gặp nhất.

    Cách sửa: Sửa năm; trong kế hoạch dùng {nam_ke_hoach} để mọi chỗ đổi theo.
    """
    year = content.year
    if year is None or content.kind != "kế hoạch":
        yield NotApplicable("không phải kế hoạch của một năm")
        return
    for item in content.running:
        for found in _own_years(item):
            if int(found["year"]) != year:
                yield Slip(f"“{found[0]}”", f"năm {year}", item.index, *found.span("year"))


def _own_years(item: Item) -> Iterator[re.Match[str]]:
    """The years that the content tells of itself."""
    if "năm" not in item.text.casefold():
        return
    if item.is_heading:
        yield from _HEADING.finditer(item.text)
        return
    for pattern in (_ISSUES, _CLOSES):
        if found := pattern.search(item.text):
            yield found

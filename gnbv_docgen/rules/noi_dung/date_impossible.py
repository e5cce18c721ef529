"""Ngày không có trong lịch."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.mentions import dated
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip

_OURS: Final = "1900"  # a year before is history: "khởi nghĩa năm 1885"


def date_impossible(content: Content) -> Iterator[Judgement]:
    """Ngày không có trong lịch.

    Căn cứ: Không có điều khoản riêng; ngày, tháng, năm phải có thật.

    Vì sao: Ngày 31/4 hay tháng 13 là gõ nhầm; người thực hiện không biết hạn nào.

    Cách sửa: Tra lại và sửa ngày.
    """
    for item, mention in dated(content):
        if mention.fault and not (mention.precision == "year" and mention.year < _OURS):
            words = item.text[mention.start : mention.end]
            yield Slip(f"“{words}”", mention.fault, item.index, mention.start, mention.end)

"""Thiếu gạch nối trong cụm từ ghép hai lĩnh vực (kinh tế - xã hội)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip

# Always written with a hyphen, so that one left out is a slip wherever it stands.
_ALWAYS: Final = (("kinh tế", "xã hội"), ("chính trị", "xã hội"))
# Written in several ways: only beside the same words with a hyphen.
_ELSEWHERE: Final = (("văn hóa", "xã hội"), ("văn hoá", "xã hội"), ("lao động", "thương binh"))
_OTHER_WORDS: Final = (" chủ nghĩa", " hóa", " học")


def hyphen_missing(content: Content) -> Iterator[Judgement]:
    """Thiếu gạch nối trong cụm từ ghép hai lĩnh vực (kinh tế - xã hội).

    Căn cứ: Không có điều khoản riêng; Hiến pháp, các luật và văn bản của Chính phủ viết “kinh tế -
    xã hội”, “chính trị - xã hội”.

    Vì sao: Cùng một cụm từ viết hai cách, và “chính trị xã hội” đọc thành một nghĩa khác.

    Cách sửa: Thêm gạch nối, có dấu cách hai bên.
    """
    texts = joined(content)
    for left, right in (*_ALWAYS, *_ELSEWHERE):
        if f"{left} {right}" not in texts.lowered:
            continue
        joined_by_hyphen = texts.lowered.count(f"{left} - {right}")
        always = (left, right) in _ALWAYS
        if not (joined_by_hyphen or always):
            continue
        for spot in texts.find(f"{left} {right}", any_case=True):
            if spot.after.lower().startswith(_OTHER_WORDS) or spot.words.isupper():
                continue
            mended = f"{spot.words[: len(left)]} - {spot.words[-len(right) :]}"
            others = f" như {joined_by_hyphen} chỗ khác" if joined_by_hyphen else ""
            yield Slip(
                f"“{spot.words}”", f"“{mended}”{others}",
                spot.item.index, spot.start, spot.end, sure=always,
            )  # fmt: skip

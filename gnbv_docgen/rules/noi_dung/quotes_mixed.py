"""Ngoặc kép thẳng và ngoặc kép cong lẫn lộn."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.joined import joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip


def quotes_mixed(content: Content) -> Iterator[Judgement]:
    """Ngoặc kép thẳng và ngoặc kép cong lẫn lộn.

    Căn cứ: Không có điều khoản riêng; các phụ lục của Nghị định dùng ngoặc cong “ ”.

    Vì sao: Hai kiểu ngoặc trong một văn bản là dấu vết của việc ghép từ nhiều nguồn.

    Cách sửa: Thay các dấu " bằng “ để mở và ” để đóng.
    """
    texts = joined(content)
    if '"' not in texts.text or "“" not in texts.text:
        return
    curly = texts.text.count("“")
    opened: dict[int, int] = {}
    for spot in texts.find('"'):
        index, start = spot.item.index, opened.pop(spot.item.index, None)
        if start is None:
            if not spot.before[-1:].isdecimal():
                opened[index] = spot.start
            continue
        words = spot.item.text[start + 1 : spot.start]
        yield Slip(f'"{words}"', f"“{words}” như {curly} chỗ khác", index, start, spot.end)

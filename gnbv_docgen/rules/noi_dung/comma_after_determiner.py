"""Dấu phẩy thừa sau “các”, “những”, “mọi”, “của”."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip

# Others end words after which a comma may stand: "tồn tại,", "trực thuộc,", "cấp trên,".
_WORDS: Final = ("các", "những", "mọi", "của")
# What people own: "tiền của, công sức", "cướp của, giết người", "góp của, góp công".
_BELONGINGS: Final = ("tiền ", "cướp ", "góp ")


def comma_after_determiner(content: Content) -> Iterator[Judgement]:
    """Dấu phẩy thừa sau “các”, “những”, “mọi”, “của”.

    Căn cứ: Không có điều khoản riêng; các từ này đi liền với danh từ đứng sau.

    Vì sao: Thường là dấu vết của việc xóa sót chữ (“các ban, ngành” còn “các, ngành”).

    Cách sửa: Xóa dấu phẩy, hoặc viết lại từ đã bị xóa trước nó.
    """
    texts = joined(content)
    for word in _WORDS:
        if f"{word}, " not in texts.lowered:
            continue
        for spot in texts.find(f"{word}, ", any_case=True):
            after = spot.after.split(" ")[0].rstrip(".,;:)”")
            if spot.left(5).casefold().endswith(_BELONGINGS):
                continue
            if spot.before[-1:] in ("", " ", "(", "“") and after[:1].isalpha():
                words = spot.words.rstrip(" ,")
                yield Slip(
                    f"“{words}, {after}”", f"“{words} {after}”",
                    spot.item.index, spot.start, spot.end - 1,
                )  # fmt: skip

"""Điểm đ) bị bỏ qua, hoặc dùng chữ cái không có trong tiếng Việt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.series import series, written
from gnbv_docgen.rules.rule import Judgement, Slip

_FOREIGN: Final = frozenset("fjwz")


def letter_d_skipped(content: Content) -> Iterator[Judgement]:
    """Điểm đ) bị bỏ qua, hoặc dùng chữ cái không có trong tiếng Việt.

    Căn cứ: “Thứ tự các điểm trong mỗi khoản dùng các chữ cái tiếng Việt theo thứ tự bảng chữ cái
    tiếng Việt”.

    Vì sao: Danh sách tự động của Word dùng bảng chữ cái tiếng Anh: không có đ), lại có f).

    Cách sửa: Đánh lại a), b), c), d), đ), e), g), h), i), k); trong kế hoạch thì xóa chữ gõ tay để
    phần mềm tự đánh.
    """
    for one in series(content):
        if one.level != "a":
            continue
        before, late = 0, False
        for number in one.items:
            bare = number.item.number.rstrip(") .")
            if bare in _FOREIGN:
                # Behind an e) that should be đ) stands what should be e).
                following = written(before + (not late), "a")
                expected = f"{following})" if following else "chữ cái tiếng Việt"
                yield Slip(f"{bare})", expected, number.item.index)
            elif number.value == before + 2 and written(before + 1, "a") == "đ":
                late = True
                yield Slip(f"{bare}) ngay sau d)", "đ)", number.item.index)
            before = number.value or before

"""Hai mục cùng cấp mang một số."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.series import series, written
from gnbv_docgen.rules.rule import Judgement, Slip


def number_repeated(content: Content) -> Iterator[Judgement]:
    """Hai mục cùng cấp mang một số.

    Căn cứ: Văn bản được phân chia “từ lớn đến nhỏ theo một trình tự nhất định”.

    Vì sao: Hai mục trùng số thì viện dẫn “theo mục 2” không biết là mục nào.

    Cách sửa: Đánh lại số của mục sau; trong kế hoạch thì xóa số gõ tay để phần mềm tự đánh số.
    """
    for one in series(content):
        before = None
        for number in one.items:
            if number.value is not None and number.value == before:
                wanted = written(number.value + 1, one.level)
                expected = f"số tiếp theo là {wanted}" if wanted else "số tiếp theo"
                yield Slip(f"hai mục cùng mang số {number.item.number}", expected,
                           number.item.index)  # fmt: skip
            before = number.value

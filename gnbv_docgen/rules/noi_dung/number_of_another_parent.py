"""Số nhiều cấp không theo số của mục trên."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.series import series
from gnbv_docgen.rules.rule import Judgement, Slip


def number_of_another_parent(content: Content) -> Iterator[Judgement]:
    """Số nhiều cấp không theo số của mục trên.

    Căn cứ: Không có điều khoản riêng về số nhiều cấp; văn bản được phân chia “từ lớn đến nhỏ theo
    một trình tự nhất định”.

    Vì sao: Mục 2.1 nằm dưới mục 3 thường do cắt dán từ chỗ khác.

    Cách sửa: Đánh lại số; trong kế hoạch thì xóa số gõ tay để phần mềm tự đánh số.
    """
    for one in series(content):
        if one.parent is None or "." not in one.level:
            continue
        above = one.parent.item.number.strip(". )")
        if one.parent.item.level not in ("1", "1.1", "1.1.1"):
            continue
        strays = [
            number for number in one.items if number.item.text and number.prefix not in ("", above)
        ]
        if strays:
            first, *more = (number.item for number in strays)
            last = first.number.strip(". )").rpartition(".")[2]
            found = f"{first.number} nằm dưới mục {above}"
            also = tuple(item.index for item in more)
            yield Slip(found, f"{above}.{last}", first.index, also=also)

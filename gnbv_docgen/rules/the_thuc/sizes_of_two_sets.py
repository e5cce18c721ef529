"""Cỡ chữ của Quốc hiệu, Tiêu ngữ, thời gian không cùng một bộ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering, nd30
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable

_LINES: Final = ("Quốc hiệu", "Tiêu ngữ", "thời gian")


def shown(sizes: Iterable[float]) -> str:
    """Three sizes as a person reads them."""
    named = zip(_LINES, map(lettering.points, sizes), strict=True)
    return ", ".join(f"{line} {size}" for line, size in named)


def sizes_of_two_sets(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của Quốc hiệu, Tiêu ngữ, thời gian không cùng một bộ.

    Căn cứ: “Cỡ chữ trong cùng một văn bản tăng, giảm phải thống nhất, ví dụ: Quốc hiệu cỡ chữ
    13, Tiêu ngữ cỡ chữ 14, địa danh và ngày, tháng, năm văn bản cỡ chữ 14 hoặc Quốc hiệu cỡ chữ
    12, Tiêu ngữ cỡ chữ 13, địa danh và ngày, tháng, năm văn bản cỡ chữ 13”.

    Vì sao: Ba cỡ chữ đi thành bộ để phần đầu trang cân đối.

    Cách sửa: Chọn một bộ: 13, 14, 14 hoặc 12, 13, 13 cho Quốc hiệu, Tiêu ngữ, địa danh và thời
    gian.
    """
    found: list[float] = []
    for name in (Name.MOTTO_STATE, Name.MOTTO, Name.PLACE_DATE):
        sizes = {run.size for part in document.parts(name) for run in document.runs(part)}
        low, high = nd30.LETTERING[name].sizes
        if len(sizes) != 1 or None in sizes:
            yield NotApplicable("thiếu một trong ba dòng, hoặc không biết cỡ chữ")
            return
        size = next(iter(sizes)) or 0.0
        if not low <= size <= high:
            yield NotApplicable("cỡ chữ ngoài khoảng đã được báo riêng")
            return
        found.append(size)
    if tuple(found) not in nd30.SIZE_SETS:
        wanted = " hoặc ".join(map(shown, nd30.SIZE_SETS))
        yield Fault(shown(found), wanted, document.parts(Name.MOTTO)[0].paragraph)

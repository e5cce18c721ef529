"""Khổ giấy không phải A4."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import nd30, pages
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def paper_not_a4(document: Document) -> Iterator[Judgement]:
    """Khổ giấy không phải A4.

    Căn cứ: “Khổ A4 (210 mm x 297 mm)”.

    Vì sao: Văn bản khổ khác in ra bị co chữ hoặc mất lề, và không đóng chung hồ sơ được.

    Cách sửa: Layout > Size > A4; chọn Apply to: Whole document.
    """
    for section in document.view.sections:
        sides = sorted((section.width, section.height))
        if any(abs(side - wanted) > 0.6 for side, wanted in zip(sides, nd30.PAPER, strict=True)):
            found = " x ".join(pages.millimetres(side) for side in (section.width, section.height))
            yield Fault(f"{found} mm", "210 x 297 mm (A4)", section=section.index)

"""Phông chữ không phải Times New Roman."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.form import lettering, nd30
from gnbv_docgen.rules.form.document import Document, everywhere
from gnbv_docgen.rules.form.lettering import faulty_font
from gnbv_docgen.rules.form.nd30 import OLD_FONTS
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown

# Some files name its bold and italic faces as fonts of their own.
_FONT: Final = nd30.FONT.casefold()


def font_not_times_new_roman(document: Document) -> Iterator[Judgement]:
    """Phông chữ không phải Times New Roman.

    Căn cứ: “Phông chữ tiếng Việt Times New Roman, bộ mã ký tự Unicode”.

    Vì sao: Máy khác có thể không có phông ấy: chữ bị thay, dòng và trang xô lệch.

    Cách sửa: Ctrl+A, Home > Font chọn Times New Roman; xem cả đầu trang (số trang) và chú thích
    cuối trang.
    """
    faults: list[Fault] = []
    for paragraph in everywhere(document):
        for font in dict.fromkeys(run.font for run in document.runs_of(paragraph)):
            if font is None:
                yield Unknown("tệp không cho biết phông của một số chữ")
            elif not font.casefold().startswith(_FONT) and not font.startswith(OLD_FONTS):
                faults.append(faulty_font(paragraph, font, nd30.FONT))
    yield from lettering.grouped(faults)

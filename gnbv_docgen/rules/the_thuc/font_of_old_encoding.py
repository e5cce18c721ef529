"""Phông chữ của bộ mã cũ (TCVN3, VNI)."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import lettering, nd30
from gnbv_docgen.rules.form.document import Document, everywhere
from gnbv_docgen.rules.form.lettering import faulty_font
from gnbv_docgen.rules.form.nd30 import OLD_FONTS
from gnbv_docgen.rules.rule import Judgement


def font_of_old_encoding(document: Document) -> Iterator[Judgement]:
    """Phông chữ của bộ mã cũ (TCVN3, VNI).

    Căn cứ: “Phông chữ tiếng Việt Times New Roman, bộ mã ký tự Unicode theo Tiêu chuẩn Việt Nam
    TCVN 6909:2001”.

    Vì sao: Chữ gõ bằng bộ mã cũ mở ở máy không có phông .Vn hay VNI thành chữ lạ, và không tìm
    kiếm được.

    Cách sửa: Chuyển mã sang Unicode (Unikey: Ctrl+Shift+F6) rồi đặt phông Times New Roman.
    """
    faults = [
        faulty_font(paragraph, font, f"{nd30.FONT}, mã Unicode")
        for paragraph in everywhere(document)
        for font in dict.fromkeys(run.font or "" for run in document.runs_of(paragraph))
        if font.startswith(OLD_FONTS)
    ]
    yield from lettering.grouped(faults)

"""Dưới dòng “(Kèm theo …)” không có nét kẻ."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lines
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.lettering import together
from gnbv_docgen.rules.rule import Fault, Judgement


def no_line_under_appendix_reference(document: Document) -> Iterator[Judgement]:
    """Dưới dòng “(Kèm theo …)” không có nét kẻ.

    Căn cứ: Các mẫu phụ lục ở Phụ lục III có một nét kẻ ngắn dưới dòng “(Kèm theo …)”; phần
    lời của Phụ lục I không nêu độ dài và không có câu nào bắt buộc.

    Vì sao: Nét kẻ tách phần tên với nội dung phụ lục, như dưới trích yếu.

    Cách sửa: Đặt con trỏ ở cuối dòng “(Kèm theo …)”, Enter, rồi Insert > Shapes > Line; kẻ
    một nét ngắn ở giữa.
    """
    labels = document.parts(Name.APPENDIX_LABEL, appendix=None)
    labelled = {label.appendix for label in labels if label.appendix}
    last: dict[int, int] = {}
    for part in document.parts(Name.APPENDIX_REFERENCE, appendix=None):
        if part.appendix in labelled:
            last[part.appendix] = part.paragraph
    faults = [
        Fault("không có nét kẻ", "một nét kẻ ngắn ở giữa", paragraph)
        for paragraph in last.values()
        if not lines.below(document, paragraph, paragraph)
    ]
    yield from together(faults)

"""Nơi nhận không có dòng Lưu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def no_file_copy_line(document: Document) -> Iterator[Judgement]:
    """Nơi nhận không có dòng Lưu.

    Căn cứ: “Dòng cuối cùng bao gồm chữ “Lưu” sau có dấu hai chấm (:), tiếp theo là chữ viết tắt
    “VT”, dấu phẩy (,), chữ viết tắt tên đơn vị (hoặc bộ phận) soạn thảo văn bản và số lượng bản
    lưu, cuối cùng là dấu chấm (.)”.

    Vì sao: Bản lưu ở Văn thư là bắt buộc.

    Cách sửa: Thêm dòng cuối: - Lưu: VT, <đơn vị soạn thảo>.
    """
    if not document.all_parts(Name.FILE_COPY):
        label = document.parts(Name.RECIPIENTS_LABEL)[-1]
        yield Fault("không có dòng Lưu", "- Lưu: VT, ….", label.paragraph)

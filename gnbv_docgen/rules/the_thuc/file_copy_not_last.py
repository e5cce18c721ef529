"""Dòng Lưu không phải dòng cuối của Nơi nhận."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def file_copy_not_last(document: Document) -> Iterator[Judgement]:
    """Dòng Lưu không phải dòng cuối của Nơi nhận.

    Căn cứ: “Dòng cuối cùng bao gồm chữ “Lưu” sau có dấu hai chấm (:), tiếp theo là chữ viết tắt
    “VT”, dấu phẩy (,), chữ viết tắt tên đơn vị (hoặc bộ phận) soạn thảo văn bản và số lượng bản
    lưu, cuối cùng là dấu chấm (.)”.

    Vì sao: Nơi nhận để lưu ghi sau cùng.

    Cách sửa: Chuyển dòng Lưu xuống cuối danh sách.
    """
    after = [
        part
        for part in document.parts(Name.RECIPIENT)
        if part.paragraph > document.parts(Name.FILE_COPY)[0].paragraph
        and document.text(part).startswith("-")
    ]
    if after:
        yield Fault(f"sau dòng Lưu còn “{document.text(after[0])}”", "dòng Lưu sau cùng",
                    after[0].paragraph)

"""Dòng Lưu không kết thúc bằng dấu chấm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def file_copy_without_full_stop(document: Document) -> Iterator[Judgement]:
    """Dòng Lưu không kết thúc bằng dấu chấm.

    Căn cứ: “Dòng cuối cùng bao gồm chữ “Lưu” sau có dấu hai chấm (:), tiếp theo là chữ viết tắt
    “VT”, dấu phẩy (,), chữ viết tắt tên đơn vị (hoặc bộ phận) soạn thảo văn bản và số lượng bản
    lưu, cuối cùng là dấu chấm (.)”.

    Vì sao: Dấu chấm báo hết danh sách nơi nhận.

    Cách sửa: Đổi dấu ở cuối dòng Lưu thành dấu chấm.
    """
    for part in document.parts(Name.FILE_COPY):
        text = document.text(part)
        if not text.endswith("."):
            yield Fault(f"“{text}”", "cuối dòng là dấu chấm", part.paragraph)

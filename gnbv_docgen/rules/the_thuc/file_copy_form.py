"""Dòng Lưu viết sai mẫu."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def file_copy_form(document: Document) -> Iterator[Judgement]:
    """Dòng Lưu viết sai mẫu.

    Căn cứ: “Dòng cuối cùng bao gồm chữ “Lưu” sau có dấu hai chấm (:), tiếp theo là chữ viết tắt
    “VT”, dấu phẩy (,), chữ viết tắt tên đơn vị (hoặc bộ phận) soạn thảo văn bản và số lượng bản
    lưu, cuối cùng là dấu chấm (.)”.

    Vì sao: Văn thư nhìn dòng này để lưu đủ bản.

    Cách sửa: Viết - Lưu: VT, <đơn vị soạn thảo>.
    """
    for part in document.parts(Name.FILE_COPY):
        text = " ".join(document.text(part).split())
        body = text.lstrip("-– ")
        if not re.match(r"Lưu:", body):
            yield Fault(f"“{text}”", "“- Lưu: VT, …”", part.paragraph)
        elif not re.match(r"Lưu:\s*(VT|Văn thư)", body):
            yield Fault(f"“{text}” không có VT", "“- Lưu: VT, …”", part.paragraph)

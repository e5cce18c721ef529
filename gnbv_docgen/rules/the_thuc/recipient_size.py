"""Cỡ chữ của các dòng nơi nhận không phải 11."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def recipient_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của các dòng nơi nhận không phải 11.

    Căn cứ: Phần liệt kê “bằng chữ in thường, cỡ chữ 11, kiểu chữ đứng; … mỗi nhóm … trên một
    dòng riêng, đầu dòng có gạch đầu dòng (-) sát lề trái, cuối dòng có dấu chấm phẩy (;)”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen các dòng nơi nhận, Home > Font Size 11.
    """
    return lettering.size(document, Name.RECIPIENT, Name.FILE_COPY)

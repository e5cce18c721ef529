"""Dòng nơi nhận không kết thúc bằng dấu chấm phẩy."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def recipient_without_semicolon(document: Document) -> Iterator[Judgement]:
    """Dòng nơi nhận không kết thúc bằng dấu chấm phẩy.

    Căn cứ: Phần liệt kê “bằng chữ in thường, cỡ chữ 11, kiểu chữ đứng; … mỗi nhóm … trên một
    dòng riêng, đầu dòng có gạch đầu dòng (-) sát lề trái, cuối dòng có dấu chấm phẩy (;)”.

    Vì sao: Các nơi nhận là một danh sách, ngăn nhau bằng dấu chấm phẩy.

    Cách sửa: Gõ dấu ; ở cuối dòng.
    """
    parts = document.parts(Name.RECIPIENT, Name.FILE_COPY)
    for part in parts:
        if part.name is Name.RECIPIENT:
            text = document.text(part)
            ends_list = part is parts[-1] and text.endswith(".")
            if text and not text.endswith(";") and not ends_list:
                yield Fault(f"“{text}”", "cuối dòng là dấu ;", part.paragraph)

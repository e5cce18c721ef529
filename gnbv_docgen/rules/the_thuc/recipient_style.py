"""Kiểu chữ của các dòng nơi nhận không phải chữ đứng, không đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def recipient_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của các dòng nơi nhận không phải chữ đứng, không đậm.

    Căn cứ: Phần liệt kê “bằng chữ in thường, cỡ chữ 11, kiểu chữ đứng; … mỗi nhóm … trên một
    dòng riêng, đầu dòng có gạch đầu dòng (-) sát lề trái, cuối dòng có dấu chấm phẩy (;)”.

    Vì sao: Đậm hay nghiêng dành cho thành phần khác; dùng sai chỗ làm mờ thứ bậc của trang đầu.

    Cách sửa: Bôi đen các dòng nơi nhận, tắt đậm (Ctrl+B) và nghiêng (Ctrl+I).
    """
    return lettering.style(document, Name.RECIPIENT, Name.FILE_COPY)

"""Dòng nơi nhận không sát lề trái."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def recipient_not_at_the_left(document: Document) -> Iterator[Judgement]:
    """Dòng nơi nhận không sát lề trái.

    Căn cứ: Phần liệt kê “bằng chữ in thường, cỡ chữ 11, kiểu chữ đứng; … mỗi nhóm … trên một
    dòng riêng, đầu dòng có gạch đầu dòng (-) sát lề trái, cuối dòng có dấu chấm phẩy (;)”.

    Vì sao: Gạch đầu dòng sát lề trái cho gọn.

    Cách sửa: Bôi đen các dòng, Ctrl+L, kéo Left Indent và First Line Indent về 0.
    """
    return lettering.at_the_left(document, Name.RECIPIENT, Name.FILE_COPY)

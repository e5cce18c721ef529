"""Không có nét kẻ dưới Tiêu ngữ."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lines
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def no_line_under_motto(document: Document) -> Iterator[Judgement]:
    """Không có nét kẻ dưới Tiêu ngữ.

    Căn cứ: Dưới Tiêu ngữ “có đường kẻ ngang, nét liền, có độ dài bằng độ dài của dòng chữ”.

    Vì sao: Nét kẻ kết thúc khối chữ, là một phần của mẫu.

    Cách sửa: Insert > Shapes > Line, kẻ một nét ngang dưới dòng chữ (giữ Shift).
    """
    return lines.missing(document, Name.MOTTO)

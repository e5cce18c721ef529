"""Nét kẻ dưới Tiêu ngữ sai độ dài."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lines, nd30
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def line_under_motto_length(document: Document) -> Iterator[Judgement]:
    """Nét kẻ dưới Tiêu ngữ sai độ dài.

    Căn cứ: Dưới Tiêu ngữ “có đường kẻ ngang, nét liền, có độ dài bằng độ dài của dòng chữ”.

    Vì sao: Nét quá dài hay quá ngắn là sai mẫu; viền dưới của đoạn luôn dài bằng cả ô.

    Cách sửa: Chọn nét kẻ, Shape Format > Size, đặt Width theo độ dài cần có; nét gõ bằng dấu
    gạch dưới thì gõ thêm hay xóa bớt, nét là viền của đoạn thì kéo Left và Right Indent.
    """
    return lines.length(document, Name.MOTTO, nd30.WHOLE_LINE)

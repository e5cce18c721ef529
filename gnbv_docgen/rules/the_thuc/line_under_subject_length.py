"""Nét kẻ dưới trích yếu sai độ dài."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lines, nd30
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def line_under_subject_length(document: Document) -> Iterator[Judgement]:
    """Nét kẻ dưới trích yếu sai độ dài.

    Căn cứ: “Bên dưới trích yếu nội dung văn bản có đường kẻ ngang, nét liền, có độ dài bằng từ
    1/3 đến 1/2 độ dài của dòng chữ và đặt cân đối so với dòng chữ”.

    Vì sao: Nét quá dài hay quá ngắn là sai mẫu; viền dưới của đoạn luôn dài bằng cả ô.

    Cách sửa: Chọn nét kẻ, Shape Format > Size, đặt Width theo độ dài cần có; nét gõ bằng dấu
    gạch dưới thì gõ thêm hay xóa bớt, nét là viền của đoạn thì kéo Left và Right Indent.
    """
    return lines.length(document, Name.SUBJECT, nd30.SHORT_LINE)

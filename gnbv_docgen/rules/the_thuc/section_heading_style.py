"""Tiêu đề của mục (I., II., …) không phải chữ đứng, đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import headline
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def section_heading_style(document: Document) -> Iterator[Judgement]:
    """Tiêu đề của mục (I., II., …) không phải chữ đứng, đậm.

    Căn cứ: Bảng mẫu chữ, dòng “Số thứ tự và tiêu đề của mục”: in hoa, cỡ 13 - 14, đứng, đậm, ví
    dụ “I. NHỮNG KẾT QUẢ...”.

    Vì sao: Chữ đậm làm mục nổi lên giữa lời văn.

    Cách sửa: Bôi đen tiêu đề, Ctrl+B; tắt nghiêng (Ctrl+I).
    """
    return headline.style(document, bold=True, sorts=("la mã",))

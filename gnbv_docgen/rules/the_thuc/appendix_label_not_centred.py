"""Từ “Phụ lục” không canh giữa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def appendix_label_not_centred(document: Document) -> Iterator[Judgement]:
    """Từ “Phụ lục” không canh giữa.

    Căn cứ: “Từ “Phụ lục” và số thứ tự của Phụ lục được trình bày thành một dòng riêng, canh
    giữa, bằng chữ in thường, cỡ chữ 14, kiểu chữ đứng, đậm; tên Phụ lục (nếu có) được trình bày
    canh giữa, bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm”.

    Vì sao: Canh giữa giữ cho trang cân đối; canh bằng dấu cách thì in ra lệch.

    Cách sửa: Đặt con trỏ ở từ “Phụ lục”, Ctrl+E; bỏ các dấu cách, tab thừa.
    """
    return lettering.aligned(document, "centre", Name.APPENDIX_LABEL, appendix=None)

"""Cỡ chữ của địa danh, thời gian không phải 13 hoặc 14."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def place_and_date_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của địa danh, thời gian không phải 13 hoặc 14.

    Căn cứ: Địa danh và thời gian “trên cùng một dòng với số, ký hiệu văn bản, … bằng chữ in
    thường, cỡ chữ từ 13 đến 14, kiểu chữ nghiêng; các chữ cái đầu của địa danh phải viết hoa;
    sau địa danh có dấu phẩy (,)” và “đặt dưới, canh giữa so với Quốc hiệu và Tiêu ngữ”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen địa danh, thời gian, Home > Font Size 13 hoặc 14.
    """
    return lettering.size(document, Name.PLACE_DATE)

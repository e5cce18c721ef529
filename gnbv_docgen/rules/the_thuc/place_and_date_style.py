"""Kiểu chữ của địa danh, thời gian không phải chữ nghiêng, không đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def place_and_date_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của địa danh, thời gian không phải chữ nghiêng, không đậm.

    Căn cứ: Địa danh và thời gian “trên cùng một dòng với số, ký hiệu văn bản, … bằng chữ in
    thường, cỡ chữ từ 13 đến 14, kiểu chữ nghiêng; các chữ cái đầu của địa danh phải viết hoa;
    sau địa danh có dấu phẩy (,)” và “đặt dưới, canh giữa so với Quốc hiệu và Tiêu ngữ”.

    Vì sao: Chữ nghiêng phân biệt thành phần này với lời văn.

    Cách sửa: Bôi đen địa danh, thời gian, Ctrl+I cho nghiêng, tắt đậm (Ctrl+B).
    """
    return lettering.style(document, Name.PLACE_DATE)

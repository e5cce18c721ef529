"""Địa danh, thời gian không canh giữa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def place_and_date_not_centred(document: Document) -> Iterator[Judgement]:
    """Địa danh, thời gian không canh giữa.

    Căn cứ: Địa danh và thời gian “trên cùng một dòng với số, ký hiệu văn bản, … bằng chữ in
    thường, cỡ chữ từ 13 đến 14, kiểu chữ nghiêng; các chữ cái đầu của địa danh phải viết hoa;
    sau địa danh có dấu phẩy (,)” và “đặt dưới, canh giữa so với Quốc hiệu và Tiêu ngữ”.

    Vì sao: Canh giữa giữ cho trang cân đối; canh bằng dấu cách thì in ra lệch.

    Cách sửa: Đặt con trỏ ở địa danh, thời gian, Ctrl+E; bỏ các dấu cách, tab thừa.
    """
    return lettering.aligned(document, "centre", Name.PLACE_DATE)

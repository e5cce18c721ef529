"""Trích yếu viết toàn chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def subject_in_capitals(document: Document) -> Iterator[Judgement]:
    """Trích yếu viết toàn chữ in hoa.

    Căn cứ: Trích yếu “được đặt ngay dưới tên loại văn bản, trình bày bằng chữ in thường, cỡ chữ
    từ 13 đến 14, kiểu chữ đứng, đậm”, canh giữa.

    Vì sao: Chữ in hoa dành cho tên loại, tên cơ quan; viết hoa cả dòng làm sai thứ bậc.

    Cách sửa: Bôi đen trích yếu, Shift+F3 đến khi thành chữ in thường, rồi viết hoa chữ cái đầu
    và tên riêng.
    """
    return lettering.lower(document, Name.SUBJECT)

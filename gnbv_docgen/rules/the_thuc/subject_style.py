"""Kiểu chữ của trích yếu không phải chữ đứng, đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def subject_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của trích yếu không phải chữ đứng, đậm.

    Căn cứ: Trích yếu “được đặt ngay dưới tên loại văn bản, trình bày bằng chữ in thường, cỡ chữ
    từ 13 đến 14, kiểu chữ đứng, đậm”, canh giữa.

    Vì sao: Chữ đậm làm thành phần này nổi lên đúng như mẫu.

    Cách sửa: Bôi đen trích yếu, Ctrl+B cho đậm, tắt nghiêng (Ctrl+I).
    """
    return lettering.style(document, Name.SUBJECT)

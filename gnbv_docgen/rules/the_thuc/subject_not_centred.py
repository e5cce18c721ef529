"""Trích yếu không canh giữa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def subject_not_centred(document: Document) -> Iterator[Judgement]:
    """Trích yếu không canh giữa.

    Căn cứ: Trích yếu “được đặt ngay dưới tên loại văn bản, trình bày bằng chữ in thường, cỡ chữ
    từ 13 đến 14, kiểu chữ đứng, đậm”, canh giữa.

    Vì sao: Canh giữa giữ cho trang cân đối; canh bằng dấu cách thì in ra lệch.

    Cách sửa: Đặt con trỏ ở trích yếu, Ctrl+E; bỏ các dấu cách, tab thừa.
    """
    return lettering.aligned(document, "centre", Name.SUBJECT)

"""Mức độ khẩn viết sai chữ."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering, nd30
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import same_letters
from gnbv_docgen.rules.rule import Fault, Judgement


def urgency_wording(document: Document) -> Iterator[Judgement]:
    """Mức độ khẩn viết sai chữ.

    Căn cứ: Mức độ khẩn: “HOẢ TỐC”, “THƯỢNG KHẨN” và “KHẨN”, “bằng chữ in hoa, phông chữ Times
    New Roman, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm và đặt cân đối trong khung hình chữ nhật
    viền đơn”.

    Vì sao: Chỉ có ba mức, viết đúng chữ.

    Cách sửa: Viết HỎA TỐC, THƯỢNG KHẨN hoặc KHẨN.
    """
    for part in document.parts(Name.URGENCY):
        text = same_letters(" ".join(lettering.seen(document, part).split()))
        if text not in nd30.URGENCIES:
            yield Fault(f"“{text}”", "HỎA TỐC, THƯỢNG KHẨN hoặc KHẨN", part.paragraph)

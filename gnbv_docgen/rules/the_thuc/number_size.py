"""Cỡ chữ của số, ký hiệu không phải 13."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def number_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của số, ký hiệu không phải 13.

    Căn cứ: “Từ “Số” được trình bày bằng chữ in thường, cỡ chữ 13, kiểu chữ đứng; sau từ “Số” có
    dấu hai chấm (:); với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước. Ký hiệu của văn bản
    được trình bày bằng chữ in hoa, cỡ chữ 13, kiểu chữ đứng. Giữa số và ký hiệu văn bản có dấu
    gạch chéo (/), giữa các nhóm chữ viết tắt có dấu gạch nối (-), không cách chữ”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen số, ký hiệu, Home > Font Size 13.
    """
    return lettering.size(document, Name.NUMBER)

"""Cỡ chữ của tên cơ quan ban hành không phải 12 hoặc 13."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def issuer_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của tên cơ quan ban hành không phải 12 hoặc 13.

    Căn cứ: Tên cơ quan, tổ chức ban hành “bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng,
    đậm, được đặt canh giữa dưới tên cơ quan, tổ chức chủ quản trực tiếp”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen tên cơ quan ban hành, Home > Font Size 12 hoặc 13.
    """
    return lettering.size(document, Name.ISSUER)

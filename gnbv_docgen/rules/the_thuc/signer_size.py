"""Cỡ chữ của họ tên người ký không phải 13 hoặc 14."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def signer_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của họ tên người ký không phải 13 hoặc 14.

    Căn cứ: “Họ và tên của người ký văn bản được trình bày …, bằng chữ in thường, cỡ chữ từ 13
    đến 14, kiểu chữ đứng, đậm, được đặt canh giữa quyền hạn, chức vụ của người ký”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen họ tên người ký, Home > Font Size 13 hoặc 14.
    """
    return lettering.size(document, Name.SIGNER)

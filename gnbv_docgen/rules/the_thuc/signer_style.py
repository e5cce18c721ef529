"""Kiểu chữ của họ tên người ký không phải chữ đứng, đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def signer_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của họ tên người ký không phải chữ đứng, đậm.

    Căn cứ: “Họ và tên của người ký văn bản được trình bày …, bằng chữ in thường, cỡ chữ từ 13
    đến 14, kiểu chữ đứng, đậm, được đặt canh giữa quyền hạn, chức vụ của người ký”.

    Vì sao: Chữ đậm làm thành phần này nổi lên đúng như mẫu.

    Cách sửa: Bôi đen họ tên người ký, Ctrl+B cho đậm, tắt nghiêng (Ctrl+I).
    """
    return lettering.style(document, Name.SIGNER)

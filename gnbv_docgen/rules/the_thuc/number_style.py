"""Kiểu chữ của số, ký hiệu không phải chữ đứng, không đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def number_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của số, ký hiệu không phải chữ đứng, không đậm.

    Căn cứ: “Từ “Số” được trình bày bằng chữ in thường, cỡ chữ 13, kiểu chữ đứng; sau từ “Số” có
    dấu hai chấm (:); với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước. Ký hiệu của văn bản
    được trình bày bằng chữ in hoa, cỡ chữ 13, kiểu chữ đứng. Giữa số và ký hiệu văn bản có dấu
    gạch chéo (/), giữa các nhóm chữ viết tắt có dấu gạch nối (-), không cách chữ”.

    Vì sao: Đậm hay nghiêng dành cho thành phần khác; dùng sai chỗ làm mờ thứ bậc của trang đầu.

    Cách sửa: Bôi đen số, ký hiệu, tắt đậm (Ctrl+B) và nghiêng (Ctrl+I).
    """
    return lettering.style(document, Name.NUMBER)

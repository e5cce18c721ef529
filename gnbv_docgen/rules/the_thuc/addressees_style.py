"""Kiểu chữ của phần Kính gửi không phải chữ đứng, không đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import addressees
from gnbv_docgen.rules.rule import Judgement


def addressees_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của phần Kính gửi không phải chữ đứng, không đậm.

    Căn cứ: Ô 9a “áp dụng đối với Tờ trình, Báo cáo của cơ quan, tổ chức cấp dưới gửi cơ quan,
    tổ chức cấp trên và Công văn”: chữ in thường, cỡ 13 đến 14, kiểu chữ đứng; “sau từ “Kính
    gửi” có dấu hai chấm (:)”.

    Vì sao: Đậm hay nghiêng dành cho thành phần khác; dùng sai chỗ làm mờ thứ bậc của trang đầu.

    Cách sửa: Bôi đen phần Kính gửi, tắt đậm (Ctrl+B) và nghiêng (Ctrl+I).
    """
    return lettering.style_of(document, addressees(document))

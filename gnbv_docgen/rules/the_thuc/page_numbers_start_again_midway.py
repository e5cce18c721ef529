"""Số trang đếm lại giữa văn bản."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def page_numbers_start_again_midway(document: Document) -> Iterator[Judgement]:
    """Số trang đếm lại giữa văn bản.

    Căn cứ: “Được đánh từ số 1, bằng chữ số Ả Rập, cỡ chữ 13 đến 14, kiểu chữ đứng, được đặt
    canh giữa theo chiều ngang trong phần lề trên của văn bản, không hiển thị số trang thứ
    nhất”.

    Vì sao: Đánh số liên tục thì người nhận biết văn bản đủ hay thiếu trang.

    Cách sửa: Đặt con trỏ ở phần đó, Insert > Page Number > Format Page Numbers, chọn Continue
    from previous section.
    """
    for section in document.view.sections[1:]:
        if section.starts is not None and section.index not in document.appendix_sections:
            yield Fault(f"đếm lại từ {section.starts}", "đếm tiếp", section=section.index)

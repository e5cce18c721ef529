"""Số trang không bắt đầu từ 1."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def page_numbers_do_not_start_at_one(document: Document) -> Iterator[Judgement]:
    """Số trang không bắt đầu từ 1.

    Căn cứ: “Được đánh từ số 1, bằng chữ số Ả Rập, cỡ chữ 13 đến 14, kiểu chữ đứng, được đặt
    canh giữa theo chiều ngang trong phần lề trên của văn bản, không hiển thị số trang thứ
    nhất”.

    Vì sao: Trang đầu là trang 1 dù không hiện số, nên trang sau phải là 2.

    Cách sửa: Insert > Page Number > Format Page Numbers, Start at: 1.
    """
    starts = document.view.sections[0].starts
    if starts is not None and starts != 1:
        yield Fault(f"bắt đầu từ {starts}", "bắt đầu từ 1", section=0)

"""Trang thứ nhất hiện số trang."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def first_page_number_shown(document: Document) -> Iterator[Judgement]:
    """Trang thứ nhất hiện số trang.

    Căn cứ: “Được đánh từ số 1, bằng chữ số Ả Rập, cỡ chữ 13 đến 14, kiểu chữ đứng, được đặt
    canh giữa theo chiều ngang trong phần lề trên của văn bản, không hiển thị số trang thứ
    nhất”.

    Vì sao: Trang đầu đã có Quốc hiệu, tên cơ quan nên không cần số.

    Cách sửa: Nháy đúp vào lề trên trang 1, chọn Different First Page và xóa số ở trang 1.
    """
    first = document.view.sections[0]
    wanted = "first" if first.title_page else "default"
    if any(number.variant == wanted and number.where != "body" for number in first.page_numbers):
        yield Fault("trang 1 có số trang", "trang 1 không có số trang", section=0)

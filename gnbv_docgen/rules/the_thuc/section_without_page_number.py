"""Một phần của văn bản không có số trang."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def section_without_page_number(document: Document) -> Iterator[Judgement]:
    """Một phần của văn bản không có số trang.

    Căn cứ: “Được đánh từ số 1, bằng chữ số Ả Rập, cỡ chữ 13 đến 14, kiểu chữ đứng, được đặt
    canh giữa theo chiều ngang trong phần lề trên của văn bản, không hiển thị số trang thứ
    nhất”.

    Vì sao: Trang ngang hay phụ lục thường nằm ở phần (section) riêng; phần ấy mất số trang thì
    đánh số bị đứt.

    Cách sửa: Nháy đúp vào lề trên của phần đó, bật Link to Previous hoặc chèn lại số trang.
    """
    sections = document.view.sections
    if not any(section.page_numbers for section in sections):
        return
    for section in sections:
        if not section.page_numbers:
            yield Fault("không có số trang", "số trang như các phần khác", section=section.index)

"""Số trang không nằm trong lề trên."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import pages
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def page_number_not_in_top_margin(document: Document) -> Iterator[Judgement]:
    """Số trang không nằm trong lề trên.

    Căn cứ: “Được đánh từ số 1, bằng chữ số Ả Rập, cỡ chữ 13 đến 14, kiểu chữ đứng, được đặt
    canh giữa theo chiều ngang trong phần lề trên của văn bản, không hiển thị số trang thứ
    nhất”.

    Vì sao: Cả nước đặt số trang ở giữa lề trên; đặt ở chân trang là theo quy định cũ.

    Cách sửa: Xóa số trang cũ (Insert > Page Number > Remove), chèn lại bằng Top of Page > Plain
    Number 2.
    """
    for section, number in pages.numbers(document):
        if number.where != "header":
            found = "chân trang" if number.where == "footer" else "trong bài"
            yield Fault(f"số trang ở {found}", "ở lề trên (đầu trang)", section=section)

"""Văn bản nhiều trang mà không có số trang."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import pages
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable, Unknown


def no_page_number(document: Document) -> Iterator[Judgement]:
    """Văn bản nhiều trang mà không có số trang.

    Căn cứ: “Được đánh từ số 1, bằng chữ số Ả Rập, cỡ chữ 13 đến 14, kiểu chữ đứng, được đặt
    canh giữa theo chiều ngang trong phần lề trên của văn bản, không hiển thị số trang thứ
    nhất”.

    Vì sao: Văn bản nhiều trang không đánh số thì rơi, lẫn trang không ai biết.

    Cách sửa: Insert > Page Number > Top of Page > Plain Number 2, rồi chọn Different First
    Page.
    """
    if pages.numbers(document):
        return
    many = pages.has_many_pages(document)
    if many is None:
        yield Unknown("tệp không cho biết văn bản có mấy trang")
    elif many:
        yield Fault("không có số trang", "số trang ở giữa lề trên, từ trang 2")
    else:
        yield NotApplicable("văn bản một trang")

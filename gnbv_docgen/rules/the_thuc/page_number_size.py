"""Cỡ chữ của số trang ngoài 13 đến 14."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import lettering, nd30, pages
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown


def page_number_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của số trang ngoài 13 đến 14.

    Căn cứ: “Được đánh từ số 1, bằng chữ số Ả Rập, cỡ chữ 13 đến 14, kiểu chữ đứng, được đặt
    canh giữa theo chiều ngang trong phần lề trên của văn bản, không hiển thị số trang thứ
    nhất”.

    Vì sao: Số trang theo cỡ chữ của lời văn để đọc được như nhau.

    Cách sửa: Nháy đúp vào lề trên, bôi đen số trang, Home > Font Size 13 hoặc 14.
    """
    low, high = nd30.PAGE_NUMBER_SIZE
    for section, number in pages.numbers(document):
        sizes = pages.number_sizes(number)
        wrong = sorted(size for size in sizes if size is not None and not low <= size <= high)
        if wrong:
            found = ", ".join(lettering.points(size) for size in wrong)
            yield Fault(f"cỡ chữ {found}", "cỡ chữ 13 đến 14", section=section)
        elif None in sizes or not sizes:
            yield Unknown("tệp không cho biết cỡ chữ của số trang")

"""Số trang in nghiêng hoặc in đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import pages
from gnbv_docgen.rules.form.document import Document, clipped
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown


def page_number_style(document: Document) -> Iterator[Judgement]:
    """Số trang in nghiêng hoặc in đậm.

    Căn cứ: Số trang “kiểu chữ đứng”; bảng mẫu chữ ghi “Đứng”, không ghi “đậm”.

    Vì sao: Số trang là chỉ dẫn, không phải tiêu đề.

    Cách sửa: Nháy đúp vào lề trên, bôi đen số trang, tắt nút B và I.
    """
    for section, number in pages.numbers(document):
        runs = clipped(number.paragraph)
        looks = [("nghiêng", run.italic) for run in runs] + [("đậm", run.bold) for run in runs]
        found = [word for word, on in dict.fromkeys(looks) if on]
        if found:
            yield Fault(f"chữ {', '.join(found)}", "chữ đứng, không đậm", section=section)
        elif any(on is None for _, on in looks):
            yield Unknown("tệp không cho biết kiểu chữ của số trang")

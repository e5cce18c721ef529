"""Ký hiệu không khớp tên loại văn bản."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import nd30
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import is_party_number, number_line, same_letters
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable


def symbol_of_another_kind(document: Document) -> Iterator[Judgement]:
    """Ký hiệu không khớp tên loại văn bản.

    Căn cứ: Ký hiệu “bao gồm chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan”; bảng
    chữ viết tắt ở Mục I Phụ lục III.

    Vì sao: Ký hiệu sai loại làm văn bản vào nhầm sổ.

    Cách sửa: Sửa chữ viết tắt tên loại theo bảng, thí dụ Kế hoạch: KH, Tờ trình: TTr.
    """
    for part in document.parts(Name.NUMBER):
        text = document.text(part)
        if is_party_number(text):
            yield NotApplicable("số, ký hiệu của văn bản Đảng")
            continue
        line = number_line(text)

        wanted = nd30.ABBREVIATIONS.get(same_letters(document.kind))
        if wanted is None or not line.groups or line.groups[0].casefold() == "cv":
            continue
        if line.groups[0].casefold() != wanted.casefold():
            yield Fault(
                f"ký hiệu {line.groups[0]} trên văn bản “{document.kind}”", wanted, part.paragraph
            )

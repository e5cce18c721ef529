"""Các gạch đầu dòng của Kính gửi không thẳng hàng."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown


def addressee_dashes_not_aligned(document: Document) -> Iterator[Judgement]:
    """Các gạch đầu dòng của Kính gửi không thẳng hàng.

    Căn cứ: “Nếu văn bản gửi cho một cơ quan … thì từ “Kính gửi” và tên cơ quan … được trình bày
    trên cùng một dòng; … hai cơ quan … trở lên thì xuống dòng, …, đầu dòng có gạch đầu dòng
    (-), cuối dòng có dấu chấm phẩy (;), cuối dòng cuối cùng có dấu chấm (.); các gạch đầu dòng
    được trình bày thẳng hàng với nhau dưới dấu hai chấm (:)”.

    Vì sao: Gạch đầu dòng thẳng hàng dưới dấu hai chấm.

    Cách sửa: Bôi đen các dòng có gạch đầu dòng, đặt cùng một Left Indent; bỏ dấu cách, tab.
    """
    starts: dict[float, int] = {}
    for part in document.parts(Name.ADDRESSEES):
        paragraph = document.paragraph(part)
        if not document.text(part).startswith("-"):
            continue
        if paragraph.left is None or paragraph.first_line is None:
            yield Unknown("tệp không cho biết chỗ lùi đầu dòng")
            return
        if paragraph.text[:1].isspace():
            yield Unknown("gạch đầu dòng đẩy bằng tab hay dấu cách")
            return
        starts.setdefault(round(paragraph.left + paragraph.first_line), part.paragraph)
    if len(starts) > 1:
        yield Fault("lùi khác nhau", "thẳng hàng với nhau", list(starts.values())[1])

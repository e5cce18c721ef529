"""Quốc hiệu không ở bên phải, trên cùng trang đầu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown


def national_name_not_at_the_right(document: Document) -> Iterator[Judgement]:
    """Quốc hiệu không ở bên phải, trên cùng trang đầu.

    Căn cứ: Quốc hiệu “trình bày bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng, đậm và ở
    phía trên cùng, bên phải trang đầu tiên”.

    Vì sao: Người đọc tìm Quốc hiệu ở góc phải, tên cơ quan ở góc trái.

    Cách sửa: Đặt Quốc hiệu, Tiêu ngữ vào ô bên phải của bảng đầu trang, tên cơ quan vào ô bên
    trái.
    """
    here = document.paragraph(document.parts(Name.MOTTO_STATE)[0])
    if here.table is None:
        if "\t" not in here.text:
            yield Unknown("phần đầu không kẻ bằng bảng nên không biết bên nào")
    elif here.column == 0 and document.view.tables[here.table].columns > 1:
        yield Fault("ở bên trái", "ở bên phải, đối diện tên cơ quan", here.index)

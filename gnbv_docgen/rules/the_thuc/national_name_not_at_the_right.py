"""Quốc hiệu không ở bên phải, trên cùng trang đầu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown


def national_name_not_at_the_right(document: Document) -> Iterator[Judgement]:
    """Quốc hiệu không ở bên phải, trên cùng trang đầu.

    Căn cứ: Quốc hiệu “trình bày bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng, đậm và ở
    phía trên cùng, bên phải trang đầu tiên”.

    Vì sao: Người đọc tìm Quốc hiệu ở góc phải, tên cơ quan ở góc trái.

    Cách sửa: Đặt Quốc hiệu, Tiêu ngữ vào ô bên phải của bảng đầu trang, tên cơ quan vào ô bên
    trái.
    """
    name = document.parts(Name.MOTTO_STATE)[0]
    issuer = document.first(Name.ISSUER)
    if issuer is None:
        return
    here, there = document.paragraph(name), document.paragraph(issuer)
    if here.table is not None and here.table == there.table:
        if here.column <= there.column:
            yield Fault("không ở bên phải tên cơ quan", "bên phải tên cơ quan", name.paragraph)
    elif name.paragraph > issuer.paragraph or "\t" not in here.text:
        yield Unknown("phần đầu không kẻ bằng bảng nên không biết bên nào")

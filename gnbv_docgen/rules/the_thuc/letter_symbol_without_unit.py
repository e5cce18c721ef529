"""Ký hiệu công văn không có chữ viết tắt của đơn vị soạn thảo."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import is_party_number, number_line
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable


def letter_symbol_without_unit(document: Document) -> Iterator[Judgement]:
    """Ký hiệu công văn không có chữ viết tắt của đơn vị soạn thảo.

    Căn cứ: “Đối với công văn, ký hiệu bao gồm chữ viết tắt tên cơ quan, tổ chức … ban hành
    công văn và chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực được giải quyết”.

    Vì sao: Công văn không có tên loại nên phải nhìn ký hiệu mà biết đơn vị nào soạn, về
    lĩnh vực nào.

    Cách sửa: Thêm gạch nối và chữ viết tắt của đơn vị soạn thảo, thí dụ Số: 12/UBND-VX.
    """
    if not document.is_letter:
        yield NotApplicable("không phải công văn")
        return
    for part in document.parts(Name.NUMBER):
        text = document.text(part)
        groups = [] if is_party_number(text) else number_line(text).groups
        if len(groups) == 1 and groups[0].isalpha():
            yield Fault(f"ký hiệu {groups[0]}", f"{groups[0]}-<đơn vị soạn thảo>", part.paragraph)

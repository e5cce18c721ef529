"""Nội dung thiếu dấu ./. ở cuối."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable, Unknown


def no_closing_mark(document: Document) -> Iterator[Judgement]:
    """Nội dung thiếu dấu ./. ở cuối.

    Căn cứ: Mọi mẫu trình bày ở Phụ lục III kết thúc nội dung bằng “./.”; phần lời của Phụ lục I
    không có câu nào bắt buộc.

    Vì sao: Dấu ./. báo hết văn bản, không ai viết thêm vào được.

    Cách sửa: Gõ ./. ở cuối câu cuối cùng của nội dung.
    """
    if document.is_attachment:
        yield NotApplicable("văn bản ban hành kèm theo văn bản khác")
        return
    inner = document.parts(Name.BODY, Name.HEADING, Name.TABLE)
    last = [part for part in inner if document.text(part)][-1]
    if last.name is Name.TABLE:
        yield Unknown("văn bản kết thúc bằng bảng")
    elif not re.search(r"\./\.?\W*$", document.text(last)):
        text = document.text(last)
        yield Fault(f"“…{text[-24:]}”", "./. ở cuối câu cuối cùng", last.paragraph)

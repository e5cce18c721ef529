"""Phụ lục thiếu dấu ./. ở cuối."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.lettering import together
from gnbv_docgen.rules.form.prose import is_caption
from gnbv_docgen.rules.rule import Fault, Judgement


def appendix_without_closing_mark(document: Document) -> Iterator[Judgement]:
    """Phụ lục thiếu dấu ./. ở cuối.

    Căn cứ: Các mẫu phụ lục ở Phụ lục III kết thúc bằng “./.”; phần lời của Phụ lục I không
    có câu nào bắt buộc.

    Vì sao: Dấu ./. báo hết phụ lục, không ai viết thêm vào được.

    Cách sửa: Gõ ./. ở cuối câu cuối cùng của phụ lục.
    """
    last: dict[int, Part] = {}
    for part in document.segments.parts:
        if part.appendix and part.name not in (Name.BLANK, Name.RULE_LINE):
            last[part.appendix] = part
    faults = [
        Fault(f"“…{document.text(part)[-24:]}”", "./.", part.paragraph)
        for part in last.values()
        if part.name is Name.APPENDIX_BODY
        and document.paragraph(part).where == "body"
        and not is_caption(document, document.paragraph(part))
        and not re.search(r"\./\.?\W*$", document.text(part))
    ]
    yield from together(faults)

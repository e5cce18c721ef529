"""Nơi nhận không có dòng “Như trên”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable


def no_as_above(document: Document) -> Iterator[Judgement]:
    """Nơi nhận không có dòng “Như trên”.

    Căn cứ: “Phần thứ hai bao gồm từ “Nơi nhận”, phía dưới là từ “Như trên”, tiếp theo là tên
    các cơ quan … khác”.

    Vì sao: Nơi nhận ở Kính gửi không ghi lại mà ghi “Như trên”.

    Cách sửa: Thêm dòng đầu: - Như trên;
    """
    if not (document.is_letter or document.kind in ("tờ trình", "báo cáo")):
        yield NotApplicable("không phải công văn, tờ trình, báo cáo")
        return
    recipients = document.parts(Name.RECIPIENT)
    text = document.text(recipients[0]) if recipients else ""
    if text and not re.match(r"-?\s*như (trên|kính gửi)", text.casefold()):
        yield Fault(f"dòng đầu là “{text}”", "- Như trên;", recipients[0].paragraph)

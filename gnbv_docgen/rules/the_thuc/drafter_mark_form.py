"""Ký hiệu người soạn thảo, số lượng bản viết sai mẫu."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement

# What stands behind "Lưu: VT, KT." and is not a full name: PL, PL.(300), pl (30b).
_MARK: Final = re.compile(
    r"Lưu:[^.]*\.\s*(?P<mark>[^\W\d_]{1,4})\s*\.?\s*(?:\((?P<copies>[\dIVXL]+)\s*b?\))?\s*\.?$"
)


def drafter_mark_form(document: Document) -> Iterator[Judgement]:
    """Ký hiệu người soạn thảo, số lượng bản viết sai mẫu.

    Căn cứ: Ký hiệu người soạn thảo văn bản và số lượng bản phát hành: “ký hiệu bằng chữ in
    hoa, số lượng bản bằng chữ số Ả Rập, cỡ chữ 11, kiểu chữ đứng”; thí dụ: PL.(300).

    Vì sao: Văn thư nhìn ký hiệu để biết ai soạn, nhân bao nhiêu bản.

    Cách sửa: Viết sau phần Lưu: - Lưu: VT, KT. PL.(300).
    """
    for part in document.parts(Name.FILE_COPY):
        found = _MARK.search(" ".join(document.text(part).split()))
        if found is None:
            continue
        mark, copies = found["mark"], found["copies"] or ""
        if mark != mark.upper():
            yield Fault(f"“{mark}”", f"“{mark.upper()}”", part.paragraph)
        elif re.fullmatch(r"[IVXL]+", copies):
            yield Fault(f"“({copies})”", "số bản bằng chữ số Ả Rập", part.paragraph)

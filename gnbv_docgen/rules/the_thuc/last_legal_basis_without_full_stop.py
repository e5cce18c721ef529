"""Căn cứ cuối cùng không kết thúc bằng dấu chấm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.prose import bases
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable


def last_legal_basis_without_full_stop(document: Document) -> Iterator[Judgement]:
    """Căn cứ cuối cùng không kết thúc bằng dấu chấm.

    Căn cứ: Căn cứ “trình bày bằng chữ in thường, kiểu chữ nghiêng, cỡ chữ từ 13 đến 14, …; sau
    mỗi căn cứ phải xuống dòng, cuối dòng có dấu chấm phẩy (;), dòng cuối cùng kết thúc bằng dấu
    chấm (.)”.

    Vì sao: Dấu chấm báo hết phần căn cứ.

    Cách sửa: Đổi dấu ở cuối căn cứ cuối cùng thành dấu chấm.
    """
    found = bases(document)
    if not found:
        yield NotApplicable("căn cứ nằm trong câu mở đầu")
        return
    text = document.text(found[-1])
    runs_on = any(
        document.text(part).endswith(":") for part in document.parts(Name.LEGAL_BASIS)
    )
    if not text.endswith(".") and not (runs_on and text.endswith((";", ","))):
        yield Fault(f"cuối dòng là “{text[-1:]}”", "dấu chấm", found[-1].paragraph)

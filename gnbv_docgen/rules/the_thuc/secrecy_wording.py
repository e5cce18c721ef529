"""Độ mật viết sai chữ."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering, nd30
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def secrecy_wording(document: Document) -> Iterator[Judgement]:
    """Độ mật viết sai chữ.

    Căn cứ: “Con dấu các độ mật (TUYỆT MẬT, TỐI MẬT hoặc MẬT) … được khắc sẵn theo quy định
    của pháp luật về bảo vệ bí mật nhà nước. Dấu chỉ độ mật được đóng vào ô số 10a Mục IV
    Phần I Phụ lục này”.

    Vì sao: Pháp luật về bảo vệ bí mật nhà nước chỉ có ba độ mật, viết bằng chữ in hoa.

    Cách sửa: Viết TUYỆT MẬT, TỐI MẬT hoặc MẬT.
    """
    for part in document.parts(Name.SECRECY):
        text = " ".join(lettering.seen(document, part).split())
        if text not in nd30.SECRECIES:
            yield Fault(f"“{text}”", "TUYỆT MẬT, TỐI MẬT hoặc MẬT", part.paragraph)

"""Từ “Nơi nhận” không sát lề trái."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def recipients_label_not_at_the_left(document: Document) -> Iterator[Judgement]:
    """Từ “Nơi nhận” không sát lề trái.

    Căn cứ: “Từ “Nơi nhận” được trình bày trên một dòng riêng (ngang hàng với dòng chữ “quyền
    hạn, chức vụ của người ký” và sát lề trái), sau có dấu hai chấm (:), bằng chữ in thường, cỡ
    chữ 12, kiểu chữ nghiêng, đậm”.

    Vì sao: Nơi nhận đứng ở góc dưới bên trái, sát lề.

    Cách sửa: Đặt con trỏ ở dòng đó, Ctrl+L, kéo Left Indent và First Line Indent về 0.
    """
    return lettering.at_the_left(document, Name.RECIPIENTS_LABEL)

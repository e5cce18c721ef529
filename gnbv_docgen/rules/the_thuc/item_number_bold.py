"""Số của khoản, chữ của điểm in đậm mà lời văn không đậm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import prose
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.lettering import grouped
from gnbv_docgen.rules.rule import Fault, Judgement

_LABEL: Final = re.compile(r"\s*(?:\d+|[a-zđ])\s*[.)/:]?\s*")


def item_number_bold(document: Document) -> Iterator[Judgement]:
    """Số của khoản, chữ của điểm in đậm mà lời văn không đậm.

    Căn cứ: “Số thứ tự các khoản trong mỗi mục dùng chữ số Ả Rập, …, cỡ chữ số bằng cỡ chữ
    của phần lời văn, kiểu chữ đứng”; chỉ khi “khoản có tiêu đề, số thứ tự và tiêu đề của
    khoản được trình bày trên một dòng riêng, …, kiểu chữ đứng, đậm”. Thứ tự các điểm: “kiểu
    chữ đứng”.

    Vì sao: Số đậm là dấu hiệu của khoản có tiêu đề; khoản không có tiêu đề thì số cũng như
    lời văn.

    Cách sửa: Bôi đen số thứ tự, Ctrl+B để tắt đậm.
    """
    faults: list[Fault] = []
    for part, found in prose.labelled(document, Name.BODY, Name.HEADING):
        runs = document.runs(part)
        if found.sort not in ("số", "chữ") or len(runs) < 2:
            continue
        if runs[0].bold and runs[1].bold is False and _LABEL.fullmatch(runs[0].text):
            faults.append(Fault("số in đậm", "chữ đứng, không đậm", part.paragraph))
    yield from grouped(faults)

"""Danh sách Kính gửi viết sai mẫu."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import addressee_items
from gnbv_docgen.rules.rule import Fault, Judgement


def addressee_list_form(document: Document) -> Iterator[Judgement]:
    """Danh sách Kính gửi viết sai mẫu.

    Căn cứ: “Nếu văn bản gửi cho một cơ quan … thì từ “Kính gửi” và tên cơ quan … được trình bày
    trên cùng một dòng; … hai cơ quan … trở lên thì xuống dòng, …, đầu dòng có gạch đầu dòng
    (-), cuối dòng có dấu chấm phẩy (;), cuối dòng cuối cùng có dấu chấm (.); các gạch đầu dòng
    được trình bày thẳng hàng với nhau dưới dấu hai chấm (:)”.

    Vì sao: Nhiều nơi nhận thì mỗi nơi một dòng để thấy đủ.

    Cách sửa: Sau Kính gửi: xuống dòng; mỗi nơi một dòng, đầu dòng dấu -, cuối dòng dấu ;, dòng
    cuối dấu chấm.
    """
    items = addressee_items(document)
    if len(items) < 2:
        text = document.text(document.parts(Name.ADDRESSEES)[0])
        if items and re.fullmatch(r"kính gửi\s*:?", text.split("\n")[0].strip(), re.IGNORECASE):
            found = f"“{items[0][0]}” ở dòng riêng"
            yield Fault(found, "một nơi thì cùng dòng với “Kính gửi:”", items[0][1].paragraph)
        return
    for at, (line, part) in enumerate(items):
        end = "." if at == len(items) - 1 else ";"
        number = document.paragraph(part).number.strip()
        if not (line.startswith("-") or number in ("-", "–")):
            yield Fault(f"“{line}” không có gạch đầu dòng", f"“- {line}”", part.paragraph)
        elif not line.endswith(end):
            yield Fault(f"“{line}”", f"cuối dòng là dấu {end}", part.paragraph)

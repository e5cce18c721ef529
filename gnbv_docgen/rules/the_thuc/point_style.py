"""Điểm (a, b, c, …) in đậm hoặc in nghiêng cả dòng."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering, prose
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def point_style(document: Document) -> Iterator[Judgement]:
    """Điểm (a, b, c, …) in đậm hoặc in nghiêng cả dòng.

    Căn cứ: “Thứ tự các điểm trong mỗi khoản dùng các chữ cái tiếng Việt theo thứ tự bảng chữ
    cái tiếng Việt, sau có dấu đóng ngoặc đơn, bằng chữ in thường, cỡ chữ bằng cỡ chữ của phần
    lời văn, kiểu chữ đứng”.

    Vì sao: Điểm là bậc nhỏ nhất, để chữ đứng như lời văn. Thực tế nhiều nơi in nghiêng tiêu đề
    của điểm nên đây là cảnh báo.

    Cách sửa: Bôi đen dòng đó, tắt đậm (Ctrl+B) và nghiêng (Ctrl+I).
    """
    faults: list[Fault] = []
    for part, found in prose.labelled(document, Name.BODY, Name.HEADING):
        runs = document.runs(part)
        if found.sort != "chữ" or not runs:
            continue
        bold, italic = all(run.bold for run in runs), all(run.italic for run in runs)
        if bold or italic:
            look = ", ".join(word for word, on in (("đậm", bold), ("nghiêng", italic)) if on)
            faults.append(Fault(f"chữ {look}", "chữ đứng, không đậm", part.paragraph))
    yield from lettering.grouped(faults)

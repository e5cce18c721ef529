"""Cỡ chữ của điều, khoản khác cỡ chữ của lời văn."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import headline, prose
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement, Unknown


def heading_size_unlike_body(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của điều, khoản khác cỡ chữ của lời văn.

    Căn cứ: “Số thứ tự các khoản trong mỗi mục dùng chữ số Ả Rập, sau số thứ tự có dấu chấm (.),
    cỡ chữ số bằng cỡ chữ của phần lời văn, kiểu chữ đứng. Nếu khoản có tiêu đề, số thứ tự và
    tiêu đề của khoản được trình bày trên một dòng riêng, bằng chữ in thường, …, kiểu chữ đứng,
    đậm”. “Từ “Điều”, số thứ tự và tiêu đề của điều được trình bày bằng chữ in thường, … Số thứ
    tự của điều dùng chữ số Ả Rập, sau số thứ tự có dấu chấm (.); cỡ chữ bằng cỡ chữ của phần
    lời văn, kiểu chữ đứng, đậm”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen tiêu đề, đặt cùng cỡ chữ với lời văn.
    """
    usual = prose.usual_size(document)
    if usual is None:
        yield Unknown("không biết cỡ chữ của lời văn")
    else:
        yield from headline.size_within(document, (usual, usual), ("số", "điều", "chữ"))

"""Tiêu đề của khoản (1., 2., …) viết chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import lettering, prose
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def clause_heading_in_capitals(document: Document) -> Iterator[Judgement]:
    """Tiêu đề của khoản (1., 2., …) viết chữ in hoa.

    Căn cứ: “Số thứ tự các khoản trong mỗi mục dùng chữ số Ả Rập, sau số thứ tự có dấu chấm (.),
    cỡ chữ số bằng cỡ chữ của phần lời văn, kiểu chữ đứng. Nếu khoản có tiêu đề, số thứ tự và
    tiêu đề của khoản được trình bày trên một dòng riêng, bằng chữ in thường, …, kiểu chữ đứng,
    đậm”.

    Vì sao: Chữ in hoa dành cho mục La Mã phía trên.

    Cách sửa: Bôi đen tiêu đề, Shift+F3 đến khi thành chữ in thường, viết hoa chữ cái đầu.
    """
    faults = [
        Fault("chữ in hoa", "chữ in thường", part.paragraph)
        for part, found in prose.headings(document, "số", "điều")
        if lettering.all_capitals(lettering.seen(document, part)) and len(found.rest.split()) > 1
    ]
    yield from lettering.grouped(faults)

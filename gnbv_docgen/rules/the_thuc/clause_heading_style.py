"""Tiêu đề của khoản (1., 2., …) không phải chữ đứng, đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import headline
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def clause_heading_style(document: Document) -> Iterator[Judgement]:
    """Tiêu đề của khoản (1., 2., …) không phải chữ đứng, đậm.

    Căn cứ: “Số thứ tự các khoản trong mỗi mục dùng chữ số Ả Rập, sau số thứ tự có dấu chấm (.),
    cỡ chữ số bằng cỡ chữ của phần lời văn, kiểu chữ đứng. Nếu khoản có tiêu đề, số thứ tự và
    tiêu đề của khoản được trình bày trên một dòng riêng, bằng chữ in thường, …, kiểu chữ đứng,
    đậm”.

    Vì sao: Khoản có tiêu đề thì cả số và tiêu đề in đậm; khoản không có tiêu đề thì để chữ
    thường.

    Cách sửa: Bôi đen cả số và tiêu đề, Ctrl+B; tắt nghiêng (Ctrl+I).
    """
    return headline.clause_style(document)

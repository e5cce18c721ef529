"""“Theo đề nghị” không phải dòng cuối của phần căn cứ."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.prose import bases
from gnbv_docgen.rules.rule import Fault, Judgement


def proposal_not_last(document: Document) -> Iterator[Judgement]:
    """“Theo đề nghị” không phải dòng cuối của phần căn cứ.

    Căn cứ: Các mẫu quyết định, nghị quyết ở Phụ lục III để “Theo đề nghị của …” ở dòng
    cuối, sau các căn cứ; phần lời của Phụ lục I không có câu nào quy định riêng.

    Vì sao: Căn cứ là văn bản; đề nghị của đơn vị trình nói sau cùng, ngay trước lệnh ban
    hành.

    Cách sửa: Chuyển dòng Theo đề nghị của … xuống cuối phần căn cứ; dòng ấy kết thúc bằng
    dấu chấm.
    """
    found = bases(document)
    for part, following in pairwise(found):
        below = document.text(following)
        if document.text(part).startswith("Theo đề nghị") and below.startswith("Căn cứ"):
            yield Fault("còn căn cứ ở dưới", "dòng cuối của phần căn cứ", part.paragraph)

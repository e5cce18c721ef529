"""Cơ quan ban hành của văn bản viện dẫn khác sổ văn bản."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.registered import known
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.grammar.bodies import bodies


def issuer_unlike_register(content: Content) -> Iterator[Judgement]:
    """Cơ quan ban hành của văn bản viện dẫn khác sổ văn bản.

    Căn cứ: Viện dẫn phải ghi đúng “tên cơ quan, tổ chức ban hành văn bản”.

    Vì sao: Sai cơ quan ban hành là sai thẩm quyền của căn cứ.

    Cách sửa: Tra lại văn bản; sửa cơ quan ban hành, hoặc sửa sổ văn bản nếu sổ sai.
    """
    for (item, citation), document in known(content):
        body, issuer = citation.issuer_body, citation.issuer
        own = bodies(document.issuer)
        if body is None or issuer is None or not own or body.name == own[0].name:
            continue
        words = item.text[issuer.start : issuer.end]
        yield Slip(f"{document.title} của “{words}”", f"của {document.issuer}", item.index,
                   issuer.start, issuer.end)  # fmt: skip

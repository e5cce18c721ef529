"""Giao việc hoặc báo cáo cho cơ quan đã kết thúc hoạt động."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.bodies_gone import first_day, gone_words, is_tasked, successor
from gnbv_docgen.rules.content.mentions import bodies_named, cited
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip
from gnbv_docgen.viet.grammar.bodies import Body
from gnbv_docgen.viet.grammar.gone_bodies import gone_since


def body_gone_with_task(content: Content) -> Iterator[Judgement]:
    """Giao việc hoặc báo cáo cho cơ quan đã kết thúc hoạt động.

    Căn cứ: Từ ngày 01/3/2025 nhiều bộ, sở đã sáp nhập; từ ngày 01/7/2025 kết thúc hoạt động của đơn
    vị hành chính cấp huyện (Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025).

    Vì sao: Việc giao cho cơ quan không còn thì không ai làm; tên cũ thường còn sót từ văn bản năm
    trước.

    Cách sửa: Ghi cơ quan đang làm việc đó vào ngày ban hành; khi kể chuyện cũ thì thêm “(cũ)” hoặc
    “(nay là …)”.
    """
    day = first_day(content)
    if day is None or content.kind == "báo cáo":
        yield NotApplicable("văn bản chưa có ngày, hoặc không giao việc")
        return
    for item, body in bodies_named(content):
        gone = gone_since(body, day)
        if gone is None or not is_tasked(content, item, body) or _is_cited(content, item, body):
            continue
        found = gone_words(item.text[body.start : body.end], gone)
        yield Slip(found, successor(content, gone), item.index, body.start, body.end)


def _is_cited(content: Content, item: Item, body: Body) -> bool:
    """Whether it is the issuer of a document that the text cites."""
    return any(
        one.item is item and one.what.start <= body.start < one.what.end for one in cited(content)
    )

"""Nơi nhận, Kính gửi ghi cơ quan đã kết thúc hoạt động."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.bodies_gone import first_day, gone_words, successor
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip
from gnbv_docgen.viet.grammar.bodies import bodies
from gnbv_docgen.viet.grammar.gone_bodies import gone_since


def body_gone_as_recipient(content: Content) -> Iterator[Judgement]:
    """Nơi nhận, Kính gửi ghi cơ quan đã kết thúc hoạt động.

    Căn cứ: Từ ngày 01/3/2025 nhiều bộ, sở đã sáp nhập; từ ngày 01/7/2025 kết thúc hoạt động của đơn
    vị hành chính cấp huyện (Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025).

    Vì sao: Văn bản gửi cơ quan không còn là không tới nơi; dòng này thường chép từ văn bản cũ.

    Cách sửa: Ghi cơ quan đang làm việc đó, hoặc bỏ dòng.
    """
    day = first_day(content)
    if day is None:
        yield NotApplicable("văn bản chưa có ngày")
        return
    for item in content.of(Name.ADDRESSEES, Name.RECIPIENT, Name.FILE_COPY):
        for body in bodies(item.text):
            gone = gone_since(body, day)
            if gone is not None:
                found = gone_words(item.text[body.start : body.end], gone)
                yield Slip(found, successor(content, gone), item.index, body.start, body.end)

"""Mặt trận Tổ quốc, đoàn thể được ghi là cơ quan chủ trì."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.agencies import is_union, of_the_state
from gnbv_docgen.rules.content.assignments import tasks
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip
from gnbv_docgen.viet.grammar.bodies import bodies


def union_as_lead(content: Content) -> Iterator[Judgement]:
    """Mặt trận Tổ quốc, đoàn thể được ghi là cơ quan chủ trì.

    Căn cứ: Không có điều khoản riêng; Mặt trận Tổ quốc và các tổ chức chính trị - xã hội không
    thuộc Ủy ban nhân dân.

    Vì sao: Ủy ban nhân dân đề nghị Mặt trận, đoàn thể phối hợp, không giao chủ trì.

    Cách sửa: Ghi cơ quan nhà nước chủ trì, Mặt trận hoặc đoàn thể phối hợp; hoặc đưa việc ấy vào
    mục “Đề nghị”.
    """
    chaired = [task for task in tasks(content) if task.chaired]
    if not chaired or not of_the_state(content):
        yield NotApplicable("không có bảng hay dòng ghi cơ quan chủ trì")
        return
    for task in chaired:
        for spot in task.fields.get("lead", ())[:1]:
            body = next((one for one in bodies(spot.item.text) if one.start >= spot.start), None)
            if body is not None and is_union(body) and "đề nghị" not in spot.words.casefold():
                words = spot.item.text[body.start : body.end]
                yield Slip(f"“{words}” chủ trì", "cơ quan nhà nước chủ trì", spot.item.index,
                           body.start, body.end)  # fmt: skip

"""Một cơ quan vừa chủ trì vừa phối hợp cùng một việc."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.assignments import tasks
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip
from gnbv_docgen.viet.grammar.bodies import Body, bodies

_OF: Final = ("(", "thuộc", "của", "trực thuộc", "-")


def lead_also_supports(content: Content) -> Iterator[Judgement]:
    """Một cơ quan vừa chủ trì vừa phối hợp cùng một việc.

    Căn cứ: Không có điều khoản riêng; một cơ quan không phối hợp với chính mình.

    Vì sao: Tên bị chép nhầm ô: hoặc cơ quan chủ trì sai, hoặc cơ quan phối hợp sai.

    Cách sửa: Bỏ tên ở chỗ phối hợp, hoặc ghi đúng cơ quan chủ trì.
    """
    both = [task for task in tasks(content) if task.words("lead") and task.words("support")]
    if not both:
        yield NotApplicable("không có bảng hay dòng ghi chủ trì và phối hợp")
        return
    for task in both:
        leads = {_which(body) for body in bodies(task.words("lead")) if not body.many}
        for spot in task.fields["support"]:
            text = spot.item.text
            for body in bodies(text):
                # "Trung tâm Dịch vụ việc làm (Sở Nội vụ)" is a part of it, another agency.
                owner = text[: body.start].rstrip().endswith(_OF)
                if body.start >= spot.start and _which(body) in leads and not (body.many or owner):
                    words = text[body.start : body.end]
                    yield Slip(f"“{words}” vừa chủ trì vừa phối hợp", "một trong hai",
                               spot.item.index, body.start, body.end)  # fmt: skip


def _which(body: Body) -> tuple[str, str, str]:
    return body.key, body.place.casefold(), body.organ

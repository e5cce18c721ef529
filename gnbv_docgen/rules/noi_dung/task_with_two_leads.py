"""Một công việc có nhiều cơ quan chủ trì."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.assignments import tasks
from gnbv_docgen.rules.content.joined import Spot
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.task import Task
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip
from gnbv_docgen.viet.grammar.bodies import bodies

_PARTS: Final = re.compile(r"chủ trì|phối hợp", re.IGNORECASE)


def task_with_two_leads(content: Content) -> Iterator[Judgement]:
    """Một công việc có nhiều cơ quan chủ trì.

    Căn cứ: Không có điều khoản riêng; mỗi việc nên có một cơ quan chịu trách nhiệm chính.

    Vì sao: Hai cơ quan cùng chủ trì thì không rõ ai chịu trách nhiệm, ai tổng hợp.

    Cách sửa: Chọn một cơ quan chủ trì, ghi cơ quan kia là phối hợp; hoặc tách thành hai việc.
    """
    chaired = [task for task in tasks(content) if task.chaired and task.fields.get("lead")]
    if not chaired:
        yield NotApplicable("không có bảng hay dòng ghi cơ quan chủ trì")
        return
    for task in chaired:
        leads = _leads(task)
        if len({spot.words.casefold() for spot in leads}) > 1:
            first, last = leads[0], leads[-1]
            end = last.end if last.item is first.item else first.end
            found = " và ".join(f"“{spot.words}”" for spot in leads[:2])
            yield Slip(found, "một cơ quan chủ trì", first.item.index, first.start, end)


def _leads(task: Task) -> list[Spot]:
    """The agencies named as leads; *UBND các xã* is each in its own place, so it is none."""
    found = []
    for spot in task.fields["lead"]:
        # "Sở A chủ trì; các sở thực hiện": the text itself parts them.
        until = _PARTS.search(spot.words)
        end = spot.start + until.start() if until else spot.end
        found += [
            Spot(spot.item, body.start, body.end)
            for body in bodies(spot.item.text)
            if spot.start <= body.start < end and not body.many
        ]
    return found

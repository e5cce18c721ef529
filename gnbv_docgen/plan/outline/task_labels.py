"""What is known of a task beside its content, and what it is called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gnbv_docgen.plan.data import Task
from gnbv_docgen.plan.outline.titles import titled
from gnbv_docgen.plan.texts import Text

LABELS = (
    ("chu_tri", "Cơ quan chủ trì"),
    ("phoi_hop", "Cơ quan phối hợp"),
    ("thoi_han", "Thời gian thực hiện"),
    ("san_pham", "Sản phẩm"),
    ("nguon_kinh_phi", "Nguồn kinh phí"),
    ("ghi_chu", "Ghi chú"),
)


def known(task: Task, joint: str = ", ") -> dict[str, Text]:
    """What is known of a task by key; several agencies stand parted by ``joint``."""
    found = {
        "chu_tri": _joined(task.lead, joint),
        "phoi_hop": _joined(task.support, joint),
        "thoi_han": task.deadline,
        "san_pham": task.product,
        "nguon_kinh_phi": task.funding,
        "ghi_chu": task.note,
    }
    return {key: text for key, text in found.items() if text is not None}


def members(task: Task, titles: Mapping[str, Text]) -> Iterator[tuple[str, str, Text]]:
    """What is known of a task: key, label, text."""
    values = known(task)
    for key, label in titled(LABELS, titles, task.place):
        if key in values:
            yield key, label.raw, values[key]


def _joined(names: tuple[Text, ...], joint: str) -> Text | None:
    return Text(joint.join(name.raw for name in names), names[0].place) if names else None

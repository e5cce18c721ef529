"""What is known of a task beside its content, and what it is called."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.plan.data import Task
from gnbv_docgen.plan.texts import Text

LABELS = (
    ("lead", "Cơ quan chủ trì"),
    ("support", "Cơ quan phối hợp"),
    ("deadline", "Thời gian thực hiện"),
    ("product", "Sản phẩm"),
    ("funding", "Nguồn kinh phí"),
    ("note", "Ghi chú"),
)


def members(task: Task) -> Iterator[tuple[str, str, Text]]:
    """What is known of a task: attribute, label, text (agencies joined by commas)."""
    for name, label in LABELS:
        value = getattr(task, name)
        if isinstance(value, tuple) and value and not isinstance(value, Text):
            yield name, label, Text(", ".join(text.raw for text in value), value[0].place)
        elif isinstance(value, Text):
            yield name, label, value

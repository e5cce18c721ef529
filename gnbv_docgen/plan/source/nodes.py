"""What a plan file becomes first: maps and lists of plain text, each member with its place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, TypeAlias

Value: TypeAlias = Any
"""``str`` (exactly, as typed), ``None`` (blank), :class:`Map` or :class:`Seq`."""

Mark: TypeAlias = tuple[int, int]
"""Line and column, both from 1; a column counts code points."""


class Span(NamedTuple):
    """Where one scalar of the file lies: text indexes, YAML style ("" is plain), key or value."""

    start: int
    end: int
    style: str
    is_key: bool


class Map(dict[str, Value]):
    """A map of the plan file, its keys in file order.

    ``key_places`` and ``value_places`` say where each key and its value begin. ``text_starts``
    has an entry only for a text that does not begin at its value's place: where its first
    character stands when its lines are the file's lines (``|``, quotes on one line), else None
    (a text that the file folds or escapes).
    """

    __slots__ = ("key_places", "text_starts", "value_places")

    def __init__(self) -> None:
        super().__init__()
        self.key_places: dict[str, Mark] = {}
        self.value_places: dict[str, Mark] = {}
        self.text_starts: dict[str, Mark | None] = {}


class Seq(list[Value]):
    """A list of the plan file; ``places`` says where each member begins.

    ``text_starts`` is keyed by index from 0; see :class:`Map`.
    """

    __slots__ = ("places", "text_starts")

    def __init__(self) -> None:
        super().__init__()
        self.places: list[Mark] = []
        self.text_starts: dict[int, Mark | None] = {}


def place_in(container: Map | Seq, member: str | int, offset: int) -> Mark:
    """Where the character ``offset`` of the text ``member`` stands in the file.

    ``member`` is a key of a map or an index of a list. For a text whose lines are not the
    file's lines this is the place where the text begins.
    """
    if isinstance(container, Map):
        start = container.value_places[str(member)]
        text_start = container.text_starts.get(str(member), start)
    else:
        start = container.places[int(member)]
        text_start = container.text_starts.get(int(member), start)
    if text_start is None:
        return start
    value: str = container[member]  # type: ignore[index]
    line, column = text_start
    breaks = value.count("\n", 0, offset)
    within = offset - (value.rfind("\n", 0, offset) + 1)
    return line + breaks, column + within


def label_of(path: Iterable[str | int]) -> str:
    """A path in the words of the plan file: ``noi_nhan[2].muc_dich``.

    List indexes of ``path`` count from 0, those of the label from 1.
    """
    label = ""
    for step in path:
        if isinstance(step, int):
            label += f"[{step + 1}]"
        else:
            label += f".{step}" if label else step
    return label

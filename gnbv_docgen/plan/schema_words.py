"""How a message about the schema names a place, a value, and what should be written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from gnbv_docgen.plan.schema_guide import Guide, Owner, Schema
from gnbv_docgen.plan.schema_problems import Problem
from gnbv_docgen.plan.source_lines import quoted
from gnbv_docgen.plan.source_messages import shorten

_PLAIN = re.compile(r"[^\s\"'\[\]{}&*!|>%@`#,?:-][^\"':#{}\[\],]*")
_MANY = 12
"""Known keys that a message lists at most."""


class Case(NamedTuple):
    """A problem, and what the schemas know about its place."""

    problem: Problem
    guide: Guide

    @property
    def key(self) -> str:
        """The last key of the path."""
        keys = (step for step in reversed(self.problem.path) if isinstance(step, str))
        return next(keys, "")

    @property
    def is_member(self) -> bool:
        """Whether the value is a member of a list."""
        return bool(self.problem.path) and isinstance(self.problem.path[-1], int)

    @property
    def name(self) -> str:
        """What a person calls the place: *Nơi nhận (noi_nhan)*, *Ý thứ 2 của “noi_nhan”*."""
        if not self.problem.path:
            return "Tệp kế hoạch"
        last = self.problem.path[-1]
        if isinstance(last, int):
            return f"Ý thứ {last + 1} của “{self.key}”"
        return titled(_first(self.guide, self.problem.trail, "title"), self.key)

    @property
    def inside(self) -> str:
        """The place as a map that something is in: *ở ngoài cùng của tệp*, *trong …*."""
        return f"trong {lower(self.name)}" if self.problem.path else "ở ngoài cùng của tệp"

    @property
    def own_message(self) -> str:
        """The schema's message for this problem (``errorMessage``), or nothing.

        A map gives one for each keyword; a text is about the value, not about its keys.
        """
        for stop in reversed(self.guide.stops(self.problem.trail)):
            own = stop.schema.get("errorMessage")
            if isinstance(own, Mapping):
                own = own.get(self.problem.keyword)
            elif self.problem.keyword in _ABOUT_KEYS:
                own = None
            if own:
                return str(own)
        return ""

    @property
    def schema(self) -> Schema:
        """All that the schemas on the way say about the value, the outermost first."""
        merged: dict[str, Any] = {}
        for stop in self.guide.stops(self.problem.trail):
            merged = {**stop.schema, **merged}
        return merged

    @property
    def known(self) -> Mapping[str, Schema]:
        """Keys that the map may have."""
        return self.guide.known(self.problem.trail)


_ABOUT_KEYS = (
    "unknown",
    "required",
    "dependentRequired",
    "propertyNames",
    "minProperties",
    "blank",
)


def _first(guide: Guide, trail: tuple[str | int, ...], word: str) -> str:
    found = (stop.schema.get(word) for stop in guide.stops(trail))
    return str(next((value for value in found if value), ""))


def titled(title: object, key: str) -> str:
    """*Nơi nhận (noi_nhan)*, or the key alone where the schema has no title."""
    return f"{title} ({key})" if title else f"“{shorten(key)}”"


def lower(name: str) -> str:
    """A name in the middle of a sentence; an abbreviation such as UBND keeps its capitals."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def found(value: object) -> str:
    """What the file has: a text in quotes, or the kind of thing."""
    if value is None:
        return "chỗ trống"
    if isinstance(value, Mapping):
        return "một nhóm khóa"
    if isinstance(value, list):
        return "một danh sách"
    return f"“{shorten(str(value))}”"


def belongs(owner: Owner) -> str:
    """Where a key that stands in the wrong map should go."""
    if not owner.key:
        return "Khóa này đứng ở ngoài cùng của tệp: hãy viết nó sát lề trái."
    return f"Khóa này thuộc về {lower(titled(owner.title, owner.key))}: hãy chuyển vào đó."


def listed(known: Mapping[str, Schema]) -> str:
    """The keys that may stand in a map."""
    if not known:
        return "Hãy xóa khóa này."
    keys = list(known)
    more = ", …" if len(keys) > _MANY else ""
    return f"Các khóa dùng được: {', '.join(keys[:_MANY])}{more}."


def sample(key: str, schema: Schema) -> str:
    """What to write, from the first example of the schema: *“dia_danh: Hoằng Lưu”*."""
    examples = schema.get("examples") or schema.get("enum") or []
    example = examples[0] if examples else None
    if isinstance(example, list) and example and isinstance(example[0], str):
        return f"“{key}:” rồi các dòng thụt vào như “- {_scalar(example[0])}”"
    if isinstance(example, Mapping) and example:
        first, value = next(iter(example.items()))
        inner = _scalar(value) if isinstance(value, str) else "…"
        return f"“{key}:” rồi các dòng thụt vào như “{first}: {inner}”"
    if isinstance(example, str | int | float):
        return f"“{key}: {_scalar(str(example))}”"
    return f"“{key}: …”"


def _scalar(text: str) -> str:
    flat = shorten(text, 60)
    return flat if _PLAIN.fullmatch(flat) else quoted(flat)

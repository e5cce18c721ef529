"""How a message about the schema names a place, a value, and what should be written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from gnbv_docgen.plan.schema.guide import Guide, Owner, Schema
from gnbv_docgen.plan.schema.problems import Problem
from gnbv_docgen.plan.source.lines import quoted, shorten
from gnbv_docgen.viet.nearest import nearest

_KEY_LIKE = re.compile(r"[a-z0-9_]+")
_PLAIN = re.compile(r"[^\s\"'\[\]{}&*!|>%@`#,?:-][^\"':#{}\[\],]*")
ABOUT_KEYS = ("unknown", "required", "dependentRequired", "minProperties")
"""Keywords whose problems are about the keys of a map, not about its value."""
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

        A map gives one for each keyword. A text is about the value and not about its keys,
        unless the schema holds on a condition only (``then``) and not for the whole file.
        """
        said = [
            (stop.schema.get("errorMessage", ""), stop.if_met)
            for stop in self.guide.stops(self.problem.trail)
        ]
        if self.problem.keyword in ABOUT_KEYS:
            # What a condition repeats of its surroundings is no more about this key than they are.
            general = [own for own, if_met in said if isinstance(own, str) and not if_met]
            said = [(own, if_met) for own, if_met in said if own not in general]
        for own, _ in said:
            words = own.get(self.problem.keyword) if isinstance(own, Mapping) else own
            if words:
                return str(words)
        return ""

    @property
    def is_required(self) -> bool:
        """Whether the map that the value stands in must have it."""
        trail = self.problem.trail
        at = max((n for n, step in enumerate(trail) if step == "properties"), default=0)
        around = self.guide.stops(trail[:at])
        schemas = [found for stop in around for found in (stop.schema, stop.schema.get("then", {}))]
        return any(self.key in schema.get("required", ()) for schema in schemas)

    @property
    def schema(self) -> Schema:
        """All that the schemas on the way say about the value, the outermost first."""
        merged: dict[str, Any] = {}
        for stop in self.guide.stops(self.problem.trail):
            merged = {**stop.schema, **merged}
        return merged

    @property
    def meant_key(self) -> str | None:
        """The key that an unknown one was meant to be; not one that the map has already."""
        present = self.problem.value if isinstance(self.problem.value, Mapping) else {}
        known = [key for key in self.known if key not in present]
        return meant(str(self.problem.detail), known)

    @property
    def known(self) -> Mapping[str, Schema]:
        """Keys that the map may have."""
        return self.guide.known(self.problem.trail)


def _first(guide: Guide, trail: tuple[str | int, ...], word: str) -> str:
    found = (stop.schema.get(word) for stop in guide.stops(trail))
    return str(next((value for value in found if value), ""))


def titled(title: object, key: str) -> str:
    """*Nơi nhận (noi_nhan)*, or the key alone where the schema has no title."""
    return f"{title} ({key})" if title else f"“{shorten(key)}”"


def lower(name: str) -> str:
    """A name in the middle of a sentence; an abbreviation such as UBND keeps its capitals."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def is_key_like(text: str) -> bool:
    """Whether a text could be a key of a plan file."""
    return _KEY_LIKE.fullmatch(text) is not None


def meant(key: str, known: Iterable[str]) -> str | None:
    """The known key that ``key`` was meant to be: nearly the same, or a longer one."""
    candidates = list(known)
    near = nearest(key, candidates)
    if near:
        return near
    longer = [one for one in candidates if one.startswith(f"{key}_") or one.endswith(f"_{key}")]
    return longer[0] if len(longer) == 1 else None


def found(value: object) -> str:
    """What the file has: *đang ghi “…”*, *đang để trống*, *đang là một danh sách*."""
    if value is None or not str(value).strip():
        return "đang để trống"
    if isinstance(value, Mapping):
        return "đang là một nhóm khóa"
    if isinstance(value, list):
        return f"đang là danh sách {len(value)} ý" if value else "đang là danh sách trống"
    return f"đang ghi “{shorten(str(value))}”"


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
    end = ", …" if len(keys) > _MANY else "."
    return f"Các khóa dùng được: {', '.join(keys[:_MANY])}{end}"


def advice(key: str, schema: Schema) -> str:
    """How to add a key: by an example of the schema, or by the schema's own words."""
    examples = schema.get("examples") or schema.get("enum")
    own = schema.get("errorMessage")
    if isinstance(own, str) and not examples:
        return f"Hãy thêm “{key}:”. {own}"
    return f"Hãy thêm {sample(key, schema)}."


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

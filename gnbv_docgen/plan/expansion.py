"""Names in braces before they are put in: what each stands for, and how long it becomes.

A plan may come from a stranger. A value that leads back to itself, or a handful of values that
double each other, would print without end: such names are found here and never followed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from gnbv_docgen.plan.markup import names
from gnbv_docgen.plan.source.nodes import Map, Seq, Value
from gnbv_docgen.viet.figures import group_digits

BUILT_IN: dict[str, tuple[str, ...]] = {
    "nam_ke_hoach": (),
    "nam_truoc": (),
    "nam_sau": (),
    "ngay_ban_hanh": (),
    "dia_danh": ("dia_danh",),
    "ten_co_quan": ("ten_co_quan",),
    "ten_loai": ("ten_loai",),
    "trich_yeu": ("trich_yeu",),
    "so_ky_hieu": ("so_van_ban", "ky_hieu", "ky_hieu_viet_tat"),
}
"""Names that every plan has, and the keys of the plan file whose texts they print."""

_LONGEST_VALUE = 5_000
_LONGEST_TOTAL = 2_000_000
_DEEPEST = 12


class Leaf(NamedTuple):
    """A text of the plan file: where it hangs, and the way there from the top."""

    container: Map | Seq
    member: str | int
    path: tuple[str | int, ...]

    @property
    def raw(self) -> str:
        """The text as typed."""
        text: str = self.container[self.member]  # type: ignore[index]
        return text


class Fault(NamedTuple):
    """A name that must not be followed."""

    code: str
    message: str
    leaf: Leaf


class _Measure(NamedTuple):
    """Letters that a name prints, and how many names deep its texts are nested."""

    size: int
    depth: int


def leaves(
    node: Map | Seq, path: tuple[str | int, ...] = (), *, signs: str = ""
) -> Iterator[Leaf]:
    """The texts at and below ``node``, which stands at ``path``, in the file's order.

    With ``signs``, only texts that hold one of these characters.
    """
    members: Iterator[tuple[str | int, Value]]
    members = iter(node.items()) if isinstance(node, Map) else enumerate(node)
    for member, value in members:
        if isinstance(value, str):
            if not signs or any(sign in value for sign in signs):
                yield Leaf(node, member, (*path, member))
        elif value is not None:
            yield from leaves(value, (*path, member), signs=signs)


class Expansion:
    """What the names of a plan file stand for; ``faults`` fills as names are met."""

    def __init__(self, root: Map) -> None:
        self.texts = _definitions(root)
        self.faults: list[Fault] = []
        self._measures: dict[str, _Measure] = {}
        self._total = 0

    def meet(self, name: str, leaf: Leaf) -> None:
        """Count in a known name that stands in the text ``leaf``."""
        before = self._total
        self._total += self._measure(name).size
        if before <= _LONGEST_TOTAL < self._total:
            self._too_long("Các tên trong ngoặc nhọn làm bài", _LONGEST_TOTAL, leaf)

    def _measure(self, name: str, way: tuple[str, ...] = ()) -> _Measure:
        """How much a name prints; ``way`` holds the names that it was come to by."""
        if name in way:
            self._circle((*way[way.index(name) :], name))
            return _Measure(0, 0)
        if name in self._measures:
            return self._measures[name]
        texts = self.texts.get(name, ())
        size, depth = sum(len(leaf.raw) for leaf in texts), 0
        # On a way that is too long already there is nothing more to learn.
        for leaf in texts if len(way) <= _DEEPEST else ():
            for _, inner in names(leaf.raw):
                within = self._measure(inner, (*way, name))
                size += within.size
                depth = max(depth, within.depth + 1)
        if size > _LONGEST_VALUE:
            self._too_long(f"Giá trị “{name}”", _LONGEST_VALUE, texts[0])
            size = 0
        if depth > _DEEPEST:
            self._too_deep(name)
            depth = 0
        self._measures[name] = _Measure(size, depth)
        return self._measures[name]

    def _circle(self, way: tuple[str, ...]) -> None:
        message = (
            f"Giá trị “{way[0]}” dùng lại chính nó: {' → '.join(way)}. Hãy viết thẳng nội dung."
        )
        self.faults.append(Fault("NOI020", message, self.texts[way[0]][0]))

    def _too_deep(self, name: str) -> None:
        message = f"Giá trị “{name}” gọi qua hơn {_DEEPEST} tên lồng nhau. Hãy viết thẳng nội dung."
        self.faults.append(Fault("NOI023", message, self.texts[name][0]))

    def _too_long(self, what: str, most: int, leaf: Leaf) -> None:
        message = (
            f"{what} dài quá {group_digits(most)} chữ sau khi thay các tên bên trong. Hãy dùng "
            "ít tên hơn."
        )
        self.faults.append(Fault("NOI023", message, leaf))


def _definitions(root: Map) -> dict[str, tuple[Leaf, ...]]:
    """The texts behind each name; a short name covers a value, a value what is built in."""
    issuer = root.get("co_quan_ban_hanh")
    texts = {
        name: tuple(
            leaf
            for key in keys
            for leaf in (*_under(root, (), key), *_under(issuer, ("co_quan_ban_hanh",), key))
        )
        for name, keys in BUILT_IN.items()
    }
    for group in ("gia_tri", "ten_goi_tat"):
        node = root.get(group)
        for name in node or ():
            texts[name] = tuple(_under(node, (group,), name))
    return texts


def _under(node: Map | None, path: tuple[str | int, ...], key: str) -> Iterator[Leaf]:
    """The texts at or below a key."""
    value = node.get(key) if node is not None else None
    if isinstance(value, str) and node is not None:
        yield Leaf(node, key, (*path, key))
    elif value is not None:
        yield from leaves(value, (*path, key))

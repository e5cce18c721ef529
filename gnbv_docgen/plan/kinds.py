"""A kind of plan is data: the layout of its sections, their headings, its starter file.

``templates/loai_ke_hoach/KIND/`` holds ``bo_cuc.yaml`` (layout) and ``khoi_dau.yaml`` (starter).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from gnbv_docgen.errors import FatalError
from gnbv_docgen.plan.expansion import BUILT_IN
from gnbv_docgen.plan.markup import names
from gnbv_docgen.plan.model import Level
from gnbv_docgen.plan.schema import PlanSchema
from gnbv_docgen.plan.source import parse


class Slot(NamedTuple):
    """A place in a layout: for a typed section (``key``), or a group with a heading of its own.

    ``required`` sections that are missing are reported; ``inline`` puts a section's items at the
    level of the slot itself, without a heading.
    """

    key: str = ""
    heading: str = ""
    required: bool = False
    inline: bool = False
    levels: tuple[Level, ...] = ()
    slots: tuple[Slot, ...] = ()


class Kind(NamedTuple):
    """A kind of plan. ``headings`` maps a section key ("boi_canh.thuan_loi") to its heading."""

    name: str
    title: str
    document_name: str
    abbreviation: str
    levels: tuple[Level, ...]
    slots: tuple[Slot, ...]
    headings: Mapping[str, str]
    starter: str

    def keys(self) -> frozenset[str]:
        """Keys of the sections that the layout has a place for."""
        return frozenset(slot.key for slot in _walk(self.slots) if slot.key)


def parse_kind(name: str, layout: bytes, starter: str, schema: PlanSchema) -> Kind:
    """The kind that ``bo_cuc.yaml`` describes.

    Raises :class:`FatalError` with every finding when the file does not fit its schema, has a
    section without a heading, or a heading with a name in braces that plans do not have.
    """
    file = f"{name}/bo_cuc.yaml"
    parsed = parse(layout, file)
    findings = list(parsed.findings)
    if parsed.root is not None:
        findings += schema.validate(parsed.root, file)
    if findings or parsed.root is None:
        lines = "\n".join(
            f"{finding.place.file}:{finding.place.line}: {finding.message}" for finding in findings
        )
        raise FatalError(f"Bố cục của loại kế hoạch “{name}” không dùng được:\n{lines}")
    root: Mapping[str, Any] = parsed.root
    kind = Kind(
        name=name,
        title=root["mo_ta"],
        document_name=root["ten_loai"],
        abbreviation=root["ky_hieu_loai"],
        levels=levels_of(root["danh_so"]),
        slots=tuple(_slot(item) for item in root["bo_cuc"]),
        headings=dict(root["tieu_de"]),
        starter=starter,
    )
    for fault in _faults(kind):
        raise FatalError(f"Bố cục của loại kế hoạch “{name}” không dùng được: {fault}")
    return kind


def levels_of(items: Iterable[Any] | None) -> tuple[Level, ...]:
    """Numbering styles from a ``danh_so`` list."""
    levels = []
    for item in items or ():
        if isinstance(item, Mapping):
            levels.append(Level(str(item["kieu_so"]), item.get("noi_tiep") == "có"))
        else:
            levels.append(Level(str(item)))
    return tuple(levels)


def _slot(item: str | Mapping[str, Any]) -> Slot:
    if isinstance(item, str):
        return Slot(key=item)
    return Slot(
        key=item.get("khoa_muc") or "",
        heading=item.get("tieu_de") or "",
        required=item.get("bat_buoc") == "có",
        inline=item.get("trai_thang") == "có",
        levels=levels_of(item.get("danh_so")),
        slots=tuple(_slot(child) for child in item.get("muc_con") or ()),
    )


def _faults(kind: Kind) -> Iterator[str]:
    """What the schema cannot see: sections without a heading, names that no plan has."""
    for slot in _walk(kind.slots):
        if not slot.inline and not (slot.heading or slot.key in kind.headings):
            yield f"mục {slot.key or '(chưa đặt khóa)'} chưa có tiêu đề trong tieu_de."
    headings = (*kind.headings.values(), *(slot.heading for slot in _walk(kind.slots)))
    for _, name in (found for heading in headings for found in names(heading)):
        if name not in BUILT_IN:
            yield f"{{{name}}} trong tiêu đề không phải là tên mà mọi kế hoạch đều có."


def _walk(slots: tuple[Slot, ...]) -> Iterator[Slot]:
    for slot in slots:
        yield slot
        yield from _walk(slot.slots)

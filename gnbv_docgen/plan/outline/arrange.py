"""The body in the order of its kind: typed sections in their slots, free ones beside them."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.findings import Severity
from gnbv_docgen.plan.kinds import Kind, Slot
from gnbv_docgen.plan.model import Children, Plan, Section
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.texts import Text


def arrange(plan: Plan, kind: Kind, resolver: Resolver) -> tuple[Section, ...]:
    """The sections of the body as ``kind`` lays them out; what it has no place for is reported."""
    known = kind.keys()
    for key, section in plan.sections.items():
        if key not in known:
            resolver.report(
                "NOI010",
                f"Loại kế hoạch {kind.name} không có mục {key}, nên mục này sẽ không được in. "
                f"Hãy chuyển nội dung vào muc_bo_sung, hoặc dùng một trong các mục: "
                f"{', '.join(sorted(known))}.",
                section.place,
            )
    for placed in plan.placed:
        if placed.anchor.raw not in known:
            resolver.report(
                "NOI012",
                f"Loại kế hoạch {kind.name} không có mục “{placed.anchor.raw}” để đặt mục bổ sung "
                f"bên cạnh. Các mục có: {', '.join(sorted(known))}.",
                placed.anchor.place,
            )
    return tuple(_fill(kind.slots, plan, kind, resolver))


def _fill(slots: tuple[Slot, ...], plan: Plan, kind: Kind, resolver: Resolver) -> Iterator[Section]:
    for slot in slots:
        if not slot.key:
            yield from _group(slot, plan, kind, resolver)
            continue
        yield from _beside(slot.key, plan, before=True)
        section = plan.sections.get(slot.key)
        if section is not None:
            yield from _placed(section, slot)
        elif slot.required:
            _report_missing(slot.key, plan, kind, resolver)
        yield from _beside(slot.key, plan, before=False)


def _group(slot: Slot, plan: Plan, kind: Kind, resolver: Resolver) -> Iterator[Section]:
    children = tuple(_fill(slot.slots, plan, kind, resolver))
    if children:
        yield Section(
            place=plan.place,
            heading=Text(slot.heading, plan.place),
            pieces=(Children(children),),
            levels=slot.levels,
        )


def _placed(section: Section, slot: Slot) -> Iterator[Section]:
    if slot.inline and section.heading is None:
        for piece in section.pieces:
            if isinstance(piece, Children):
                yield from piece.sections
            else:
                yield Section(section.place, (piece,), counted=False)
    elif slot.levels and not section.levels:
        yield section._replace(levels=slot.levels)
    else:
        yield section


def _beside(key: str, plan: Plan, *, before: bool) -> Iterator[Section]:
    for placed in plan.placed:
        if placed.anchor.raw == key and placed.before is before:
            yield placed.section


def _report_missing(key: str, plan: Plan, kind: Kind, resolver: Resolver) -> None:
    heading = resolver.string(Text(kind.headings.get(key, key), plan.place))
    resolver.report(
        "NOI011",
        f"Chưa có mục “{heading}”. Hãy thêm vào tệp: {key}: rồi viết nội dung ở các dòng dưới, "
        "mỗi ý một dòng bắt đầu bằng “- ”.",
        plan.place,
        Severity.WARNING,
    )

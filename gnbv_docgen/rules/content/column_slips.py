"""What is told of cells that do not follow from their line."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.column_laws import Breach, Kind, breaches
from gnbv_docgen.rules.content.figures_compared import places_of
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Slip
from gnbv_docgen.viet.figures import format_figure


def column_slips(content: Content, kind: Kind) -> Iterator[Slip]:
    """A slip for each cell that breaks a law of this ``kind``, in reading order."""
    for breach in breaches(content):
        if breach.kind == kind:
            item = breach.cell.item
            yield Slip(
                f"“{breach.cell.text}” ở dòng “{breach.line.title}”, cột “{breach.head}”",
                f"{shown(breach)} ({breach.law}), hoặc sửa số ghi sai",
                item.index, 0, len(item.text), sure=breach.sure,
            )  # fmt: skip


def shown(breach: Breach) -> str:
    """What the cell should say, with as many decimals as it has."""
    return format_figure(breach.exact, places_of(breach.cell.value))

"""Sections: paper, margins, numbering of pages, and which header stands over which page."""

from __future__ import annotations

from typing import Final, NamedTuple

from gnbv_docgen.docx.lines import Place
from gnbv_docgen.docx.ooxml import Element, R, W, on, points, whole

_MM: Final = 25.4 / 72
# A page without w:pgSz is what Word calls Letter.
_LETTER: Final = (612.0, 792.0)
_KINDS: Final = ("default", "first", "even")


class Layout(NamedTuple):
    """A section's page; lengths in points. ``parts`` are relations by ("header", "default")."""

    width: float
    height: float
    margins: dict[str, float | None]
    title_page: bool
    starts: int | None
    number_format: str
    columns: int
    gap: float
    parts: dict[tuple[str, str], str]

    def mm(self, name: str) -> float | None:
        """A margin in millimetres, None when the file does not say."""
        margin = self.margins.get(name)
        return None if margin is None else round(margin * _MM, 3)

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height of the paper in millimetres."""
        return round(self.width * _MM, 3), round(self.height * _MM, 3)

    @property
    def place(self) -> Place:
        """The room for text in a column of the page."""
        left, right = self.margins.get("left"), self.margins.get("right")
        if left is None or right is None:
            return Place("body", None, left, self.width)
        width = (self.width - left - right - (self.columns - 1) * self.gap) / self.columns
        return Place("body", max(width, 0.0), left, self.width)


def read_layouts(found: list[Element], settings: Element | None) -> list[Layout]:
    """The sections of a document; a header or footer not named is that of the section before."""
    at_top = settings is not None and settings.find(W + "gutterAtTop") is not None
    layouts: list[Layout] = []
    for element in found:
        inherited = layouts[-1].parts if layouts else {}
        layouts.append(_layout(element, inherited, at_top=at_top))
    return layouts or [Layout(*_LETTER, {}, False, None, "decimal", 1, 0.0, {})]


def _layout(
    element: Element, inherited: dict[tuple[str, str], str], *, at_top: bool
) -> Layout:  # fmt: skip
    values = {str(child.tag).rpartition("}")[2]: child for child in element}
    size, numbers, columns = values.get("pgSz"), values.get("pgNumType"), values.get("cols")
    width, height = (
        points(None if size is None else size.get(W + name)) or usual
        for name, usual in zip("wh", _LETTER, strict=True)
    )
    parts = dict(inherited)
    for kind in ("header", "footer"):
        for reference in element.iterfind(f"{W}{kind}Reference"):
            parts[kind, reference.get(W + "type", "default")] = reference.get(R + "id", "")
    count = whole(None if columns is None else columns.get(W + "num")) or 1
    gap = points(None if columns is None else columns.get(W + "space", "720")) or 0.0
    return Layout(
        width, height, _margins(values.get("pgMar"), at_top=at_top),
        "titlePg" in values and on(values["titlePg"]),
        whole(None if numbers is None else numbers.get(W + "start")),
        "decimal" if numbers is None else numbers.get(W + "fmt", "decimal"),
        min(max(count, 1), 50), gap, parts,
    )  # fmt: skip


def _margins(element: Element | None, *, at_top: bool) -> dict[str, float | None]:
    """Margins in points. A gutter makes the left one wider, or the top one if so set."""
    if element is None:
        return {}
    names = ("top", "bottom", "left", "right", "header", "footer")
    margins = {name: points(element.get(W + name)) for name in names}
    for side in ("top", "bottom"):
        written = margins[side]
        margins[side] = None if written is None else abs(written)  # negative: text may not move it
    bound, gutter = ("top" if at_top else "left"), points(element.get(W + "gutter")) or 0.0
    edge = margins[bound]
    margins[bound] = None if edge is None else edge + gutter
    return margins


def shown_parts(layout: Layout, kind: str, *, even: bool) -> list[tuple[str, str]]:
    """The headers or footers that a section shows: (variant, relation).

    ``even`` says that the document gives even pages their own.
    """
    wanted = {"default": True, "first": layout.title_page, "even": even}
    return [
        (variant, layout.parts[kind, variant])
        for variant in _KINDS
        if wanted[variant] and (kind, variant) in layout.parts
    ]

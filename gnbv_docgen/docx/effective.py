"""Effective formatting: layer over layer, as Word lays them (ISO/IEC 29500-1, 17.7.2).

From the bottom: the document's defaults, the table's style, numbering and the paragraph style (each
style over the one it is based on), the character style, and what stands at the place itself. Every
answer is kept: a file has few combinations and many paragraphs.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from gnbv_docgen.docx.formats import ParagraphFormat, RunFormat, paragraph_format, run_format
from gnbv_docgen.docx.layers import (
    TOGGLES,
    Layer,
    paragraph_key,
    paragraph_layer,
    run_key,
    run_layer,
)
from gnbv_docgen.docx.numbering import Numbering
from gnbv_docgen.docx.ooxml import VAL, Element, TooLongError, W
from gnbv_docgen.docx.theme import Theme

_MOST_FORMATS: Final = 20_000
_CHAIN: Final = 50  # more styles than anyone bases on one another


class TableStyle(NamedTuple):
    """What a table says of the text in one of its cells. ``key`` tells it from any other."""

    key: tuple[str, ...]
    run: Layer
    paragraph: Layer


PLAIN: Final = TableStyle((), {}, {})


class _ParagraphStyle(NamedTuple):
    """A paragraph style and those it is based on, the base first: ids, and what each says."""

    name: str
    ids: tuple[str, ...]
    layers: tuple[Layer, ...]

    @property
    def style_id(self) -> str:
        """The id of the style itself; empty for a file without styles."""
        return self.ids[-1] if self.ids else ""


class Styles:
    """The styles of a file, and the formatting that follows from them."""

    def __init__(self, root: Element | None, theme: Theme, numbering: Numbering) -> None:
        self._theme = theme
        self._numbering = numbering
        self._styles: dict[str, Element] = {}
        self._defaults: dict[str, str] = {}
        for style in () if root is None else root.iterfind(W + "style"):
            name = style.get(W + "styleId", "")
            self._styles[name] = style
            if style.get(W + "default") in {"1", "true", "on"}:
                self._defaults[style.get(W + "type", "paragraph")] = name
        if "Normal" in self._styles:  # the default of Word itself, whatever the file forgot to say
            self._defaults.setdefault("paragraph", "Normal")
        defaults = None if root is None else root.find(W + "docDefaults")
        found = [
            None if defaults is None else defaults.find(f"{W}{kind}Default/{W}{kind}")
            for kind in ("rPr", "pPr")
        ]
        self._run_defaults = run_layer(found[0], theme)
        self._paragraph_defaults = paragraph_layer(found[1])
        self._run_styles: dict[str, Layer] = {}
        self._paragraph_styles: dict[str, _ParagraphStyle] = {}
        self._paragraphs: dict[tuple[Any, ...], ParagraphFormat] = {}
        self._runs: dict[tuple[Any, ...], RunFormat] = {}

    def chain(self, name: str, kind: str) -> list[Element]:
        """The style ``name`` of ``kind`` ("paragraph") and those it is based on, the base first.

        For a name that the file does not define, the default style of that kind.
        """
        style = self._styles.get(name)
        if style is None or style.get(W + "type", "paragraph") != kind:
            style = self._styles.get(self._defaults.get(kind, ""))
        found: list[Element] = []
        while style is not None and style not in found and len(found) < _CHAIN:
            found.insert(0, style)
            base = style.find(W + "basedOn")
            style = None if base is None else self._styles.get(base.get(VAL, ""))
        return found

    def paragraph(self, properties: Element | None, table: TableStyle = PLAIN) -> ParagraphFormat:
        """The format of a paragraph with the ``w:pPr`` ``properties`` in a cell of ``table``."""
        key = (table.key, paragraph_key(properties))
        known = self._paragraphs.get(key)
        if known is None:
            known = self._paragraphs[key] = self._paragraph(paragraph_layer(properties), table)
        return known

    def run(self, properties: Element | None, style: str, table: TableStyle = PLAIN) -> RunFormat:
        """The format of a run with the ``w:rPr`` ``properties`` in a paragraph of ``style``."""
        key = (table.key, style, run_key(properties))
        known = self._runs.get(key)
        if known is None:
            if len(self._runs) + len(self._paragraphs) > _MOST_FORMATS:
                raise TooLongError
            known = self._runs[key] = self._run(run_layer(properties, self._theme), style, table)
        return known

    def run_style(self, name: str, kind: str) -> Layer:
        """What the style ``name`` of ``kind`` says of letters, with all that it is based on."""
        known = self._run_styles.get(kind + name)
        if known is None:
            known = {}
            for style in self.chain(name, kind):
                known.update(run_layer(style.find(W + "rPr"), self._theme))
            self._run_styles[kind + name] = known
        return known

    def _run(self, direct: Layer, style: str, table: TableStyle) -> RunFormat:
        paragraph = self.run_style(style, "paragraph")
        character = self.run_style(direct.get("style") or "", "character")
        layer = {**self._run_defaults, **table.run, **paragraph, **character, **direct}
        for name in TOGGLES:
            if name not in direct:
                flips = (part.get(name, False) for part in (table.run, paragraph, character))
                layer[name] = self._run_defaults.get(name, False) or sum(flips) % 2 == 1
        return run_format(layer)

    def _paragraph(self, direct: Layer, table: TableStyle) -> ParagraphFormat:
        style = self._paragraph_style(direct.get("style") or "")
        layers = [self._paragraph_defaults, table.paragraph, *style.layers, direct]
        numbered = [at for at, layer in enumerate(layers) if "numId" in layer]
        numbering = self._numbered(layers, style.ids) if numbered else None
        if numbering:
            # A level's indents lie just under the layer that names the numbering.
            layers.insert(numbered[-1], self._numbering.layer(*numbering))
        layer: Layer = {}
        sides: dict[str, str] = {}
        stops: dict[float, str] = {}
        for upper in layers:
            layer.update(upper)
            sides.update(upper.get("borders", ()))
            stops.update(upper.get("tabs", ()))
        layer.update(borders=sides, tabs=stops)
        return paragraph_format(layer, (style.name, style.style_id), numbering)

    def _paragraph_style(self, name: str) -> _ParagraphStyle:
        known = self._paragraph_styles.get(name)
        if known is None:
            chain = self.chain(name, "paragraph")
            ids = tuple(style.get(W + "styleId", "") for style in chain)
            layers = tuple(paragraph_layer(style.find(W + "pPr")) for style in chain)
            called = chain[-1].find(W + "name") if chain else None
            shown = "".join(ids[-1:]) if called is None else called.get(VAL, "")
            known = self._paragraph_styles[name] = _ParagraphStyle(shown, ids, layers)
        return known

    def _numbered(self, layers: list[Layer], ids: tuple[str, ...]) -> tuple[int, int] | None:
        merged: Layer = {}
        for layer in layers:
            merged.update({name: layer[name] for name in ("numId", "ilvl") if name in layer})
        num, level = merged.get("numId"), merged.get("ilvl")
        if not num:
            return None
        if "numId" not in layers[-1]:
            for style in reversed(ids):
                linked = self._numbering.level_of_style(num, style)
                if linked is not None:
                    return num, linked
        return num, min(max(level or 0, 0), 8)

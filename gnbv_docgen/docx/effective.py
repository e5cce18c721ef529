"""Effective formatting: layer over layer, as Word lays them (ISO/IEC 29500-1, 17.7.2).

From the bottom: the document's defaults, the table's style, numbering and the paragraph style (each
style over the one it is based on), the character style, and what stands at the place itself. Every
answer is kept: a file has few combinations and many paragraphs.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple, cast

from gnbv_docgen.docx.fonts import Fonts
from gnbv_docgen.docx.layers import (
    TOGGLES,
    Layer,
    is_box,
    paragraph_key,
    paragraph_layer,
    run_key,
    run_layer,
)
from gnbv_docgen.docx.numbering import Numbering
from gnbv_docgen.docx.ooxml import VAL, Element, TooLongError, W
from gnbv_docgen.docx.theme import Theme
from gnbv_docgen.docx.view import Alignment, LineRule

# What the format itself says where nothing else does.
_SIZE: Final = 10.0
_ALIGNMENTS: Final[dict[str | None, Alignment]] = {
    None: "left", "left": "left", "start": "left", "right": "right", "end": "right",
    "center": "centre", "both": "justified", "lowKashida": "justified",
    "mediumKashida": "justified", "highKashida": "justified", "distribute": "distributed",
    "thaiDistribute": "distributed",
}  # fmt: skip
_MIRRORED: Final[dict[Alignment, Alignment]] = {"left": "right", "right": "left"}
_LINE_RULES: Final[dict[str, LineRule]] = {"auto": "auto", "exact": "exact", "atLeast": "at_least"}
_MOST_FORMATS: Final = 20_000
_CHAIN: Final = 50  # more styles than anyone bases on one another


class RunFormat(NamedTuple):
    """How a run looks; sizes in points."""

    fonts: Fonts
    size: float | None
    bold: bool
    italic: bool
    underline: bool
    colour: str | None
    caps: bool
    hidden: bool
    boxed: bool
    raised: bool
    spacing: float


class ParagraphFormat(NamedTuple):
    """How a paragraph stands; lengths in points, ``borders`` by side, ``numbering`` num and level.

    ``tabs`` are the tab stops in order: position and kind ("center").
    """

    style: str
    style_id: str
    alignment: Alignment | None
    left: float | None
    right: float | None
    first_line: float | None
    before: float | None
    after: float | None
    line: float | None
    line_rule: LineRule | None
    contextual: bool
    keep_next: bool
    page_break_before: bool
    boxed: bool
    borders: dict[str, str]
    numbering: tuple[int, int] | None
    tabs: tuple[tuple[float, str], ...]
    framed: bool


class TableStyle(NamedTuple):
    """What a table says of the text in one of its cells. ``key`` tells it from any other."""

    key: tuple[str, ...]
    run: Layer
    paragraph: Layer


PLAIN: Final = TableStyle((), {}, {})


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
        return _run_format(layer)

    def _paragraph(self, direct: Layer, table: TableStyle) -> ParagraphFormat:
        chain = self.chain(direct.get("style") or "", "paragraph")
        layers = [self._paragraph_defaults, table.paragraph]
        layers += [paragraph_layer(style.find(W + "pPr")) for style in chain]
        layers.append(direct)
        style_id = chain[-1].get(W + "styleId", "") if chain else ""
        numbered = [at for at, layer in enumerate(layers) if "numId" in layer]
        numbering = self._numbered(layers, chain) if numbered else None
        if numbering:
            # A level's indents lie just under the layer that names the numbering.
            layers.insert(numbered[-1], self._numbering.layer(*numbering))
        layer: Layer = {}
        for upper in layers:
            sides = {**layer.get("borders", {}), **upper.get("borders", {})}
            stops = {**layer.get("tabs", {}), **upper.get("tabs", {})}
            layer.update(upper, borders=sides, tabs=stops)
        name = chain[-1].find(W + "name") if chain else None
        return _paragraph_format(
            layer, (style_id if name is None else name.get(VAL, ""), style_id), numbering
        )

    def _numbered(self, layers: list[Layer], chain: list[Element]) -> tuple[int, int] | None:
        merged: Layer = {}
        for layer in layers:
            merged.update({name: layer[name] for name in ("numId", "ilvl") if name in layer})
        num, level = merged.get("numId"), merged.get("ilvl")
        if not num:
            return None
        if "numId" not in layers[-1]:
            for style in reversed(chain):
                linked = self._numbering.level_of_style(num, style.get(W + "styleId", ""))
                if linked is not None:
                    return num, linked
        return num, min(max(level or 0, 0), 8)


def _run_format(layer: Layer) -> RunFormat:
    complex_script = bool(layer.get("cs") or layer.get("rtl"))
    fonts = Fonts(
        layer.get("ascii"), layer.get("hAnsi"), layer.get("eastAsia"), layer.get("csFont"),
        layer.get("hint") == "eastAsia", complex_script,
    )  # fmt: skip
    suffix = "Cs" if complex_script else ""
    return RunFormat(
        fonts, layer.get("sz" + suffix, _SIZE), layer["b" + suffix], layer["i" + suffix],
        layer.get("underline", False), layer.get("colour", "auto"), layer["caps"], layer["vanish"],
        layer.get("boxed", False), layer.get("raised", False), layer.get("spacing", 0.0),
    )  # fmt: skip


def _framed(layer: Layer, alignment: Alignment | None) -> Alignment | None:
    """How the text of a frame stands on the page: as the frame does when it is as narrow."""
    side = {"center": "centre", "left": "left", "right": "right"}.get(layer["frame"] or "")
    if layer["frame_width"]:
        return alignment if side == alignment else None
    return cast("Alignment | None", side)


def _paragraph_format(
    layer: Layer, style: tuple[str, str], numbering: tuple[int, int] | None
) -> ParagraphFormat:
    alignment = _ALIGNMENTS.get(layer.get("jc"))
    if layer.get("bidi") and alignment:
        alignment = _MIRRORED.get(alignment, alignment)
    if layer.get("frame", "") != "":
        alignment = _framed(layer, alignment)
    before, after = (
        None if layer.get(side + "Auto") else cast("float | None", layer.get(side, 0.0))
        for side in ("before", "after")
    )
    return ParagraphFormat(
        *style, alignment, layer.get("left", 0.0), layer.get("right", 0.0), layer.get("first", 0.0),
        before, after, layer.get("line", 1.0), _LINE_RULES.get(layer.get("rule", "auto")),
        layer.get("contextualSpacing", False), layer.get("keepNext", False),
        layer.get("pageBreakBefore", False), is_box(layer["borders"]), layer["borders"], numbering,
        tuple(sorted(tab for tab in layer["tabs"].items() if tab[1] != "clear")), "frame" in layer,
    )  # fmt: skip

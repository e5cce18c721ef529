"""How runs and paragraphs look in the end, from the layers that were laid over one another."""

from __future__ import annotations

from typing import Final, NamedTuple, cast

from gnbv_docgen.docx.fonts import Fonts
from gnbv_docgen.docx.layers import Layer, is_box
from gnbv_docgen.docx.view import Alignment, Frame, LineRule

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
    frame: Frame | None


def run_format(layer: Layer) -> RunFormat:
    """What all layers of a run, laid over one another, come to; it must hold the toggles."""
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


def paragraph_format(
    layer: Layer, style: tuple[str, str], numbering: tuple[int, int] | None
) -> ParagraphFormat:
    """What all layers of a paragraph come to; ``style`` is its style's name and id."""
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
        tuple(sorted(tab for tab in layer["tabs"].items() if tab[1] != "clear")),
        layer.get("frame_at"),
    )  # fmt: skip


def _framed(layer: Layer, alignment: Alignment | None) -> Alignment | None:
    """How the text of a frame stands on the page: as the frame does when it is as narrow."""
    side = {"center": "centre", "left": "left", "right": "right"}.get(layer["frame"] or "")
    if layer["frame_width"]:
        return alignment if side == alignment else None
    return cast("Alignment | None", side)

"""What one ``w:rPr`` or ``w:pPr`` says, as a layer that lies over others.

A layer holds only what is said; lengths are in points. Styles, tables, numbering and the document's
defaults give layers too, and :mod:`gnbv_docgen.docx.effective` lays them over one another.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from gnbv_docgen.docx.ooxml import VAL, Element, W, number, on, points, whole
from gnbv_docgen.docx.theme import Theme
from gnbv_docgen.docx.view import Frame

Layer = dict[str, Any]

# Properties that a paragraph style and a character style turn over rather than set (ISO/IEC
# 29500-1, 17.7.3).
TOGGLES: Final = ("b", "i", "bCs", "iCs", "caps", "vanish")
_SWITCHES: Final = {W + name: name for name in (*TOGGLES, "rtl", "cs")}
_SIZES: Final = {W + "sz": "sz", W + "szCs": "szCs"}
_FONTS: Final = {
    "ascii": (W + "asciiTheme", W + "ascii"),
    "hAnsi": (W + "hAnsiTheme", W + "hAnsi"),
    "eastAsia": (W + "eastAsiaTheme", W + "eastAsia"),
    "csFont": (W + "cstheme", W + "cs"),
}
_PARAGRAPH_SWITCHES: Final = {
    W + name: name
    for name in ("contextualSpacing", "keepNext", "pageBreakBefore", "bidi")
}  # fmt: skip
NO_BORDER: Final = frozenset({None, "nil", "none"})
_NOT_SOLID: Final = ("dot", "dash", "wave", "three", "triple")
_WHITE: Final = "FFFFFF"
_ALL_SIDES: Final = ("top", "left", "bottom", "right")


def run_layer(properties: Element | None, theme: Theme) -> Layer:
    """The layer of a ``w:rPr``, themes resolved; empty for None."""
    layer: Layer = {}
    for child in () if properties is None else properties:
        tag = str(child.tag)
        if tag in _SWITCHES:
            layer[_SWITCHES[tag]] = on(child)
        elif tag in _SIZES:
            size = points(child.get(VAL), 2)
            if size is not None:
                layer[_SIZES[tag]] = size
        else:
            reader = _RUN_READERS.get(tag)
            if reader:
                reader(layer, child, theme)
    return layer


def _read_fonts(layer: Layer, element: Element, theme: Theme) -> None:
    for slot, (role, name) in _FONTS.items():
        written, played = element.get(name), element.get(role)
        if played:
            layer[slot] = theme.font(played) or written
        elif written:
            layer[slot] = written
    if element.get(W + "hint"):
        layer["hint"] = element.get(W + "hint")


def _read_colour(layer: Layer, element: Element, theme: Theme) -> None:
    layer["colour"] = theme.colour(element)


def _read_underline(layer: Layer, element: Element, _: Theme) -> None:
    if element.get(VAL) is not None:
        layer["underline"] = element.get(VAL) != "none"


def _read_border(layer: Layer, element: Element, _: Theme) -> None:
    white = element.get(W + "color", "").upper() == _WHITE
    layer["boxed"] = element.get(VAL) not in NO_BORDER and not white


def _read_raised(layer: Layer, element: Element, _: Theme) -> None:
    layer["raised"] = element.get(VAL) in ("superscript", "subscript")


def _read_letter_spacing(layer: Layer, element: Element, _: Theme) -> None:
    layer["spacing"] = points(element.get(VAL)) or 0.0


def _read_style(layer: Layer, element: Element, _: Theme) -> None:
    layer["style"] = element.get(VAL)


_RUN_READERS: Final[dict[str, Callable[[Layer, Element, Theme], None]]] = {
    W + "rFonts": _read_fonts,
    W + "color": _read_colour,
    W + "u": _read_underline,
    W + "bdr": _read_border,
    W + "rStyle": _read_style,
    W + "vertAlign": _read_raised,
    W + "spacing": _read_letter_spacing,
}


def paragraph_layer(properties: Element | None) -> Layer:
    """The layer of a ``w:pPr`` or of a numbering level's; empty for None."""
    layer: Layer = {}
    for child in () if properties is None else properties:
        tag = str(child.tag)
        if tag in _PARAGRAPH_SWITCHES:
            layer[_PARAGRAPH_SWITCHES[tag]] = on(child)
        else:
            reader = _PARAGRAPH_READERS.get(tag)
            if reader:
                reader(layer, child)
    return layer


def _read_alignment(layer: Layer, element: Element) -> None:
    layer["jc"] = element.get(VAL)


def _read_paragraph_style(layer: Layer, element: Element) -> None:
    layer["style"] = element.get(VAL)


def _read_indents(layer: Layer, element: Element) -> None:
    """Indents in twips. Those in letters' widths are unknown unless Word wrote the twips too."""
    for name, old in (("left", "start"), ("right", "end")):
        written = element.get(W + name, element.get(W + old))
        if written is not None:
            layer[name] = points(written)
        elif number(element.get(W + name + "Chars", element.get(W + old + "Chars"))):
            layer[name] = None
    hanging, first = points(element.get(W + "hanging")), element.get(W + "firstLine")
    if hanging is not None:
        layer["first"] = -hanging
    elif first is not None:
        layer["first"] = points(first)
    elif number(element.get(W + "firstLineChars")) or number(element.get(W + "hangingChars")):
        layer["first"] = None


def _read_spacing(layer: Layer, element: Element) -> None:
    """Spaces before and after (None when Word is to choose them itself), and between lines."""
    for name in ("before", "after"):
        auto = element.get(W + name + "Autospacing")
        if auto is not None:
            layer[name + "Auto"] = auto not in {"0", "false", "off"}
        written = element.get(W + name)
        if written is not None:
            layer[name] = points(written)
        elif number(element.get(W + name + "Lines")):
            layer[name] = None
    line = element.get(W + "line")
    if line is not None:
        rule = element.get(W + "lineRule", "auto")
        layer["rule"] = rule
        layer["line"] = points(line, 240 if rule == "auto" else 20)


def _read_numbering(layer: Layer, element: Element) -> None:
    for name in ("numId", "ilvl"):
        child = element.find(W + name)
        if child is not None:
            layer[name] = whole(child.get(VAL))


def _read_borders(layer: Layer, element: Element) -> None:
    layer["borders"] = {**layer.get("borders", {}), **borders(element)}


def _read_frame(layer: Layer, element: Element) -> None:
    """Where a frame puts its text: "" where the frame leaves that to the text, None: unknown."""
    layer["frame"] = element.get(W + "xAlign", None if element.get(W + "x") else "")
    layer["frame_width"] = element.get(W + "w") is not None
    on_page = element.get(W + "vAnchor", "page") == "page" and element.get(W + "yAlign") is None
    layer["frame_at"] = Frame(points(element.get(W + "y")) if on_page else None)


def _read_tabs(layer: Layer, element: Element) -> None:
    """Tab stops by position in points; one that is cleared hides that of the style."""
    stops = dict(layer.get("tabs", {}))
    for tab in element:
        position = points(tab.get(W + "pos"))
        if position is not None:
            stops[position] = tab.get(VAL, "left")
    layer["tabs"] = stops


_PARAGRAPH_READERS: Final[dict[str, Callable[[Layer, Element], None]]] = {
    W + "jc": _read_alignment,
    W + "pStyle": _read_paragraph_style,
    W + "ind": _read_indents,
    W + "spacing": _read_spacing,
    W + "numPr": _read_numbering,
    W + "pBdr": _read_borders,
    W + "framePr": _read_frame,
    W + "tabs": _read_tabs,
}
_OF_RUNS: Final = frozenset({*_SWITCHES, *_SIZES, *_RUN_READERS})
_OF_PARAGRAPHS: Final = frozenset({*_PARAGRAPH_SWITCHES, *_PARAGRAPH_READERS})


def run_key(properties: Element | None) -> tuple[Any, ...]:
    """What a ``w:rPr`` says that enters its layer, as a value that can be compared."""
    return () if properties is None else _key(properties, _OF_RUNS)


def paragraph_key(properties: Element | None) -> tuple[Any, ...]:
    """What a ``w:pPr`` says that enters its layer, as a value that can be compared."""
    return () if properties is None else _key(properties, _OF_PARAGRAPHS)


def _key(properties: Element, names: frozenset[str]) -> tuple[Any, ...]:
    return tuple(
        [
            (tag, *child.items()) if not len(child) else (tag, _inner(child))
            for child in properties
            if (tag := child.tag) in names
        ]
    )


def _inner(element: Element) -> tuple[Any, ...]:
    return tuple([(child.tag, *child.items()) for child in element])


def borders(element: Element | None) -> dict[str, str]:
    """The sides that a group of borders speaks of: "" where none shows, "solid" or "broken".

    Borders in white are a way to have none.
    """
    sides = {}
    for child in () if element is None else element:
        side = str(child.tag).rpartition("}")[2]
        side = {"start": "left", "end": "right"}.get(side, side)
        kind = child.get(VAL)
        if kind in NO_BORDER or child.get(W + "color", "").upper() == _WHITE:
            sides[side] = ""
        else:
            broken = any(word in str(kind).casefold() for word in _NOT_SOLID)
            sides[side] = "broken" if broken else "solid"
    return sides


def is_box(sides: dict[str, str]) -> bool:
    """Whether borders stand on all four sides."""
    return all(sides.get(side) for side in _ALL_SIDES)

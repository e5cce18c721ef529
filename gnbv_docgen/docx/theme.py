"""The theme of a Word file: the fonts and colours that other parts name by their role."""

from __future__ import annotations

import re
from colorsys import hls_to_rgb, rgb_to_hls
from typing import Final

from gnbv_docgen.docx.ooxml import VAL, A, Element, W

# Roles in w:asciiTheme and the like: the theme's font scheme and script.
_SCRIPTS: Final = {
    "Ascii": "latin",
    "HAnsi": "latin",
    "EastAsia": "ea",
    "Bidi": "cs",
}
# Names of colours in text, and the slots that they mean unless the settings map them otherwise.
_SLOTS: Final = {
    "text1": "dk1",
    "background1": "lt1",
    "text2": "dk2",
    "background2": "lt2",
    "dark1": "dk1",
    "light1": "lt1",
    "dark2": "dk2",
    "light2": "lt2",
    "hyperlink": "hlink",
    "followedHyperlink": "folHlink",
}
_HEX: Final = re.compile("[0-9A-F]{6}")
_SHARE: Final = re.compile(r"[0-9A-Fa-f]{2}")
_MAPPED: Final = {"text1": "t1", "background1": "bg1", "text2": "t2", "background2": "bg2"}


class Theme:
    """Fonts and colours by role; empty for a file without a theme.

    ``settings`` may map the four colours of text and background to other slots of the theme.
    """

    def __init__(self, root: Element | None, settings: Element | None) -> None:
        self._fonts: dict[str, str] = {}
        self._colours: dict[str, str] = {}
        self._map: dict[str, str] = {}
        if root is not None:
            self._read(root)
        mapping = None if settings is None else settings.find(W + "clrSchemeMapping")
        if mapping is not None:
            self._map = {name: mapping.get(W + short, "") for name, short in _MAPPED.items()}

    def _read(self, root: Element) -> None:
        fonts = root.find(f".//{A}fontScheme")
        for scheme in () if fonts is None else fonts:
            kind = str(scheme.tag).removeprefix(A).removesuffix("Font")
            for role, script in _SCRIPTS.items():
                font = scheme.find(A + script)
                self._fonts[kind + role] = "" if font is None else font.get("typeface", "")
        for slot in root.iterfind(f".//{A}clrScheme/*"):
            for colour in slot:
                value = colour.get("lastClr") or colour.get("val") or ""
                self._colours[str(slot.tag).rpartition("}")[2]] = value.upper()

    def font(self, role: str) -> str | None:
        """The font that plays ``role`` ("minorHAnsi"); None when the theme does not say."""
        return self._fonts.get(role) or None

    def colour(self, element: Element) -> str | None:
        """The colour of a ``w:color``: "auto", RRGGBB, or None when it cannot be told."""
        written = element.get(VAL)
        name = element.get(W + "themeColor")
        if name and name != "none":
            mapped = self._map.get(name) or name
            base = self._colours.get(_SLOTS.get(mapped, mapped))
            if base is not None:
                return _toned(base, element.get(W + "themeTint"), element.get(W + "themeShade"))
        if written is None:
            return None
        return "auto" if written == "auto" else _known(written.upper())


def _known(colour: str) -> str | None:
    """``colour``, or None when it is not RRGGBB."""
    return colour if _HEX.fullmatch(colour) else None


def _toned(colour: str, tint: str | None, shade: str | None) -> str | None:
    """``colour`` made lighter or darker, both in 255ths as two hexadecimal digits."""
    written = tint or shade
    if not written:
        return _known(colour)
    if not _HEX.fullmatch(colour) or not _SHARE.fullmatch(written):
        return None
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    share = int(written, 16) / 255
    hue, light, saturation = rgb_to_hls(red, green, blue)
    light = light * share + (1 - share) if tint else light * share
    return "".join(f"{round(part * 255):02X}" for part in hls_to_rgb(hue, light, saturation))

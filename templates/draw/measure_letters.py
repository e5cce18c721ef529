"""Measures how wide letters of Times New Roman are, for ``gnbv_docgen/docx/letter_widths.json``.

Liberation Serif has the advance widths of Times New Roman and may be measured freely. Run again
only when letters are added; it needs fontTools, which the project itself does not::

    python -m pip install fonttools
    python templates/draw/measure_letters.py FOLDER_OF_LIBERATION_SERIF
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

TARGET = Path(__file__).resolve().parents[2] / "gnbv_docgen" / "docx" / "letter_widths.json"

FACES = {
    "regular": "LiberationSerif-Regular.ttf",
    "bold": "LiberationSerif-Bold.ttf",
    "italic": "LiberationSerif-Italic.ttf",
    "bold italic": "LiberationSerif-BoldItalic.ttf",
}

# Blocks of Unicode that a Vietnamese document draws on: first and last letter of each.
RANGES = (
    ("\u0020", "\u007e"),  # ASCII
    ("\u00a0", "\u00ff"),  # no-break space, §, «», °, ², accented vowels of Latin-1
    ("\u0102", "\u0103"),  # Ă ă
    ("\u0110", "\u0111"),  # Đ đ
    ("\u0128", "\u0129"),  # Ĩ ĩ
    ("\u0168", "\u0169"),  # Ũ ũ
    ("\u01a0", "\u01a1"),  # Ơ ơ
    ("\u01af", "\u01b0"),  # Ư ư
    ("\u1ea0", "\u1ef9"),  # all other Vietnamese vowels with their tones
    ("\u2013", "\u2014"),  # en dash, em dash
    ("\u2018", "\u201e"),  # quotation marks
)
SINGLES = "•…‰′″‹›₫€№™−≈≠≤≥→←"

SOFT_HYPHEN = "\u00ad"  # is not printed


def letters() -> Iterator[str]:
    """Every letter that is measured, in code order within each block."""
    for first, last in RANGES:
        yield from (chr(code) for code in range(ord(first), ord(last) + 1))
    yield from SINGLES


def measure(font_file: Path) -> dict[str, object]:
    """Letters of one face grouped by advance width, and the mean width, in font units."""
    from fontTools.ttLib import TTFont

    font = TTFont(font_file)
    if font["head"].unitsPerEm != 2048:
        raise SystemExit(f"{font_file}: measured in units other than 1/2048 em")
    glyphs, advances = font.getBestCmap(), font["hmtx"]
    words = [letter for letter in letters() if letter.isalpha() and letter.islower()]
    missing = [letter for letter in words if ord(letter) not in glyphs]
    if missing:
        raise SystemExit(f"{font_file}: lacks {''.join(missing)}; Liberation 2 has them")
    groups: dict[int, str] = defaultdict(str)
    for letter in letters():
        if letter != SOFT_HYPHEN and ord(letter) in glyphs:
            groups[advances[glyphs[ord(letter)]][0]] += letter
    mean = sum(advances[glyphs[ord(letter)]][0] for letter in words) / len(words)
    return {"average": round(mean), "advances": {str(k): groups[k] for k in sorted(groups)}}


def main(folder: str) -> None:
    """Writes the table from the fonts in ``folder``."""
    table = {
        "source": "advance widths of Liberation Serif, which are those of Times New Roman",
        "units_per_em": 2048,
        "faces": {face: measure(Path(folder) / name) for face, name in FACES.items()},
    }
    text = json.dumps(table, ensure_ascii=False, indent=1)
    TARGET.write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Draws ``templates/ke_hoach.docx`` anew: ``python templates/draw_ke_hoach.py [TARGET]``."""

from __future__ import annotations

import sys
from pathlib import Path

TEMPLATES = Path(__file__).resolve().parent
sys.path.insert(0, str(TEMPLATES.parent))  # the engine's table of letter widths

from draw.ke_hoach import draw  # noqa: E402


def main(target: str = "") -> None:
    """Writes the template to ``target``, or over the one beside this script."""
    (Path(target) if target else TEMPLATES / "ke_hoach.docx").write_bytes(draw())


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Plan files beside what they print: ``tests/data/outline/NAME.yaml`` and ``NAME.txt``.

A pair of files is a test. The text shows first the findings, then the outline part by part, one
block a line (``tests/plan/printed.py``). To write the texts anew, then to read every change::

    python -m tests.plan.outline.golden
    git diff tests/data/outline
"""

from __future__ import annotations

from pathlib import Path

from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.workspace.library import library
from tests.plan.printed import outline_lines, told

FOLDER = Path(__file__).parents[2] / "data" / "outline"


def golden_files() -> list[Path]:
    """The plan files, in order."""
    return sorted(FOLDER.glob("*.yaml"))


def shown(path: Path) -> str:
    """Findings and outline of a plan file."""
    reading = read_plan(path.read_bytes(), path.name, library())
    lines = [*told(reading)]
    if reading.outline is not None:
        lines += outline_lines(reading.outline)
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    for plan_file in golden_files():
        plan_file.with_suffix(".txt").write_text(shown(plan_file), encoding="utf-8")

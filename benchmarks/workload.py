"""What is measured: the real plan, longer ones like it, many files of it."""

from __future__ import annotations

import json
from html import unescape
from itertools import cycle
from pathlib import Path

import yaml

from gnbv_docgen.plan.blocks import Outline, plain
from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.render.context import context
from gnbv_docgen.viet.words import in_words
from gnbv_docgen.workspace.library import library

ROOT = Path(__file__).resolve().parent.parent
PLAN = ROOT / "plans" / "2024" / "ke-hoach-giam-ngheo-ben-vung.yaml"
TEMPLATE = ROOT / "templates" / "ke_hoach.docx"
LETTERS = 2800
"""Of a page full of text."""
_BEHIND_SOLUTIONS = "\nphan_cong:\n"
PORTRAIT_MM, LANDSCAPE_MM = 160.0, 247.0

# What a script that knows nothing of plans would check its data with.
PLAIN_SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["ten_loai", "trich_yeu", "blocks", "noi_nhan"],
    "properties": {
        "ten_loai": {"type": "string"},
        "trich_yeu": {"type": "array", "items": {"type": "string"}},
        "noi_nhan": {"type": "array", "items": {"type": "string"}},
        "blocks": {
            "type": "array",
            "items": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "string"}]},
        },
    },
}


def outline() -> Outline:
    """The real plan as printed."""
    printed = read_plan(PLAN.read_bytes(), PLAN.name, library()).outline
    assert printed is not None
    return printed


def longer(printed: Outline, times: int) -> Outline:
    """A plan whose body is ``times`` as long."""
    return printed._replace(blocks=printed.blocks * times)


def long_plan(pages: int, first: int = 1) -> bytes:
    """A plan file of so many pages: the real plan with its own paragraphs again, as solutions.

    No two paragraphs are equal: before each stands a number in words, counted from ``first``.
    """
    bodies = [(block.kind, plain(block.spans)) for block in outline().blocks]
    again = [
        text[0].lower() + text[1:]
        for kind, text in bodies
        # A document with its date is told in full once.
        if kind in ("item", "dash", "paragraph") and " ngày " not in text
    ]
    letters = sum(len(text) for _, text in bodies)
    lines = []
    for number, text in enumerate(cycle(again), first):
        if letters >= pages * LETTERS:
            break
        paragraph = f"Việc thứ {in_words(number)}: {text}"
        lines.append(f"  - {json.dumps(paragraph, ensure_ascii=False)}\n")
        letters += len(paragraph)
    grown = "".join(lines) + _BEHIND_SOLUTIONS
    return PLAN.read_text("utf-8").replace(_BEHIND_SOLUTIONS, grown).encode()


def names(printed: Outline) -> dict[str, object]:
    """What the template is given for ``printed``."""
    return context(printed, portrait_mm=PORTRAIT_MM, landscape_mm=LANDSCAPE_MM)


def plain_data(printed: Outline) -> str:
    """The template's names as a YAML file, as the script of a docxtpl user would load them."""
    return yaml.safe_dump(_plain(names(printed)), allow_unicode=True)


def many_plans(folder: Path, count: int) -> None:
    """``count`` plan files of one size that differ in what they say."""
    folder.mkdir(parents=True)
    text = PLAN.read_text("utf-8")
    for number in range(count):
        plan = folder / f"ke-hoach-{number:04}.yaml"
        plan.write_text(text.replace("Hoằng Lưu", f"Hoằng Lưu {number}"), "utf-8")


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(inner) for inner in value]
    return value if isinstance(value, bool) else unescape(str(value))

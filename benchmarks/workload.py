"""What is measured: the real plan, longer ones like it, many files of it."""

from __future__ import annotations

from html import unescape
from pathlib import Path

import yaml

from gnbv_docgen.plan.blocks import Outline
from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.render.context import context
from gnbv_docgen.workspace.library import library

ROOT = Path(__file__).resolve().parent.parent
PLAN = ROOT / "plans" / "2024" / "ke-hoach-giam-ngheo-ben-vung.yaml"
TEMPLATE = ROOT / "templates" / "ke_hoach.docx"
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
        plan.write_text(text.replace("xã Hoằng Lưu", f"xã Hoằng Lưu {number}"), "utf-8")


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(inner) for inner in value]
    return value if isinstance(value, bool) else unescape(str(value))

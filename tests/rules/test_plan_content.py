"""A plan and the Word file built from it have the same content."""

from __future__ import annotations

from pathlib import Path

import pytest

from gnbv_docgen.docx.read import read
from gnbv_docgen.docx.segment import segment
from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.render.compose import compose
from gnbv_docgen.render.document import Renderer
from gnbv_docgen.rules.content import Content
from gnbv_docgen.rules.plan_content import plan_content
from gnbv_docgen.rules.word_content import word_content
from gnbv_docgen.workspace.library import bundled_template, library

ROOT = Path(__file__).resolve().parents[2]
FILES = [*(ROOT / "plans/2024").glob("*.yaml"), *(ROOT / "examples").glob("*.yaml"),
         *(ROOT / "tests/data/outline").glob("*.yaml")]  # fmt: skip


def can_be_built(path: Path) -> bool:
    return read_plan(path.read_bytes(), path.name, library()).outline is not None


PLANS = [path for path in sorted(FILES) if can_be_built(path)]


def both(data: bytes, name: str) -> tuple[Content, Content]:
    reading = read_plan(data, name, library())
    assert reading.plan is not None
    assert reading.outline is not None
    view = read(compose(Renderer(bundled_template()), reading.outline, "0" * 64), name)
    typed = plan_content(reading.plan, reading.outline, data.decode(), name)
    return typed, word_content(view, segment(view), name)


def told(content: Content) -> list[tuple[object, ...]]:
    return [
        (item.role, " ".join(item.text.split()), item.number, item.level, item.appendix,
         item.table, item.row, item.column)
        for item in content.items
    ]  # fmt: skip


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_the_same_items(path):
    typed, printed = both(path.read_bytes(), path.name)
    assert told(typed) == told(printed)
    assert typed.date == printed.date
    assert typed.year == printed.year


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_every_item_has_its_line(path):
    typed, _ = both(path.read_bytes(), path.name)
    assert [item for item in typed.items if not typed.places.place(item, 0, None).line] == []

"""A plan and the Word file built from it have the same content."""

from __future__ import annotations

from pathlib import Path

import pytest

from gnbv_docgen.docx.read import read
from gnbv_docgen.docx.segment import segment
from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.render.compose import compose
from gnbv_docgen.render.document import Renderer
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.plan_content import plan_content
from gnbv_docgen.rules.content.word_content import word_content
from gnbv_docgen.rules.loading import content_rules
from gnbv_docgen.workspace.library import bundled_template, library
from gnbv_docgen.workspace.registers import register_for

ROOT = Path(__file__).resolve().parents[3]
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


# Of the plan file alone: whether a basis is typed or named by its identifier.
OF_THE_FILE = {"ND036"}


def slips(content: Content) -> list[tuple[object, ...]]:
    found = []
    for rule in content_rules():
        if rule.code in OF_THE_FILE:
            continue
        for slip in rule.check(content):
            item = None if getattr(slip, "item", None) is None else content.items[slip.item]
            where = item.text[slip.start : slip.end] if item is not None else ""
            found.append((rule.code, type(slip).__name__, *slip[:2], where))
    return found


def spoilt(data: bytes) -> bytes:
    """The plan as hasty hands would leave it."""
    text = data.decode()
    for old, new in (
        ("Nhân dân", "nhân dân"), (" số ", " số: "), ("2021 - 2025", "2021-2025"), (", ", " ,"),
        ("tháng ", "tháng 0"), ("xã ", "xã  "), ("hộ nghèo", "hộ hộ nghèo"), ("/KH-", "/ KH-"),
    ):  # fmt: skip
        head, mark, body = text.partition("ket_qua_nam_truoc:")
        text = head + mark + body.replace(old, new, 4)
    return text.encode()


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
@pytest.mark.parametrize("change", [bytes, spoilt])
def test_the_same_findings(path, change):
    data = change(path.read_bytes())
    if read_plan(data, path.name, library()).outline is None:
        data = path.read_bytes()  # the change broke a figure that the engine needs
    typed, printed = both(data, path.name)
    register = register_for(path.parent)
    for content in (typed, printed):
        content.register = register
    assert slips(typed) == slips(printed)


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_every_item_has_its_line(path):
    typed, _ = both(path.read_bytes(), path.name)
    assert [item for item in typed.items if not typed.places.place(item, 0, None).line] == []

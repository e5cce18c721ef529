"""The real template, and small changes to it, for tests that need one."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

from gnbv_docgen.plan.blocks import Outline
from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.render.context import context
from gnbv_docgen.render.seal import CoreProperties
from gnbv_docgen.workspace.library import bundled_template, library

ROOT = Path(__file__).resolve().parents[2]
PLANS = sorted([*(ROOT / "plans").glob("2*/*.yaml"), *(ROOT / "examples").glob("*.yaml")])
TEMPLATE = bundled_template()
CORE = CoreProperties("Kế hoạch", "Giảm nghèo", "Ủy ban nhân dân xã", "2026-03-09T00:00:00Z")
BODY = "word/document.xml"


def outline(plan: Path) -> Outline:
    printed = read_plan(plan.read_bytes(), plan.name, library()).outline
    assert printed is not None
    return printed


def names(plan: Path) -> dict[str, object]:
    return context(outline(plan), portrait_mm=160.0, landscape_mm=247.0)


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def zipped(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return target.getvalue()


def changed(*pairs: tuple[str, str], part: str = BODY) -> bytes:
    """The template with texts of one part replaced; each must be there."""
    parts = members(TEMPLATE)
    text = parts[part].decode("utf-8")
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new, 1)
    return zipped({**parts, part: text.encode("utf-8")})


def with_tag(tag: str) -> bytes:
    """The template with ``tag`` as the text of the place name."""
    return changed(("{{ dia_danh }}", tag.replace("&", "&amp;").replace("<", "&lt;")))


def body(data: bytes) -> str:
    return members(data)[BODY].decode("utf-8")


def words(xml: str) -> str:
    """The text of ``xml``, paragraphs parted by a bar."""
    xml = re.sub(r"</w:p>", "|", xml)
    return re.sub(r"<[^>]+>", "", xml)

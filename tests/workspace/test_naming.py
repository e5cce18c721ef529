from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from gnbv_docgen.workspace.naming import clashes, document_of, output_name


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        pytest.param("ke-hoach", "ke-hoach.docx", id="plain"),
        pytest.param("Kế hoạch 2026", "Kế hoạch 2026.docx", id="Vietnamese"),
        pytest.param(unicodedata.normalize("NFD", "Kế"), "Kế.docx", id="NFD"),
        pytest.param('12/KH: a*b?"<x>|\\', "12-KH- a-b---x---.docx", id="not on Windows"),
        pytest.param("tab\tx\x7f", "tab-x-.docx", id="control characters"),
        pytest.param("dấu chấm. .", "dấu chấm.docx", id="dot and space at the end"),
        pytest.param("CON", "_CON.docx", id="device"),
        pytest.param("lpt1.a", "_lpt1.a.docx", id="device with a dot"),
        pytest.param("console", "console.docx", id="no device"),
        pytest.param("...", "_.docx", id="nothing left"),
        pytest.param("ế" * 90, "ế" * 66 + ".docx", id="too long"),
    ],
)
def test_output_name(stem, name):
    assert output_name(stem) == name


def test_beside_the_plan_or_flat_in_a_folder():
    plan = Path("plans/2026/giam-ngheo.yaml")
    assert document_of(plan, None) == Path("plans/2026/giam-ngheo.docx")
    assert document_of(plan, Path("build")) == Path("build/giam-ngheo.docx")


@pytest.mark.parametrize(
    ("plans", "folder", "codes"),
    [
        pytest.param(["a/x.yaml", "b/x.yaml"], None, [], id="two folders"),
        pytest.param(["a/x.yaml", "b/x.yaml"], "out", ["XUAT001"], id="one folder"),
        pytest.param(["a/x.yaml", "a/X.yml"], None, ["XUAT001"], id="letter case"),
        pytest.param(
            ["a/Kế.yaml", f"a/{unicodedata.normalize('NFD', 'Kế')}.yaml"],
            None,
            ["XUAT001"],
            id="NFC and NFD",
        ),
        pytest.param(["a/x.yaml", "a/../a/x.yml"], None, ["XUAT001"], id="two spellings"),
        pytest.param(["x.moi.yaml"], None, ["XUAT002"], id="the engine's own name"),
        pytest.param(["x.Sao-Luu-12.yaml"], None, ["XUAT002"], id="the name of a copy"),
        pytest.param(["x.moi-nhat.yaml", "moi.yaml"], None, [], id="much like it"),
        pytest.param(["1/x.yaml", "2/x.yaml", "3/x.yaml"], "o", ["XUAT001"] * 2, id="three"),
    ],
)
def test_clashes(plans, folder, codes):
    found = clashes([Path(plan) for plan in plans], Path(folder) if folder else None)
    assert [finding.code for finding in found] == codes


def test_a_clash_names_both_plans():
    (found,) = clashes([Path("1/x.yaml"), Path("2/x.yaml")], Path("out"))
    assert found.place.file == "2/x.yaml"
    assert "“1/x.yaml”" in found.message
    assert "“out/x.docx”" in found.message

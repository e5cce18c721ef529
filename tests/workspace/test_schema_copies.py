from __future__ import annotations

import json
from pathlib import Path

import pytest

from gnbv_docgen.errors import FatalError
from gnbv_docgen.workspace import schema_copies
from gnbv_docgen.workspace.library import schema_files


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_root_schema_is_json():
    assert "loai_ke_hoach" in json.loads(schema_copies.root_schema())["properties"]


def test_copies_are_whole_and_renewed(project):
    folder = project / "kế hoạch/schemas"
    folder.mkdir(parents=True)
    (folder / schema_copies.ROOT).write_text("{}", encoding="utf-8")
    copies = schema_copies.copy_schemas(folder)
    assert [copy.name for copy in copies] == [schema.name for schema in schema_files()]
    for copy, schema in zip(copies, schema_files(), strict=True):
        assert copy.read_bytes() == schema.read_bytes()


def test_a_folder_that_cannot_be_made(project):
    (project / "tep").write_bytes(b"")
    with pytest.raises(FatalError, match="Không chép được lược đồ vào"):
        schema_copies.copy_schemas(project / "tep/schemas")


@pytest.mark.parametrize("folder", [".", "plans/2026"])
def test_schemas_above_are_found(project, folder):
    assert schema_copies.near(Path(folder)) is None
    schema_copies.copy_schemas(project / "schemas")
    assert schema_copies.near(Path(folder)) == project / "schemas"


@pytest.mark.parametrize(
    ("folder", "home"),
    [("plans/2026", "schemas"), (".", "schemas"), ("../x", "../x/schemas"), ("/a", "/a/schemas")],
)
def test_where_copies_go(folder, home):
    assert schema_copies.home(Path(folder)) == Path(home)


@pytest.mark.parametrize(
    ("folder", "schemas", "path"),
    [
        (".", "schemas", "schemas/ke_hoach.schema.json"),
        ("plans/kế hoạch 2026", "schemas", "../../schemas/ke_hoach.schema.json"),
        ("a", "lược đồ", "../l%C6%B0%E1%BB%A3c%20%C4%91%E1%BB%93/ke_hoach.schema.json"),
    ],
)
def test_modeline(folder, schemas, path):
    line = schema_copies.modeline(Path(folder), Path(schemas))
    assert line == f"# yaml-language-server: $schema={path}"

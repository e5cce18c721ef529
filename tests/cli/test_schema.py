from __future__ import annotations

import json

from gnbv_docgen.workspace.library import schema_files


def test_the_root_schema_on_stdout(gnbv):
    result = gnbv("schema")
    assert result.code == 0
    assert json.loads(result.out)["$id"] == "ke_hoach.schema.json"


def test_all_schemas_into_a_folder(gnbv, project):
    result = gnbv("schema", "-o", "a/schemas")
    assert result.code == 0
    assert sorted(path.name for path in (project / "a/schemas").iterdir()) == [
        schema.name for schema in schema_files()
    ]
    assert "Đã ghi: a/schemas/ke_hoach.schema.json" in result.out.splitlines()

from __future__ import annotations

import subprocess
import sys

import pytest

from gnbv_docgen.plan.schema import PlanSchema
from gnbv_docgen.plan.source import Map, parse
from tests.plan.small_schemas import DOCUMENTS


def test_a_plan_that_fits():
    root = parse(b"trich_yeu: x\n", "a.yaml").root
    schema = PlanSchema(DOCUMENTS)
    assert schema.validate(root, "a.yaml") == []
    assert schema.validate(root, "b.yaml") == []


def test_a_plan_that_does_not_fit():
    (found,) = PlanSchema(DOCUMENTS).validate(parse(b"mau: x\ntrich_yeu: y\n", "").root, "a.yaml")
    assert (found.code, found.place.file, found.place.line) == ("KHO001", "a.yaml", 1)


def test_another_root():
    schema = PlanSchema({"a.schema.json": {"type": "object", "required": ["b"]}}, "a.schema.json")
    assert schema.validate(parse(b"b: 1\n", "a.yaml").root, "a.yaml") == []
    assert len(schema.validate(parse(b"c: 1\n", "a.yaml").root, "a.yaml")) == 1


def test_references_never_leave_the_given_documents():
    schema = PlanSchema({"a.schema.json": {"$ref": "https://example.vn/b.json"}}, "a.schema.json")
    with pytest.raises(ValueError, match="not present in a registry"):
        schema.validate(Map(), "a.yaml")


def test_a_plan_that_fits_never_imports_the_words_for_one_that_does_not():
    code = (
        "import sys; from gnbv_docgen.plan.schema import PlanSchema;"
        "from gnbv_docgen.plan.source import parse;"
        "PlanSchema({'a': {'type': 'object'}}, 'a').validate(parse(b'a: 1', 'a').root, 'a');"
        "print([name for name in sys.modules if name.startswith('gnbv_docgen.plan.')])"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )
    assert "gnbv_docgen.plan.source.build" in loaded.stdout
    assert "gnbv_docgen.plan.schema.words" not in loaded.stdout
    assert "gnbv_docgen.plan.source.errors" not in loaded.stdout
    assert "gnbv_docgen.plan.source.characters" not in loaded.stdout

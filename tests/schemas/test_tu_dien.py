"""The glossary says what the schemas say."""

from __future__ import annotations

from tests.schemas.schema_files import PLAN, SCHEMAS, glossary_script, nodes


def test_glossary_is_what_its_script_writes() -> None:
    script = glossary_script()
    written = script.TARGET.read_text("utf-8")
    assert written == script.glossary(), "Chạy lại: python docs/make_tu_dien.py"


def test_glossary_has_every_key_of_a_plan() -> None:
    text = glossary_script().glossary()
    keys = {node.key for node in nodes() if node.key and node.file != "bo_cuc.schema.json"}
    assert [key for key in keys if not key.startswith("^") and f"### `{key}`" not in text] == []


def test_glossary_follows_the_document() -> None:
    text = glossary_script().glossary()
    places = [text.index(f"\n### `{key}`") for key in SCHEMAS[PLAN]["properties"]]
    assert places == sorted(places)


def test_glossary_marks_what_must_be_there() -> None:
    text = glossary_script().glossary()
    assert "### `dia_danh` \\* Địa danh\n" in text
    assert "### `ky_hieu` Ký hiệu văn bản\n" in text

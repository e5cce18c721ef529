"""The schema files hold to their own rules."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.schemas.schema_files import (
    FOLDER,
    PLAN,
    REPOSITORY,
    SCHEMAS,
    Node,
    merged,
    nodes,
    resolve,
)

ALL = list(nodes())
KEYS = [node for node in ALL if node.key]
MAPS = [node for node in ALL if "additionalProperties" in node.schema]
MANY = 15
TYPED_SECTIONS = [
    "ket_qua_nam_truoc",
    "boi_canh",
    "muc_dich_yeu_cau",
    "muc_tieu",
    "pham_vi_doi_tuong",
    "nhiem_vu",
    "giai_phap",
    "kinh_phi",
    "phan_cong",
    "to_chuc_thuc_hien",
    "che_do_bao_cao",
]


def name(node: Node) -> str:
    return f"{node.file.partition('.')[0]}{node.pointer}"


def words(schema: Any) -> list[str]:
    """All that a person reads in a schema itself."""
    found = [schema.get(word, "") for word in ("title", "description", "errorMessage")]
    found += schema.get("markdownEnumDescriptions", [])
    for snippet in schema.get("defaultSnippets", ()):
        found += [snippet["label"], snippet["description"]]
    return found


@pytest.mark.parametrize("file", SCHEMAS)
def test_fits_the_meta_schema(file: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[file])


@pytest.mark.parametrize("file", SCHEMAS)
def test_names_itself_by_its_file_name(file: str) -> None:
    schema = SCHEMAS[file]
    assert schema["$id"] == file
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("file", SCHEMAS)
def test_is_composed_unicode_with_line_feeds(file: str) -> None:
    data = (FOLDER / file).read_bytes()
    assert b"\r" not in data
    assert unicodedata.is_normalized("NFC", data.decode("utf-8"))


def test_every_key_is_explained() -> None:
    wholes = {name(node): merged(node) for node in KEYS}
    assert [at for at, whole in wholes.items() if not whole["title"].strip()] == []
    ends = (".", "...")
    assert [at for at, whole in wholes.items() if not whole["description"].endswith(ends)] == []


def test_every_key_shows_how_it_is_written() -> None:
    shown = {"examples", "enum", "defaultSnippets"}
    silent = [node for node in KEYS if not shown & set(merged(node))]
    # Names that an officer makes up, and the key that must not be there.
    free = [node for node in silent if node.key.startswith("^") or node.schema.get("doNotSuggest")]
    assert [name(node) for node in silent if node not in free] == []


def test_keys_are_unaccented_and_of_two_syllables_or_more() -> None:
    # "Lưu" is no key of ours: an unquoted "- Lưu: VT" is a map to YAML.
    shape = re.compile(r"[a-z]+(?:_[a-z]+)+|Lưu|\^\[[a-z0-9_{}\[\]*-]+\$")
    assert [name(node) for node in KEYS if not shape.fullmatch(node.key)] == []


def test_every_reference_leads_somewhere() -> None:
    references = [(node.file, node.schema["$ref"]) for node in ALL if "$ref" in node.schema]
    assert len(references) > 100
    assert [pair for pair in references if not resolve(*pair)] == []


def test_nothing_beside_a_reference_but_words() -> None:
    # The editor splits a reference that has other neighbours, and loses title and message.
    quiet = {"$ref", "$schema", "$id", "$defs", "$comment", "title", "description", "examples"}
    split = [node for node in ALL if "$ref" in node.schema and set(node.schema) - quiet]
    assert [name(node) for node in split] == []


def test_parts_of_a_titled_schema_carry_its_title() -> None:
    # The editor shows the title that it meets first, and it meets the parts first.
    for node in ALL:
        if "title" in node.schema:
            titles = {part.get("title") for part in node.schema.get("allOf", ())}
            assert titles <= {node.schema["title"]}, name(node)


def test_maps_are_closed() -> None:
    # Only the headings of a layout have keys that are made of other keys.
    open_maps = [name(node) for node in MAPS if node.schema["additionalProperties"] is not False]
    assert open_maps == ["bo_cuc/properties/tieu_de"]
    typed = [node for node in ALL if "object" in str(node.schema.get("type"))]
    plain = [node for node in typed if node.schema["type"] == "object"]
    within = ("additionalProperties", "allOf", "then")
    assert [
        name(node)
        for node in plain
        if not node.pointer.endswith("/if") and not any(word in node.schema for word in within)
    ] == []


def test_maps_say_which_keys_they_take() -> None:
    for node in MAPS:
        known = list(node.schema.get("properties", ()))
        if known and len(known) < MANY:
            message = node.schema["errorMessage"]
            assert [key for key in known if key not in message] == [], name(node)


def test_uses_no_keyword_that_is_slow_or_unsure() -> None:
    banned = {"format", "multipleOf", "uniqueItems", "oneOf", "anyOf", "unevaluatedProperties"}
    assert [name(node) for node in ALL if banned & set(node.schema)] == []


def test_patterns_mean_the_same_to_all_engines() -> None:
    patterns = {node.schema["pattern"] for node in ALL if "pattern" in node.schema}
    patterns |= {node.key for node in ALL if node.key.startswith("^")}
    assert [pattern for pattern in patterns if re.search(r"\\|\(\?[<=!]", pattern)] == []


def test_every_choice_of_many_is_explained() -> None:
    for node in ALL:
        choices = node.schema.get("enum", ["có", "không"])
        if choices != ["có", "không"]:
            assert len(node.schema["markdownEnumDescriptions"]) == len(choices), name(node)


def test_words_are_whole_sentences() -> None:
    for node in ALL:
        for text in filter(None, words(node.schema)):
            assert text == " ".join(text.split()), name(node)
        message = node.schema.get("errorMessage", "A.")
        assert message[0].isupper() or message.startswith("dat_"), name(node)


def test_kinds_are_the_folders_of_the_templates() -> None:
    folder = REPOSITORY / "templates" / "loai_ke_hoach"
    folders = sorted(path.name for path in folder.iterdir() if (path / "bo_cuc.yaml").is_file())
    assert SCHEMAS[PLAN]["properties"]["loai_ke_hoach"]["enum"] == folders


def test_free_sections_stand_by_any_typed_section() -> None:
    sections = SCHEMAS["phan.schema.json"]["$defs"]
    item = sections["muc_bo_sung"]["items"]["properties"]
    assert sections["dat_sau"]["enum"] == TYPED_SECTIONS
    assert item["dat_truoc"]["enum"] == TYPED_SECTIONS
    assert [key for key in SCHEMAS[PLAN]["properties"] if key in TYPED_SECTIONS] == TYPED_SECTIONS


def test_all_that_is_like_a_section_takes_the_same_keys() -> None:
    section = set(SCHEMAS["muc.schema.json"]["$defs"]["khoi_muc"]["properties"])
    typed = SCHEMAS["phan.schema.json"]["$defs"]
    own = {
        "khoi_boi_canh": {"thuan_loi", "kho_khan"},
        "khoi_muc_dich_yeu_cau": {"muc_dich", "yeu_cau"},
        "khoi_muc_tieu": {"tong_quat", "cu_the"},
        "khoi_pham_vi_doi_tuong": {"pham_vi", "doi_tuong", "thoi_gian"},
    }
    for definition, parts in own.items():
        assert set(typed[definition]["properties"]) == section | parts
    placed = set(typed["muc_bo_sung"]["items"]["properties"])
    assert placed == section | {"dat_sau", "dat_truoc"}
    appendix = set(SCHEMAS["phu_luc.schema.json"]["items"]["properties"])
    mine = {"ten_phu_luc", "so_phu_luc", "huong_giay", "dong_kem_theo"}
    assert appendix == section - {"tieu_de"} | mine

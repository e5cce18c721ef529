"""The schemas of the repository, walked and used by two independent validators."""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import jsonschema_rs
import yaml
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

REPOSITORY = Path(__file__).resolve().parents[2]
FOLDER = REPOSITORY / "schemas"
SCHEMAS: dict[str, dict[str, Any]] = {
    path.name: json.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.schema.json"))
}
PLAN = "ke_hoach.schema.json"
LAYOUT = "bo_cuc.schema.json"
REGISTER = "van_ban.schema.json"
REGISTERS = sorted(REPOSITORY.glob("plans/van-ban/*.yaml"))
PLANS = sorted([*REPOSITORY.glob("plans/2*/*.yaml"), *REPOSITORY.glob("examples/*.yaml")])

_ONE = ("items", "additionalProperties", "propertyNames", "if", "then", "else", "not")
_LIST = ("allOf", "anyOf", "oneOf", "prefixItems")
_NAMED = ("properties", "patternProperties", "$defs")


class Node(NamedTuple):
    """A schema inside a file: where it stands, and the key it is for ("" when for none)."""

    file: str
    pointer: str
    key: str
    schema: dict[str, Any]


def nodes() -> Iterator[Node]:
    """Every schema of every file."""
    for file, schema in SCHEMAS.items():
        yield from _inside(Node(file, "", "", schema))


def _inside(node: Node) -> Iterator[Node]:
    yield node
    for word, value in node.schema.items():
        here = f"{node.pointer}/{word}"
        if word in _ONE and isinstance(value, dict):
            yield from _inside(Node(node.file, here, "", value))
        elif word in _LIST:
            for number, child in enumerate(value):
                yield from _inside(Node(node.file, f"{here}/{number}", "", child))
        elif word in _NAMED:
            for name, child in value.items():
                key = "" if word == "$defs" else name
                yield from _inside(Node(node.file, f"{here}/{name}", key, child))


def resolve(file: str, reference: str) -> dict[str, Any]:
    """The schema that ``reference`` names, seen from ``file``; KeyError when there is none."""
    name, _, pointer = reference.partition("#")
    found = SCHEMAS[name or file]
    for step in pointer.split("/")[1:]:
        found = found[step]
    return found


def merged(node: Node) -> dict[str, Any]:
    """A schema with what its reference adds."""
    file, schema, whole = node.file, node.schema, dict(node.schema)
    while "$ref" in schema:
        reference = schema["$ref"]
        schema = resolve(file, reference)
        file = reference.partition("#")[0] or file
        whole = {**schema, **whole}
    return whole


@cache
def python_validator(file: str) -> Draft202012Validator:
    """The reference validator, without network."""
    resources = [(name, Resource.from_contents(schema)) for name, schema in SCHEMAS.items()]
    registry: Registry[Any] = Registry().with_resources(resources)
    return Draft202012Validator(SCHEMAS[file], registry=registry)


@cache
def rust_validator(file: str) -> jsonschema_rs.Draft202012Validator:
    """The validator that the engine uses."""
    registry = jsonschema_rs.Registry(list(SCHEMAS.items()))
    return jsonschema_rs.Draft202012Validator(SCHEMAS[file], registry=registry, offline=True)


def places(file: str, value: Any) -> tuple[set[str], set[str]]:
    """Where ``value`` does not fit, as each of the two validators sees it."""
    python = {_path(error.absolute_path) for error in python_validator(file).iter_errors(value)}
    rust = {_path(error.instance_path) for error in rust_validator(file).iter_errors(value)}
    return python, rust


def _path(steps: Any) -> str:
    return ".".join(str(step) for step in steps)


class _Texts(yaml.SafeLoader):
    """YAML as the engine reads it: every scalar is a text, or None where it is blank."""


class _Typed(yaml.SafeLoader):
    """YAML 1.2 core as the editor reads it."""


_NULL = re.compile(r"(?:~|null|Null|NULL|)$")
_Texts.yaml_implicit_resolvers = {}
_Texts.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"(?:~|null|)$"), None)
_Typed.yaml_implicit_resolvers = {}
_Typed.add_implicit_resolver("tag:yaml.org,2002:null", _NULL, None)
_Typed.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("(?:true|false)$"), None)
_Typed.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("[-+]?[0-9]+$"), None)
_Typed.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"[-+]?(?:[.][0-9]+|[0-9]+[.][0-9]*)$"), None
)
_Typed.add_constructor(
    "tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node))
)


def as_engine(text: str) -> Any:
    """``text`` as the engine reads it."""
    return yaml.load(text, _Texts)


def as_editor(text: str) -> Any:
    """``text`` as the editor reads it; keys are texts in both."""
    return _text_keys(yaml.load(text, _Typed))


def _text_keys(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _text_keys(child) for key, child in value.items()}
    return [_text_keys(child) for child in value] if isinstance(value, list) else value


@cache
def glossary_script() -> ModuleType:
    """``docs/make_tu_dien.py``, which no package holds."""
    path = REPOSITORY / "docs" / "make_tu_dien.py"
    spec = importlib.util.spec_from_file_location("make_tu_dien", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module

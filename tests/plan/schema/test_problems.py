from __future__ import annotations

import pytest
from jsonschema_rs import Draft202012Validator

from gnbv_docgen.plan.schema.problems import problems

ITEM = {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}
GROUP = {
    "type": "object",
    "additionalProperties": False,
    "properties": {"b": {"type": "array", "items": ITEM}},
}


def found(schema, value):
    errors = Draft202012Validator(schema).iter_errors(value)
    return [(one.keyword, one.path, one.detail) for one in problems(errors)]


@pytest.mark.parametrize("keyword", ["anyOf", "oneOf"])
@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param([], [("type", (), ["string", "object"])], id="no alternative for a list"),
        pytest.param({"b": 1}, [("type", ("b",), ["array"])], id="by type"),
        pytest.param({"c": 1, "b": [{}]}, [
            ("required", ("b", 0), "a"),
            ("unknown", (), "c"),
        ], id="all problems of the alternative"),
    ],
)  # fmt: skip
def test_the_alternative_that_fits_the_type(keyword, value, expected):
    assert sorted(found({keyword: [{"type": "string"}, GROUP]}, value)) == expected


def test_an_alternative_inside_an_alternative():
    schema = {"anyOf": [{"anyOf": [{"type": "string"}, {"type": "null"}]}, GROUP]}
    assert found(schema, {"b": 1}) == [("type", ("b",), ["array"])]
    assert found(schema, []) == [("type", (), ["string", "null", "object"])]


def test_of_two_maps_the_one_that_knows_more_keys():
    other = {"type": "object", "additionalProperties": False, "properties": {"x": {}, "y": {}}}
    both = {"anyOf": [GROUP, other]}
    assert found(both, {"x": 1, "y": 2, "z": 3}) == [("unknown", (), "z")]


def test_a_value_of_the_wrong_type_is_told_once():
    schema = {"type": "string", "enum": ["a"], "pattern": "^a$"}
    assert found(schema, ["a"]) == [("type", (), ["string"])]


def test_the_same_problem_by_two_ways_is_told_once():
    schema = {"allOf": [{"required": ["a"]}, {"required": ["a"]}]}
    assert found(schema, {}) == [("required", (), "a")]


def test_two_alternatives_at_once():
    assert found({"oneOf": [{"type": "string"}, {"minLength": 1}]}, "x") == [("oneOf", (), None)]


def test_keywords_are_told_apart():
    schema = {
        "dependentRequired": {"a": ["b"]},
        "propertyNames": {"pattern": "^[a-z]$"},
        "unevaluatedProperties": False,
        "properties": {"a": {}},
    }
    assert sorted(found(schema, {"a": 1, "Ab": 2})) == [
        ("dependentRequired", (), "b"),
        ("propertyNames", (), "Ab"),
        ("unknown", (), "Ab"),
    ]

from __future__ import annotations

import pytest

from gnbv_docgen.plan.schema.guide import Guide, Owner
from gnbv_docgen.plan.schema.problems import Problem
from gnbv_docgen.plan.schema.words import (
    Case,
    advice,
    belongs,
    found,
    is_key_like,
    listed,
    lower,
    meant,
    sample,
    titled,
)
from tests.plan.small_schemas import DOCUMENTS

GUIDE = Guide(DOCUMENTS, "ke_hoach.schema.json")


def case(keyword, path, trail, detail=None, value=None):
    return Case(Problem(keyword, path, trail, detail, value), GUIDE)


@pytest.mark.parametrize(
    ("path", "trail", "name", "inside"),
    [
        ((), (), "Tệp kế hoạch", "ở ngoài cùng của tệp"),
        (
            ("nguoi_ky",),
            ("properties", "nguoi_ky"),
            "Người ký (nguoi_ky)",
            "trong người ký (nguoi_ky)",
        ),
        (
            ("noi_nhan", 1),
            ("properties", "noi_nhan", "items"),
            "Ý thứ 2 của “noi_nhan”",
            "trong ý thứ 2 của “noi_nhan”",
        ),
        (("mo_dau",), ("properties", "mo_dau"), "“mo_dau”", "trong “mo_dau”"),
    ],
)
def test_names(path, trail, name, inside):
    one = case("type", path, trail)
    assert (one.name, one.inside) == (name, inside)


def test_required_or_not():
    assert case("blank", ("trich_yeu",), ("properties", "trich_yeu", "type")).is_required
    assert not case("blank", ("mo_dau",), ("properties", "mo_dau", "type")).is_required


def test_own_messages_are_about_values():
    path, trail = ("nguoi_ky",), ("properties", "nguoi_ky", "type")
    assert case("type", path, trail).own_message == "Người ký là một nhóm khóa."
    assert case("unknown", path, trail, "x").own_message == ""


def test_a_map_of_own_messages_has_one_for_a_keyword():
    documents = {"a": {"errorMessage": {"required": "Ghi tên.", "unknown": "Xóa đi."}}}
    for keyword, words in (("required", "Ghi tên."), ("unknown", "Xóa đi."), ("type", "")):
        problem = Problem(keyword, (), (), "b", {})
        assert Case(problem, Guide(documents, "a")).own_message == words


def test_a_condition_that_repeats_its_surroundings_adds_nothing():
    then = {"required": ["b"], "errorMessage": "Chung."}
    for outer, words in (("Chung.", ""), ("Khác.", "Chung.")):
        documents = {"a": {"errorMessage": outer, "then": then}}
        problem = Problem("required", (), ("then", "required"), "b", {})
        assert Case(problem, Guide(documents, "a")).own_message == words


def test_a_key_that_is_there_is_not_meant():
    trail = ("properties", "noi_nhan", "items", "anyOf", 1, "additionalProperties")
    there = {"ten": 1, "ten_noi_nhan": 2}
    assert case("unknown", ("noi_nhan", 0), trail, "ten").meant_key == "ten_noi_nhan"
    assert case("unknown", ("noi_nhan", 0), trail, "ten", there).meant_key is None


@pytest.mark.parametrize(
    ("key", "result"),
    [
        ("noi_nhận", "noi_nhan"),
        ("ten", "ten_noi_nhan"),
        ("dich", "muc_dich"),
        ("noi", "noi_nhan"),
        ("mau_chu", None),
    ],
)
def test_meant(key, result):
    assert meant(key, ["noi_nhan", "ten_noi_nhan", "muc_dich"]) == result


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "đang để trống"),
        (" ", "đang để trống"),
        ({"a": 1}, "đang là một nhóm khóa"),
        ([], "đang là danh sách trống"),
        (["a", "b"], "đang là danh sách 2 ý"),
        ("x", "đang ghi “x”"),
        ("à " * 60, "đang ghi “" + "à " * 18 + "à…”"),
    ],
)
def test_found(value, words):
    assert found(value) == words


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({}, "“a_b: …”"),
        ({"examples": ["x"]}, "“a_b: x”"),
        ({"examples": ["x: y"]}, '“a_b: "x: y"”'),
        ({"examples": ["{x}"]}, '“a_b: "{x}"”'),
        ({"enum": ["có"]}, "“a_b: có”"),
        ({"examples": [2026]}, "“a_b: 2026”"),
        ({"examples": [["x", "y"]]}, "“a_b:” rồi các dòng thụt vào như “- x”"),
        ({"examples": [{"c": "x"}]}, "“a_b:” rồi các dòng thụt vào như “c: x”"),
        ({"examples": [{"c": ["x"]}]}, "“a_b:” rồi các dòng thụt vào như “c: …”"),
        ({"examples": [[{"c": "x"}]]}, "“a_b: …”"),
    ],
)
def test_sample(schema, words):
    assert sample("a_b", schema) == words


def test_advice_prefers_an_example_to_the_words_of_the_schema():
    own = {"errorMessage": "Ghi tên."}
    assert advice("a_b", own) == "Hãy thêm “a_b:”. Ghi tên."
    assert advice("a_b", {**own, "examples": ["x"]}) == "Hãy thêm “a_b: x”."


def test_small_words():
    assert titled("Nơi nhận", "noi_nhan") == "Nơi nhận (noi_nhan)"
    assert titled("", "noi_nhan") == "“noi_nhan”"
    assert lower("Nơi nhận") == "nơi nhận"
    assert lower("UBND xã") == "UBND xã"
    assert is_key_like("ten_xa")
    assert not is_key_like("Tên xã")
    assert belongs(Owner("", "")).endswith("sát lề trái.")
    assert "nơi nhận (noi_nhan)" in belongs(Owner("Nơi nhận", "noi_nhan"))


def test_listed_keys_are_few():
    assert listed({}) == "Hãy xóa khóa này."
    assert listed({"a": {}, "b": {}}) == "Các khóa dùng được: a, b."
    assert listed({f"k{n}": {} for n in range(20)}).endswith("k11, …")
